package org.openshebao.actuarial.contingency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.mortality.LifeTable;
import org.openshebao.testkit.Cases;
import org.openshebao.testkit.Some;

/// Identities that hold for every table.
class AnnuityPropertyTest {

  private static LifeTable table(Some some) {
    double[] q = new double[some.intBetween(2, 60)];
    for (int i = 0; i < q.length - 1; i++) {
      q[i] = some.intBetween(0, 900_000) / 1e6;
    }
    q[q.length - 1] = 1;
    return LifeTable.ofDeathProbabilities(20, q);
  }

  @Test
  void whatIsNotPaidAsAnnuityIsPaidAtDeath() {
    Cases.forAll(
        71,
        300,
        some -> {
          Status life = Status.single(table(some), 20);
          Interest interest = new Interest(some.intBetween(1, 200) / 1000.0);
          int m = some.intBetween(1, 12);

          double d = m * (1 - interest.discount(1.0 / m));
          double assurance = new Assurance(m, 0, Double.POSITIVE_INFINITY).value(life, interest);

          assertThat(1 - d * Annuity.yearly().times(m).due(life, interest))
              .isCloseTo(assurance, within(1e-12));
        });
  }

  @Test
  void deferredAndTemporaryAddUpToLife() {
    Cases.forAll(
        72,
        300,
        some -> {
          Status life = Status.single(table(some), 20);
          Interest interest = new Interest(some.intBetween(-50, 200) / 1000.0);
          int years = some.intBetween(0, 40);
          Annuity any = Annuity.yearly().times(some.intBetween(1, 12));

          assertThat(any.forYears(years).due(life, interest) + any.after(years).due(life, interest))
              .isCloseTo(any.due(life, interest), within(1e-10));
        });
  }

  @Test
  void jointAndLastSurvivorAddUpToBothLives() {
    Cases.forAll(
        73,
        200,
        some -> {
          Status x = Status.single(table(some), 20);
          Status y = Status.single(table(some), 20);
          Interest interest = new Interest(some.intBetween(0, 100) / 1000.0);
          Annuity any = Annuity.yearly().times(some.intBetween(1, 4));

          assertThat(
                  any.due(Status.joint(x, y), interest)
                      + any.due(Status.lastSurvivor(x, y), interest))
              .isCloseTo(any.due(x, interest) + any.due(y, interest), within(1e-10));
        });
  }

  @Test
  void aCertainAnnuityHasTheClosedForm() {
    Interest interest = new Interest(0.03);

    double ten = Annuity.yearly().forYears(10).due(Status.certain(), interest);

    assertThat(ten).isCloseTo((1 - Math.pow(1.03, -10)) / (0.03 / 1.03), within(1e-12));
    assertThat(Annuity.yearly().times(12).due(Status.certain(), interest))
        .isCloseTo(1 / (12 * (1 - Math.pow(1.03, -1.0 / 12))), within(1e-9));
  }

  @Test
  void aTableThatEndsTooEarlyIsNamed() {
    LifeTable open = LifeTable.ofDeathProbabilities(60, 0.5, 0.5);
    Status life = Status.single(open, 60);

    assertThat(Annuity.yearly().forYears(2).due(life, new Interest(0.05)))
        .isCloseTo(1 + 0.5 / 1.05, within(1e-15));
    assertThatThrownBy(() -> Annuity.yearly().due(life, new Interest(0.05)))
        .hasMessageContaining("ends at age 61")
        .hasMessageContaining("Maybe close the table?");
  }

  @Test
  void interestInPercentIsNamed() {
    assertThatThrownBy(() -> new Interest(4)).hasMessageContaining("0.04");
  }
}
