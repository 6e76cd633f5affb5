package org.openshebao.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.replicate.Bootstrap;
import org.openshebao.statistics.replicate.BootstrapKind;

/// SDG 3.8.2 of 2025: by hand on five households, and its error against a bootstrap that takes the line anew each time.
class HealthPaymentStatisticTest {

  private static final SocietalPovertyLine LINE = new SocietalPovertyLine(2.15, 1.15, 0.5);

  @Test
  void fiveHouseholdsByHand() {
    // Median consumption 6 (persons 1 2 3 4 5): line 1.15 + 3 = 4.15.
    double[] consumption = {3, 5, 6, 10, 20};
    double[] payments = {0.1, 0.35, 0, 2.4, 2};
    // budget             none  0.85  1.85  5.85  15.85 → shares: no budget, 0.41, 0, 0.41, 0.13
    double[] members = {1, 1, 1, 1, 1};
    double[] weights = {1, 1, 1, 1, 1};

    assertThat(share(consumption, payments, members, weights, 0.4, Double.POSITIVE_INFINITY))
        .isEqualTo(3 / 5.0);
    assertThat(share(consumption, payments, members, weights, 1, Double.POSITIVE_INFINITY))
        .as("impoverishing: who has no budget and pays")
        .isEqualTo(1 / 5.0);
    assertThat(share(consumption, payments, members, weights, 0.4, 1)).isEqualTo(2 / 5.0);
    // Two more members in the fourth household move the median to 10, the line to 6.15, and two
    // households below it.
    double[] large = {1, 1, 1, 3, 1};
    assertThat(share(consumption, payments, large, weights, 0.4, Double.POSITIVE_INFINITY))
        .isEqualTo((1 + 1 + 3) / 7.0);
  }

  @Test
  void theFloorHoldsWhereTheMedianIsLow() {
    double[] poor = {1, 1.5, 2};
    assertThat(LINE.of(2)).isEqualTo(2.15);
    assertThat(LINE.slope(1.5)).isZero();
    assertThat(LINE.slope(3)).isEqualTo(0.5);
    assertThat(
            share(
                poor, new double[] {0, 0.1, 0.1}, ones(3), ones(3), 0.4, Double.POSITIVE_INFINITY))
        .isEqualTo(2 / 3.0);
  }

  @Test
  void theErrorIncludesThatOfTheLine() {
    Map<String, Variable> columns = new LinkedHashMap<>();
    int n = 3000;
    double[] consumption = new double[n];
    double[] payments = new double[n];
    double[] psu = new double[n];
    RandomStream random = new RandomStream(5, 9, 0, 0);
    for (int row = 0; row < n; row++) {
      random.moveTo(row, 0);
      psu[row] = row / 20;
      RandomStream common = new RandomStream(6, 9, row / 20, 0);
      double level = 0.25 * normal(common);
      consumption[row] = Math.exp(1.9 + level + 0.6 * normal(random));
      payments[row] = random.nextDouble() < 0.6 ? consumption[row] * 0.25 * random.nextDouble() : 0;
    }
    columns.put("c", NumericVariable.of(consumption));
    columns.put("o", NumericVariable.of(payments));
    columns.put("m", NumericVariable.of(ones(n)));
    columns.put("psu", NumericVariable.of(psu));
    columns.put("w", NumericVariable.of(ones(n)));
    Microdata data = Microdata.of(columns);
    LinearizedDesign design =
        LinearizedDesign.of(
            new DesignSpec(
                List.of("psu"),
                List.of(),
                "w",
                List.of(),
                false,
                org.openshebao.statistics.variance.LonelyPsu.FAIL,
                false,
                false),
            data);
    Estimand large =
        new Estimand.HealthPayments("x", "c", "o", "m", LINE, 0.4, Double.POSITIVE_INFINITY);
    Estimand fixedLine =
        new Estimand.HealthPayments(
            "x",
            "c",
            "o",
            "m",
            new SocietalPovertyLine(lineOf(consumption), 0, 0),
            0.4,
            Double.POSITIVE_INFINITY);

    double linearized = se(Estimation.of(design, data, large, Scope.ALL).single());
    double bootstrap =
        se(
            Estimation.of(
                    Bootstrap.of(design, BootstrapKind.RAO_WU, 1000, 3, false),
                    data,
                    large,
                    Scope.ALL)
                .single());
    double withoutLine = se(Estimation.of(design, data, fixedLine, Scope.ALL).single());

    // A bootstrap of 1000 replicates knows a standard error to 2 to 3 per cent; the density at the
    // line adds some.
    assertThat(linearized / bootstrap).isCloseTo(1, within(0.12));
    assertThat(Math.abs(withoutLine / bootstrap - 1))
        .as("the line's part is not small")
        .isGreaterThan(0.15);
  }

  private static double se(org.openshebao.base.estimate.Estimate estimate) {
    Double se = estimate.standardError();
    return se == null ? Double.NaN : se;
  }

  private static double lineOf(double[] consumption) {
    double[] sorted = consumption.clone();
    Arrays.sort(sorted);
    return LINE.of(sorted[sorted.length / 2 - 1]);
  }

  private static double normal(RandomStream random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double share(
      double[] consumption,
      double[] payments,
      double[] members,
      double[] weights,
      double above,
      double upTo) {
    boolean[] all = new boolean[consumption.length];
    Arrays.fill(all, true);
    return new HealthPaymentStatistic(
            consumption, payments, members, List.of(all), all, LINE, above, upTo)
        .estimate(weights)[0];
  }
}
