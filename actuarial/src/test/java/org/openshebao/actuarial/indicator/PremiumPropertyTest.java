package org.openshebao.actuarial.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.testkit.Cases;
import org.openshebao.testkit.Some;

/// Identities of premiums and reserves that need no data.
class PremiumPropertyTest {

  private static CashFlows flows(Some some, boolean level) {
    int years = some.intBetween(1, 75);
    double[] wages = new double[years];
    double[] expenditure = new double[years];
    double rate = some.intBetween(1, 500) / 1000.0;
    double wage = some.intBetween(100, 10_000);
    for (int i = 0; i < years; i++) {
      wages[i] = wage;
      wage *= 1 + some.intBetween(-20, 80) / 1000.0;
      expenditure[i] = wages[i] * (level ? rate : rate * (1 + 0.02 * i));
    }
    return CashFlows.of(2026, expenditure, new double[years], wages);
  }

  private static CashFlows charging(CashFlows flows, double rate) {
    int years = flows.years();
    double[] expenditure = new double[years];
    double[] contributions = new double[years];
    double[] wages = new double[years];
    for (int i = 0; i < years; i++) {
      expenditure[i] = flows.expenditure(2026 + i);
      wages[i] = flows.insuredWages(2026 + i);
      contributions[i] = rate * wages[i];
    }
    return CashFlows.of(2026, expenditure, contributions, wages);
  }

  @Test
  void aLevelPayAsYouGoRateIsTheAveragePremiumWhateverInterestAndHorizon() {
    Cases.forAll(
        101,
        300,
        some -> {
          CashFlows flows = flows(some, true);
          double interest = some.intBetween(-20, 100) / 1000.0;
          int years = some.intBetween(1, flows.years());
          double rate = Premiums.payAsYouGo(flows, 2026).orElseThrow();

          assertThat(Premiums.generalAverage(flows, interest, years, 0).orElseThrow())
              .isCloseTo(rate, within(1e-12));
          double reserve = some.intBetween(0, 1000);
          assertThat(Premiums.generalAverage(flows, interest, years, reserve).orElseThrow())
              .isCloseTo(
                  rate - reserve / flows.valueOfInsuredWages(interest, years), within(1e-12));
        });
  }

  @Test
  void theAveragePremiumRisesWithTheHorizonWhenTheRateDoes() {
    Cases.forAll(
        102,
        200,
        some -> {
          CashFlows flows = flows(some, false);
          double before = 0;
          for (int years = 1; years <= flows.years(); years++) {
            double premium = Premiums.generalAverage(flows, 0.03, years, 0).orElseThrow();
            assertThat(premium).isGreaterThan(before);
            before = premium;
          }
          assertThat(Premiums.generalAverage(flows, 0.03, 1, 0).orElseThrow())
              .isCloseTo(Premiums.payAsYouGo(flows, 2026).orElseThrow(), within(1e-13));
        });
  }

  @Test
  void theAveragePremiumUsesTheReserveUp() {
    Cases.forAll(
        103,
        200,
        some -> {
          CashFlows flows = flows(some, false);
          double reserve = some.intBetween(0, 5000);
          double premium =
              Premiums.generalAverage(flows, 0.025, flows.years(), reserve).orElseThrow();

          Reserve path = Reserve.of(charging(flows, premium), reserve, 0.025);

          assertThat(path.end(flows.lastYear()))
              .isCloseTo(0, within(1e-9 * flows.valueOfInsuredWages(0.025, flows.years())));
        });
  }

  @Test
  void theScaledPremiumKeepsTheReserveFromFallingAndBinds() {
    Cases.forAll(
        104,
        200,
        some -> {
          CashFlows flows = flows(some, false);
          double reserve = some.intBetween(0, 500);
          double premium = Premiums.scaled(flows, 0.02, flows.years(), reserve).orElseThrow();

          Reserve path = Reserve.of(charging(flows, premium), reserve, 0.02);

          double least = Double.POSITIVE_INFINITY;
          for (int year = 2026; year <= flows.lastYear(); year++) {
            double rise = path.end(year) - path.end(year - 1);
            assertThat(rise).isGreaterThanOrEqualTo(0);
            least = Math.min(least, rise);
          }
          if (premium > 0) {
            assertThat(least).isLessThan(1e-6);
          }
        });
  }
}
