package org.openshebao.statistics.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;

/// Replicates give the linearized variance of a total: exactly where theory says so, within chance for bootstraps.
class ReplicatesTest {

  private static final Estimand TOTAL = new Estimand.Total(List.of("y"));

  @Test
  void jackknifeAndBalancedHalfSamplesEqualLinearizationForATotal() {
    Microdata data = data(10, 2);
    LinearizedDesign design = design(data);
    double linearized = error(design, data);

    assertThat(error(Jackknife.stratified(design, false), data))
        .isCloseTo(linearized, within(linearized * 1e-10));
    assertThat(error(BalancedHalfSamples.of(design, 0, false), data))
        .isCloseTo(linearized, within(linearized * 1e-10));
    assertThat(error(BalancedHalfSamples.of(design, 0.5, true), data))
        .isCloseTo(linearized, within(linearized * 1e-10));
  }

  @ParameterizedTest
  @EnumSource(BootstrapKind.class)
  void bootstrapsComeNearLinearizationAndRepeatFromTheirSeed(BootstrapKind kind) {
    Microdata data = data(12, 6);
    LinearizedDesign design = design(data);
    double linearized = error(design, data);

    double error = error(Bootstrap.of(design, kind, 2000, 3, false), data);

    // 2,000 replicates: the error of a standard error is about 1.6 %; four times that.
    assertThat(error).isCloseTo(linearized, within(linearized * 0.065));
    assertThat(error(Bootstrap.of(design, kind, 2000, 3, false), data)).isEqualTo(error);
    assertThat(error(Bootstrap.of(design, kind, 2000, 4, false), data)).isNotEqualTo(error);
  }

  /// E over orders: 4/R Σ_r (Σ_i (1 + c(a_i − a_(i+1))) y_i − Y)² = ½ Σ (y_i − y_(i+1))² over the cycle.
  @Test
  void successiveDifferencesAreHalfTheSquaredDifferencesOfNeighbours() {
    int n = 15; // one less than the order of the matrix, so that the cycle is whole
    double[] y = new double[n];
    double[] ones = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = i * i % 7;
      ones[i] = 1;
    }
    Microdata data =
        Microdata.of(Map.of("y", NumericVariable.of(y), "w", NumericVariable.of(ones)));
    LinearizedDesign design = LinearizedDesign.of(DesignSpec.ofWeights("w"), data);
    double expected = 0;
    for (int i = 0; i < n; i++) {
      double step = y[i] - y[(i + 1) % n];
      expected += step * step / 2;
    }

    ReplicateDesign replicates = SuccessiveDifferences.of(design, 16);

    assertThat(replicates.replicates().replicates()).isEqualTo(16);
    assertThat(Math.pow(error(replicates, data), 2)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void aStratumWithOneUnitIsNamed() {
    Microdata data = data(3, 1);

    assertThatThrownBy(() -> BalancedHalfSamples.of(design(data), 0, false))
        .hasMessageContaining("Stratum (0) has only one PSU");
    assertThatThrownBy(() -> Jackknife.stratified(design(data), false))
        .hasMessageContaining("only one PSU");
  }

  private static LinearizedDesign design(Microdata data) {
    return LinearizedDesign.of(
        DesignSpec.ofWeights("w").withIds("psu").withStrata(true, "h"), data);
  }

  private static double error(SurveyDesign design, Microdata data) {
    return Estimation.of(design, data, TOTAL, Scope.ALL).single().standardError();
  }

  private static Microdata data(int strata, int units) {
    int rows = strata * units * 5;
    double[] h = new double[rows];
    double[] psu = new double[rows];
    double[] w = new double[rows];
    double[] y = new double[rows];
    RandomStream random = new RandomStream(2, 1, 0, 0);
    for (int row = 0; row < rows; row++) {
      h[row] = row / (units * 5);
      psu[row] = row / 5 % units;
      w[row] = 1 + 9 * random.nextDouble();
      y[row] = psu[row] + 10 * random.nextDouble();
    }
    Map<String, Variable> variables = new LinkedHashMap<>();
    variables.put("h", NumericVariable.of(h));
    variables.put("psu", NumericVariable.of(psu));
    variables.put("w", NumericVariable.of(w));
    variables.put("y", NumericVariable.of(y));
    return Microdata.of(variables);
  }
}
