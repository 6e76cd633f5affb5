package org.openshebao.law.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.reform.Change;
import org.openshebao.law.reform.RuleConstant;
import org.openshebao.law.rule.Unit;

/// The values that reforms put in the place of a rule.
final class DatedResult implements Dated {

  private static final Held BY_RULE = new Held(new Label("by its rule", "按规则"), null, null);

  private final Variable variable;
  private final Law law;
  private final List<RuleConstant> constants;

  DatedResult(Variable variable, Law law) {
    this.variable = variable;
    this.law = law;
    constants =
        law.constants().stream()
            .filter(constant -> constant.variable().equals(variable.id()))
            .toList();
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.RESULT;
  }

  @Override
  public String target() {
    return variable.id();
  }

  @Override
  public Label label() {
    return variable.label();
  }

  @Override
  public Set<String> places() {
    return constants.stream()
        .flatMap(constant -> constant.places().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> changes = new TreeSet<>();
    for (RuleConstant constant : constants) {
      changes.add(constant.from());
      if (constant.to() != null) {
        changes.add(constant.to().plusDays(1));
      }
    }
    return changes;
  }

  /// The last constant that covers the place and the day.
  @Override
  public Held on(int place, LocalDate day) {
    for (RuleConstant constant : constants.reversed()) {
      boolean inTime =
          !day.isBefore(constant.from()) && (constant.to() == null || !day.isAfter(constant.to()));
      if (inTime && covers(constant, place)) {
        return new Held(text(constant.value()), grade(constant), note(constant));
      }
    }
    return BY_RULE;
  }

  private boolean covers(RuleConstant constant, int place) {
    PlaceTree places = law.places();
    return constant.places().stream()
        .anyMatch(code -> places.isWithin(place, places.indexOf(code)));
  }

  private Label text(long value) {
    Unit unit = variable.unit();
    if (unit == Unit.CODE) {
      return variable.codes().get((int) value).label();
    }
    if (unit == Unit.YES_NO) {
      return value != 0 ? new Label("yes", "是") : new Label("no", "否");
    }
    if (unit == Unit.PLACE) {
      return law.places().get((int) value).name();
    }
    return Label.same(unit == null ? Long.toString(value) : unit.format(value));
  }

  /// The grade stands in the change that the constant was made of.
  private Grade grade(RuleConstant constant) {
    return law.reforms().stream()
        .filter(reform -> reform.id().equals(constant.reform()))
        .flatMap(reform -> reform.changes().stream())
        .filter(change -> change.isRule() && change.from().equals(constant.from()))
        .filter(change -> law.variable(change.target()).id().equals(constant.variable()))
        .map(Change::grade)
        .reduce(Grade::weaker)
        .orElse(Grade.ASSUMPTION);
  }

  private static String note(RuleConstant constant) {
    String note = constant.note();
    return "reform " + constant.reform() + (note == null ? "" : ": " + note);
  }
}
