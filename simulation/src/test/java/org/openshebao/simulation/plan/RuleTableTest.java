package org.openshebao.simulation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.RuleBatch;
import org.openshebao.law.batch.RuleFailure;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

/// Answers that are looked up are those that the rule's own loop gives.
class RuleTableTest {

  /// A rule of a code of three, a yes-or-no that may be unknown, and an amount that is the same for everyone.
  private interface Method {
    @Nullable Long of(long code, @Nullable Boolean yes, long amount);
  }

  private static final int ROWS = 12;

  @Test
  void saysWhatTheLoopSays() {
    Method method = (code, yes, amount) -> yes == null ? null : amount * code + (yes ? 1 : 0);
    Column[] arguments = arguments();
    Column expected = Column.ofNumbers(ROWS);
    rule(method).batch().compute(arguments, expected, ROWS);

    RuleTable table = RuleTable.of(rule(method), new int[] {3, 2, 1}, arguments);
    Column result = Column.ofNumbers(ROWS);
    table.compute(arguments, result, ROWS);

    assertThat(result.statuses()).containsExactly(expected.statuses()).contains((short) -2);
    for (int row = 0; row < ROWS; row++) {
      if (result.statuses()[row] == Status.VALUE) {
        assertThat(result.values()[row]).isEqualTo(expected.values()[row]);
      }
    }
  }

  @Test
  void leavesRowsThatAreNoValuesAlone() {
    Column[] arguments = arguments();
    RuleTable table =
        RuleTable.of(rule((code, yes, amount) -> amount), new int[] {3, 2, 1}, arguments);
    Column result = Column.ofNumbers(ROWS);
    result.setStatus(3, (short) 5);
    result.values()[3] = -7;

    table.compute(arguments, result, ROWS);

    assertThat(result.statuses()[3]).isEqualTo((short) 5);
    assertThat(result.values()[3]).isEqualTo(-7);
    assertThat(result.values()[4]).isEqualTo(100);
  }

  @Test
  void thereIsNoneForWhatIsNoCodeOrHasTooManyOrAllTheSame() {
    RuleInfo rule = rule((code, yes, amount) -> amount);

    assertThat(RuleTable.of(rule, new int[] {3, 2, 0}, arguments())).isNull();
    assertThat(RuleTable.of(rule, new int[] {300, 2, 1}, arguments())).isNull();
    assertThat(RuleTable.of(rule, new int[] {1, 1, 1}, arguments())).isNull();
  }

  @Test
  void thereIsNoneWhenTheRuleRefusesACombinationThatMayNotOccur() {
    RuleInfo rule =
        rule((code, yes, amount) -> {
          if (code == 2 && Boolean.TRUE.equals(yes)) {
            throw new IllegalArgumentException("That cannot be.");
          }
          return amount;
        });

    assertThat(RuleTable.of(rule, new int[] {3, 2, 1}, arguments())).isNull();
  }

  /// All codes with yes, no and unknown, and 100 fen for everyone.
  private static Column[] arguments() {
    Column codes = Column.ofNumbers(ROWS);
    Column yes = Column.ofNumbers(ROWS);
    Column amounts = Column.ofNumbers(ROWS);
    for (int row = 0; row < ROWS; row++) {
      codes.values()[row] = row % 3;
      yes.values()[row] = row / 3 % 2;
      amounts.values()[row] = 100;
      if (row >= 9) {
        yes.setStatus(row, (short) 4);
      }
    }
    return new Column[] {codes, yes, amounts};
  }

  private static RuleInfo rule(Method method) {
    RuleBatch batch =
        (arguments, result, rows) -> {
          int[] known = result.listKnown(rows);
          int count = result.countKnown();
          for (int i = 0; i < count; i++) {
            compute(method, arguments, result, known[i]);
          }
        };
    List<ArgumentInfo> arguments = new ArrayList<>();
    arguments.add(ArgumentInfo.variable("code", "code", Unit.CODE));
    arguments.add(
        new ArgumentInfo(
            "yes",
            Kind.VARIABLE,
            "yes",
            Unit.YES_NO,
            Aggregate.NONE,
            null,
            null,
            null,
            null,
            true,
            false));
    arguments.add(ArgumentInfo.parameter("amount", "amount", Unit.FEN));
    return new RuleInfo(
        "rule",
        "org.example.Rules",
        "rule",
        1,
        Entity.PERSON,
        Period.MONTH,
        Unit.FEN,
        List.of(),
        List.of(),
        LocalDate.of(2001, 7, 1),
        null,
        SinceTests.PERIOD,
        null,
        "art. 1",
        Label.same("rule"),
        "A rule.",
        arguments,
        null,
        null,
        true,
        batch);
  }

  private static void compute(Method method, Column[] arguments, Column result, int row) {
    try {
      boolean known = arguments[1].statuses()[row] == Status.VALUE;
      Boolean yes = known ? arguments[1].values()[row] != 0 : null;
      Long value = method.of(arguments[0].values()[row], yes, arguments[2].values()[row]);
      if (value == null) {
        result.setStatus(row, Status.RETURNED_UNKNOWN);
      } else {
        result.values()[row] = value;
      }
    } catch (RuntimeException e) {
      throw new RuleFailure("rule", row, e);
    }
  }
}
