package org.openshebao.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Textbook values, and influences against derivatives by the weight.
class InequalityTest {

  /// Incomes 1, 2, 3, 4 of equal weight: mean absolute difference 1.25, G = 1.25 / (2 · 2.5) = 0.25.
  @Test
  void giniOfFourIncomes() {
    double[] y = {3, 1, 4, 2};
    WeightedStatistic gini = new GiniStatistic(y, List.of(all(4)));

    assertThat(gini.estimate(new double[] {1, 1, 1, 1})[0]).isCloseTo(0.25, within(1e-15));
    assertThat(gini.estimate(new double[] {5, 5, 5, 5})[0]).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void aWeightIsAsManyEqualPersons() {
    double[] once = {1, 2, 7};
    double[] weights = {2, 1, 3};
    double[] repeated = {1, 1, 2, 7, 7, 7};
    double[] ones = {1, 1, 1, 1, 1, 1};

    assertThat(new GiniStatistic(once, List.of(all(3))).estimate(weights)[0])
        .isCloseTo(new GiniStatistic(repeated, List.of(all(6))).estimate(ones)[0], within(1e-14));
  }

  /// Line 10: gaps 0.5 and 0.2 of four persons.
  @Test
  void povertyOfFourIncomes() {
    double[] y = {5, 8, 10, 30};
    double[] w = {1, 1, 1, 1};
    List<boolean[]> domain = List.of(all(4));
    double[] expected = {2 / 4.0, 0.7 / 4, (0.25 + 0.04) / 4};

    for (int alpha = 0; alpha <= 2; alpha++) {
      PovertyStatistic poverty =
          new PovertyStatistic(y, domain, all(4), PovertyLine.ofAmount(10), alpha);
      assertThat(poverty.estimate(w)[0]).isCloseTo(expected[alpha], within(1e-15));
    }
  }

  @Test
  void influencesAreDerivatives() {
    int n = 400;
    RandomStream random = new RandomStream(9, 1, 0, 0);
    double[] y = new double[n];
    double[] w = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = Math.exp(2 * random.nextDouble() + random.nextDouble());
      w[i] = 1 + 5 * random.nextDouble();
    }
    List<boolean[]> domain = List.of(all(n));
    for (WeightedStatistic statistic :
        List.of(
            new GiniStatistic(y, domain),
            new PovertyStatistic(y, domain, all(n), PovertyLine.ofAmount(3), 1),
            new PovertyStatistic(y, domain, all(n), PovertyLine.ofAmount(3), 2))) {
      double[] estimate = statistic.estimate(w);
      double[] influence = new double[n];
      statistic.influence(0, w, estimate, influence);
      for (int i = 0; i < n; i += 37) {
        double[] more = w.clone();
        more[i] += 1e-4;
        double[] less = w.clone();
        less[i] -= 1e-4;
        double slope = (statistic.estimate(more)[0] - statistic.estimate(less)[0]) / 2e-4;
        assertThat(influence[i]).isCloseTo(slope, within(1e-9 + 1e-6 * Math.abs(slope)));
      }
    }
  }

  /// A quantile has no derivative by a weight; its influence is held against the variance over many samples of a known population.
  @Test
  void errorsOfMeasuresWithQuantilesAgreeWithManySamples() {
    int n = 500;
    int samples = 600;
    double[] w = new double[n];
    Arrays.fill(w, 100);
    double[] sumOfVariances = new double[2];
    double[] sum = new double[2];
    double[] square = new double[2];
    RandomStream random = new RandomStream(4, 2, 0, 0);
    for (int s = 0; s < samples; s++) {
      random.moveTo(s, 0);
      double[] y = new double[n];
      for (int i = 0; i < n; i++) {
        double z = 0;
        for (int k = 0; k < 12; k++) {
          z += random.nextDouble();
        }
        y[i] = Math.exp(0.6 * (z - 6)); // nearly log-normal
      }
      List<boolean[]> domain = List.of(all(n));
      WeightedStatistic[] statistics = {
        new QuintileShareRatio(y, domain),
        new PovertyStatistic(y, domain, all(n), PovertyLine.relative(0.6, 0.5), 0)
      };
      for (int k = 0; k < 2; k++) {
        double[] estimate = statistics[k].estimate(w);
        double[] u = new double[n];
        statistics[k].influence(0, w, estimate, u);
        double v = 0;
        for (double each : u) {
          v += 100 * each * 100 * each * n / (n - 1.0);
        }
        sumOfVariances[k] += v / samples;
        sum[k] += estimate[0] / samples;
        square[k] += estimate[0] * estimate[0] / samples;
      }
    }
    for (int k = 0; k < 2; k++) {
      double observed = Math.sqrt(square[k] - sum[k] * sum[k]);
      // 600 samples know a standard deviation to 3 %; linearization is good to a few more at n =
      // 500.
      assertThat(Math.sqrt(sumOfVariances[k])).isCloseTo(observed, within(0.12 * observed));
    }
  }

  private static boolean[] all(int n) {
    boolean[] rows = new boolean[n];
    Arrays.fill(rows, true);
    return rows;
  }
}
