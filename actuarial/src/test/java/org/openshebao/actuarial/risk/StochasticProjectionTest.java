package org.openshebao.actuarial.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.VectorAutoregression;
import org.openshebao.actuarial.indicator.CashFlows;
import org.openshebao.actuarial.indicator.Premiums;
import org.openshebao.actuarial.indicator.Reserve;

/// Runs over many paths: the same for any number of threads, and what is said of them.
class StochasticProjectionTest {

  private static RiskResult run(int paths, int threads) {
    return new StochasticProjection(new SmallScheme(), threads, done -> {})
        .run(new PathGenerator(Processes.all(), 42, SmallScheme.YEARS), paths);
  }

  @Test
  void givesTheSameBitsForAnyNumberOfThreads() {
    RiskResult one = run(300, 1);
    RiskResult four = run(300, 4);

    for (int path = 0; path < 300; path++) {
      for (RiskItem item : RiskItem.values()) {
        assertThat(four.get(item, 24, path)).isEqualTo(one.get(item, 24, path));
      }
    }
    assertThat(four.premiums()).isEqualTo(one.premiums());
    assertThat(run(100, 2).premiums()).isEqualTo(java.util.Arrays.copyOf(one.premiums(), 100));
  }

  @Test
  void aPathWithConstantInterestIsWhatPremiumsAndReserveSay() {
    PathOutcome still = new SmallScheme().project(RiskPath.still(SmallScheme.YEARS));
    double interest = 1.02 * 1.015 - 1;
    double[] e = new double[SmallScheme.YEARS];
    double[] c = new double[SmallScheme.YEARS];
    double[] w = new double[SmallScheme.YEARS];
    for (int i = 0; i < SmallScheme.YEARS; i++) {
      e[i] = still.expenditure(i);
      c[i] = still.income(i);
      w[i] = still.insuredWages(i);
    }
    CashFlows flows = CashFlows.of(2026, e, c, w);
    Reserve reserve = Reserve.of(flows, 150, interest);

    assertThat(still.generalAveragePremium())
        .isCloseTo(
            Premiums.generalAverage(flows, interest, SmallScheme.YEARS, 150).orElseThrow(),
            within(1e-14));
    assertThat(still.actuarialBalance())
        .isCloseTo(
            Premiums.actuarialBalance(flows, interest, SmallScheme.YEARS, 150).orElseThrow(),
            within(1e-14));
    assertThat(still.reserve(24)).isCloseTo(reserve.end(2050), within(1e-9));
    assertThat(2026 + still.exhaustion()).isEqualTo(reserve.exhaustion().orElseThrow());
  }

  @Test
  void withoutChanceEveryPathIsTheDeterministicOne() {
    RiskProcesses none =
        new RiskProcesses(
            0,
            50,
            new Autoregression(0, 0.9, 0),
            1,
            new Autoregression(0, 0.9, 0),
            VectorAutoregression.of(new double[3], new double[3][3], new double[3][3]));
    RiskResult result =
        new StochasticProjection(new SmallScheme(), 2, done -> {})
            .run(new PathGenerator(none, 1, SmallScheme.YEARS), 50);

    Distribution premium = result.generalAveragePremium();
    assertThat(premium.convexity()).isCloseTo(0, within(1e-15));
    assertThat(premium.deviation()).isCloseTo(0, within(1e-15));
    Exhaustion exhaustion = result.exhaustion();
    assertThat(exhaustion.count(exhaustion.deterministic().orElseThrow())).isEqualTo(50);
    assertThat(exhaustion.never()).isZero();
  }

  @Test
  void aLognormalCostHasTheMeanThatItsVarianceMakes() {
    // Expenditure of the first year is bill·cost·exp(−0.6 K), K normal with variance σ²/(T−1) + σ²;
    // all else held still.
    RiskProcesses mortality =
        new RiskProcesses(
            0.3,
            50,
            new Autoregression(0, 0, 0),
            1,
            new Autoregression(0, 0, 0),
            VectorAutoregression.of(new double[3], new double[3][3], new double[3][3]));
    RiskResult result =
        new StochasticProjection(new SmallScheme(), 2, done -> {})
            .run(new PathGenerator(mortality, 3, SmallScheme.YEARS), 20_000);

    Distribution first = result.fan(RiskItem.EXPENDITURE).years().getFirst().distribution();
    double variance = 0.36 * (0.09 / 49 + 0.09);
    assertThat(first.mean() / first.deterministic())
        .isCloseTo(Math.exp(variance / 2), within(4 * first.meanError() / first.deterministic()));
    assertThat(first.convexity()).isPositive();
    // The median of a lognormal is the exponential of the mean.
    assertThat(first.percentiles().value(3))
        .isCloseTo(first.deterministic(), within(4 * first.percentiles().error(3)));
  }

  @Test
  void theExhaustionOfThePathsAddsUp() {
    RiskResult result = run(500, 2);
    Exhaustion exhaustion = result.exhaustion();

    int sum = exhaustion.never();
    double before = 0;
    for (int year = 2026; year <= 2050; year++) {
      sum += exhaustion.count(year);
      assertThat(exhaustion.probabilityBy(year)).isGreaterThanOrEqualTo(before);
      before = exhaustion.probabilityBy(year);
    }
    assertThat(sum).isEqualTo(500);
    int median = exhaustion.percentile(0.5).orElseThrow();
    assertThat(exhaustion.probabilityBy(median)).isGreaterThanOrEqualTo(0.5);
    assertThat(exhaustion.probabilityBy(median - 1)).isLessThan(0.5);
    double p = exhaustion.probabilityBy(median);
    assertThat(exhaustion.errorBy(median)).isCloseTo(Math.sqrt(p * (1 - p) / 500), within(1e-15));
    // A reserve below nothing at the end is one that was used up before, as it does not come back
    // here.
    assertThat(result.probabilityBelow(0, 24)).isLessThanOrEqualTo(exhaustion.probabilityBy(2050));
  }

  @Test
  void theValueAtRiskIsExceededByOnePathInTwenty() {
    RiskResult result = run(1000, 2);
    Distribution premium = result.generalAveragePremium();

    int beyond = 0;
    for (double one : result.premiums()) {
      beyond += one > premium.levelAtRisk() ? 1 : 0;
    }
    assertThat(beyond).isEqualTo(50);
    assertThat(premium.tailMean()).isGreaterThan(premium.levelAtRisk());
    assertThat(premium.levelAtRiskError()).isPositive();
  }

  @Test
  void tellsHowManyPathsAreDone() {
    AtomicInteger done = new AtomicInteger();
    new StochasticProjection(new SmallScheme(), 2, done::addAndGet)
        .run(new PathGenerator(Processes.all(), 42, SmallScheme.YEARS), 64);

    assertThat(done).hasValue(64);
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> run(1, 1)).hasMessageContaining("2 paths");
    assertThatThrownBy(() ->
            PathOutcome.of(
                2026, 0, new double[1], new double[1], new double[1], new double[] {3.5}))
        .hasMessageContaining("2026")
        .hasMessageContaining("3.5");
    StochasticProjection failing =
        new StochasticProjection(
            path -> {
              throw new IllegalArgumentException("no such scheme");
            },
            2,
            done -> {});
    assertThatThrownBy(() -> failing.run(new PathGenerator(Processes.all(), 1, 5), 10))
        .hasMessage("no such scheme");
  }
}
