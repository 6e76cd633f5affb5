package org.openshebao.actuarial.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.reconciliation.Reconciliation.Change;
import org.openshebao.base.text.Label;
import org.openshebao.testkit.Cases;

/// Steps that add up, to the last digit.
class ReconciliationTest {

  private static Change<Double> change(Cause cause, String name, double factor) {
    return new Change<>(cause, Label.same(name), x -> x * factor);
  }

  private static Result value(double x) {
    return Result.of(x / 3, -x / 7, x < 3 ? OptionalInt.of(2040) : OptionalInt.empty());
  }

  @Test
  void theSumOfStepsIsTheTotalChangeExactly() {
    Cases.forAll(
        31,
        300,
        some -> {
          List<Change<Double>> changes =
              java.util.Arrays.stream(Cause.values())
                  .map(cause -> change(cause, cause.name(), some.intBetween(900, 1100) / 1000.0))
                  .toList();

          Reconciliation found = Reconciliation.of(1.0, changes, ReconciliationTest::value);

          BigDecimal premium =
              found.steps().stream().map(Step::premium).reduce(BigDecimal.ZERO, BigDecimal::add);
          BigDecimal balance =
              found.steps().stream().map(Step::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
          assertThat(premium).isEqualByComparingTo(found.premium());
          assertThat(balance).isEqualByComparingTo(found.balance());
          assertThat(found.steps()).hasSize(Cause.values().length);
        });
  }

  @Test
  void aChangeThatChangesNothingIsZero() {
    Reconciliation found =
        Reconciliation.of(
            0.5,
            List.of(change(Cause.DATA, "same", 1), change(Cause.LAW, "more", 2)),
            ReconciliationTest::value);

    assertThat(found.steps().getFirst().premium()).isEqualByComparingTo("0");
    assertThat(found.premium(Cause.LAW)).isEqualByComparingTo("0.166666");
    assertThat(found.steps().getLast().exhaustion()).hasValue(0);
  }

  @Test
  void aReserveThatLastsHasNoYearToBeCompared() {
    Reconciliation found =
        Reconciliation.of(2.0, List.of(change(Cause.LAW, "more", 2)), ReconciliationTest::value);

    assertThat(found.previous().exhaustion()).hasValue(2040);
    assertThat(found.current().exhaustion()).isEmpty();
    assertThat(found.steps().getFirst().exhaustion()).isEmpty();
  }

  @Test
  void theOrderOfCausesIsKept() {
    assertThatThrownBy(() ->
            Reconciliation.of(
                1.0,
                List.of(change(Cause.LAW, "law", 2), change(Cause.DATA, "data", 2)),
                ReconciliationTest::value))
        .hasMessageContaining("\"data\" (DATA) comes after \"law\" (LAW)");
    assertThatThrownBy(() -> Result.of(Double.NaN, 0, OptionalInt.empty()))
        .hasMessageContaining("no wages");
  }
}
