package org.openshebao.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.law.batch.RuleBatch;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Code;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

/// A rule made by hand, as the annotation processor would write it down: of persons, monthly, in fen, since 2001-07-01.
public final class RuleFixture {

  private final String id;
  private final List<String> when = new ArrayList<>();
  private final List<ArgumentInfo> arguments = new ArrayList<>();
  private String className;
  private String method;
  private int line = 10;
  private Entity of = Entity.PERSON;
  private Period per = Period.MONTH;
  private Unit unit = Unit.FEN;
  private List<Code> codes = List.of();
  private LocalDate since = LocalDate.of(2001, 7, 1);
  private LocalDate until;
  private SinceTests sinceTests = SinceTests.PERIOD;
  private String place;
  private String cites = "Pension Act 2001";
  private String exceptionTo;
  private String replaces;
  private RuleBatch batch = (columns, result, rows) -> {};

  private RuleFixture(String id) {
    this.id = id;
    method = id.substring(id.lastIndexOf('.') + 1);
    String room = id.contains(".") ? id.substring(0, id.lastIndexOf('.') + 1) : "";
    className = "org.openshebao.examplia." + room + "OldAgePension";
  }

  public static RuleFixture rule(String id) {
    return new RuleFixture(id);
  }

  public RuleFixture in(String newClassName, String newMethod) {
    className = newClassName;
    method = newMethod;
    return this;
  }

  public RuleFixture method(String newMethod) {
    method = newMethod;
    return this;
  }

  public RuleFixture line(int newLine) {
    line = newLine;
    return this;
  }

  public RuleFixture of(Entity newOf) {
    of = newOf;
    return this;
  }

  public RuleFixture per(Period newPer) {
    per = newPer;
    return this;
  }

  public RuleFixture unit(Unit newUnit) {
    unit = newUnit;
    return this;
  }

  public RuleFixture codes(Code... newCodes) {
    unit = Unit.CODE;
    codes = List.of(newCodes);
    return this;
  }

  public RuleFixture when(String condition) {
    when.add(condition);
    return this;
  }

  public RuleFixture since(String day) {
    since = LocalDate.parse(day);
    return this;
  }

  public RuleFixture until(String day) {
    until = LocalDate.parse(day);
    return this;
  }

  public RuleFixture tests(SinceTests which) {
    sinceTests = which;
    return this;
  }

  public RuleFixture at(String code) {
    place = code;
    return this;
  }

  public RuleFixture cites(String articles) {
    cites = articles;
    return this;
  }

  public RuleFixture exceptionTo(String variable) {
    exceptionTo = variable;
    return this;
  }

  public RuleFixture replaces(String variable) {
    replaces = variable;
    return this;
  }

  public RuleFixture batch(RuleBatch newBatch) {
    batch = newBatch;
    return this;
  }

  /// Reads a variable of its own row.
  public RuleFixture reads(String variable, Unit as) {
    return argument(Kind.VARIABLE, variable, as, Aggregate.NONE, null, null, null, null);
  }

  /// Reads a variable of a row above.
  public RuleFixture readsOf(Entity above, String variable, Unit as) {
    return argument(Kind.VARIABLE, variable, as, Aggregate.NONE, above, null, null, null);
  }

  /// Reads the rows below together.
  public RuleFixture takes(Aggregate how, Entity over, String variable, Unit as) {
    return argument(Kind.VARIABLE, variable, as, how, over, null, null, null);
  }

  /// Reads a value of the month before.
  public RuleFixture previous(String variable, Unit as, String first) {
    return argument(Kind.PREVIOUS, variable, as, Aggregate.NONE, null, null, null, first);
  }

  /// Reads a parameter at its own place in the month computed.
  public RuleFixture param(String path, Unit as) {
    return argument(Kind.PARAMETER, path, as, Aggregate.NONE, null, null, null, null);
  }

  /// Reads a parameter at the place and for the month that two variables hold; null for its own.
  public RuleFixture paramAt(String path, Unit as, String atPlace, String onMonth) {
    return argument(Kind.PARAMETER, path, as, Aggregate.NONE, null, atPlace, onMonth, null);
  }

  /// Reads a parameter as a table, steps or a series.
  public RuleFixture param(Kind kind, String path) {
    return argument(kind, path, null, Aggregate.NONE, null, null, null, null);
  }

  private RuleFixture argument(
      Kind kind,
      String target,
      Unit as,
      Aggregate how,
      Entity over,
      String atPlace,
      String onMonth,
      String first) {
    String name = target.substring(target.lastIndexOf('.') + 1);
    arguments.add(
        new ArgumentInfo(name, kind, target, as, how, over, atPlace, onMonth, first, false, false));
    return this;
  }

  public RuleInfo build() {
    return new RuleInfo(
        id,
        className,
        method,
        line,
        of,
        per,
        unit,
        codes,
        when,
        since,
        until,
        sinceTests,
        place,
        cites,
        new Label(method, "规则"),
        "A rule made by hand.",
        arguments,
        exceptionTo,
        replaces,
        false,
        batch);
  }
}
