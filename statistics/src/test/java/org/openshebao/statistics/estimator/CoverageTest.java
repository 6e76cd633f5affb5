package org.openshebao.statistics.estimator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;

/// How often intervals of nominally 95 % cover the share of the population, when clusters are few.
///
/// Each sample has m clusters of 20 persons; the share of a cluster is drawn from a beta distribution with mean p and intra-cluster
/// correlation 0.05. `docs/methods/survey-estimation.md` has the table that this test holds.
class CoverageTest {

  private static final int SAMPLES = 2000;
  private static final int PERSONS = 20;
  private static final double CORRELATION = 0.05;

  @Test
  void logitAndBetaIntervalsCoverAtTheirNominalRateUnlessClustersAreFewAndTheShareIsSmall() {
    // 2,000 samples know a rate of 95 % to 0.5 points; four of these.
    assertThat(coverage(30, 0.3).get(ProportionInterval.LOGIT)).isBetween(0.93, 0.97);
    assertThat(coverage(30, 0.3).get(ProportionInterval.BETA)).isBetween(0.93, 0.985);
    Map<ProportionInterval, Double> few = coverage(10, 0.3);
    assertThat(few.get(ProportionInterval.LOGIT)).isBetween(0.92, 0.975);
    assertThat(few.get(ProportionInterval.BETA)).isBetween(0.93, 0.99);
    Map<ProportionInterval, Double> rare = coverage(10, 0.03);
    assertThat(rare.get(ProportionInterval.MEAN)).isLessThan(0.93); // what it is replaced for
    assertThat(rare.get(ProportionInterval.BETA)).isGreaterThan(rare.get(ProportionInterval.MEAN));
  }

  /// Samples without any case have no error; Korn–Graubard's and the others give nothing then, which counts as not covered.
  static Map<ProportionInterval, Double> coverage(int clusters, double p) {
    Map<ProportionInterval, Double> covered = new EnumMap<>(ProportionInterval.class);
    int n = clusters * PERSONS;
    double concentration = 1 / CORRELATION - 1;
    for (int s = 0; s < SAMPLES; s++) {
      RandomStream random = new RandomStream(17, clusters, s, (int) (p * 1000));
      double[] y = new double[n];
      double[] psu = new double[n];
      double[] w = new double[n];
      for (int cluster = 0; cluster < clusters; cluster++) {
        double share = beta(random, p * concentration, (1 - p) * concentration);
        for (int i = 0; i < PERSONS; i++) {
          int row = cluster * PERSONS + i;
          psu[row] = cluster;
          w[row] = 100;
          y[row] = random.nextDouble() < share ? 1 : 0;
        }
      }
      Map<String, Variable> columns = new LinkedHashMap<>();
      columns.put("y", NumericVariable.of(y));
      columns.put("psu", NumericVariable.of(psu));
      columns.put("w", NumericVariable.of(w));
      Microdata data = Microdata.of(columns);
      LinearizedDesign design = LinearizedDesign.of(DesignSpec.ofWeights("w").withIds("psu"), data);
      for (ProportionInterval kind :
          List.of(
              ProportionInterval.MEAN,
              ProportionInterval.LOGIT,
              ProportionInterval.WILSON,
              ProportionInterval.BETA)) {
        Interval interval =
            Estimation.withoutCovariances(
                    design, data, new Estimand.Proportion("y", kind), Scope.ALL)
                .single()
                .interval();
        boolean covers = interval != null && interval.lower() <= p && p <= interval.upper();
        covered.merge(kind, covers ? 1.0 / SAMPLES : 0, Double::sum);
      }
    }
    return covered;
  }

  /// By two gamma variates of Marsaglia and Tsang, from normal ones of Box and Muller.
  private static double beta(RandomStream random, double a, double b) {
    double x = gamma(random, a);
    return x / (x + gamma(random, b));
  }

  private static double gamma(RandomStream random, double shape) {
    if (shape < 1) {
      return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal =
          Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
              * Math.cos(2 * Math.PI * random.nextDouble());
      double v = Math.pow(1 + c * normal, 3);
      if (v > 0
          && Math.log(1 - random.nextDouble())
              < normal * normal / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
