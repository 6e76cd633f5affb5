package org.openshebao.actuarial.valuation.inpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PensionsInPaymentTest {

  private static final double Q = 0.1;

  private final PensionsInPayment pensions = new PensionsInPayment();

  /// The pension of a widow begins at the end of the step in which her husband died: neither her age nor her risk of dying goes a step
  /// further in it.
  @Test
  void aWidowsPensionIsNotTakenAStepOnWhereItBegins() {
    pensions.add(PensionKind.OLD_AGE, 0, 0, 70, 100, 1_000, 0, 0, 0, false);

    pensions.step(
        (kind, sex, age) -> Q,
        0,
        0,
        (kind, category, sex, age, n, b, pension) -> {
          assertThat(n).isCloseTo(10, within(1e-12));
          assertThat(pension).isCloseTo(100, within(1e-12));
          pensions.add(PensionKind.SPOUSE, 0, 1, age - 2, n, pension / 2, 0, 0, 0, true);
        });

    Booked paid = new Booked();
    pensions.pay(1, paid);
    assertThat(paid.lines)
        .containsExactlyInAnyOrder("OLD_AGE 71: 90.0 paid 900.0", "SPOUSE 68: 10.0 paid 50.0");
  }

  /// Two awards a year apart, kept as one once both accounts are used up, are paid what each alone would be.
  @Test
  void awardsKeptAsOneArePaidAsTwo() {
    PensionsInPayment first = new PensionsInPayment();
    PensionsInPayment second = new PensionsInPayment();
    for (PensionsInPayment each : List.of(pensions, first)) {
      each.add(PensionKind.OLD_AGE, 0, 1, 60, 50, 700, 20, 100, 250, false);
    }
    for (PensionsInPayment each : List.of(pensions, second)) {
      each.add(PensionKind.OLD_AGE, 0, 1, 60, 30, 400, 0, 80, 100, true);
    }

    for (int year = 0; year < 70; year++) {
      double together = pay(pensions);
      double apart = pay(first) + pay(second);
      assertThat(together).isCloseTo(apart, within(1e-9));
      assertThat(pensions.balances()).isCloseTo(first.balances() + second.balances(), within(1e-9));
    }
    assertThat(pay(pensions)).as("nobody lives beyond the last age").isZero();
  }

  private static double pay(PensionsInPayment pensions) {
    Booked booked = new Booked();
    pensions.pay(0.5, booked);
    pensions.step((kind, sex, age) -> Q, 0.02, 0.03, (kind, category, sex, age, n, b, p) -> {});
    return booked.sum;
  }

  /// What was paid, with what the accounts no longer cover counted once more, so that it is compared too.
  private static class Booked implements Payments {

    private final List<String> lines = new ArrayList<>();
    private double sum;

    @Override
    public void paid(
        PensionKind kind,
        int category,
        int sex,
        int age,
        double persons,
        double basic,
        double transitional,
        double account,
        double overdrawn) {
      double all = basic + transitional + account;
      lines.add("%s %d: %s paid %s".formatted(kind, age, persons, all));
      sum += all + overdrawn;
    }
  }
}
