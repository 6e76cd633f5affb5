package org.openshebao.actuarial.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Reference;
import org.openshebao.base.random.RandomStream;
import tools.jackson.databind.JsonNode;

/// VAR(1) against closed forms in `reference/actuarial/ar1_var1_moments.json`, and against its own definition.
class VectorAutoregressionTest {

  private static final JsonNode CASE = Reference.json("ar1_var1_moments.json").get("var1");

  private static double[] vector(JsonNode node) {
    double[] vector = new double[node.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = node.get(i).asDouble();
    }
    return vector;
  }

  private static double[][] matrix(JsonNode node) {
    double[][] matrix = new double[node.size()][];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = vector(node.get(i));
    }
    return matrix;
  }

  private static VectorAutoregression model() {
    return VectorAutoregression.of(
        vector(CASE.get("mu")), matrix(CASE.get("Phi")), matrix(CASE.get("Sigma")));
  }

  @Test
  void hasTheMomentsOfTheReference() {
    VectorAutoregression model = model();
    double[] start = vector(CASE.get("x0"));

    assertThat(CASE.get("values").size()).isEqualTo(3);
    for (JsonNode row : CASE.get("values")) {
      int steps = row.get("h").asInt();
      double[] mean = vector(row.get("mean"));
      double[][] covariance = matrix(row.get("cov"));
      for (int i = 0; i < 2; i++) {
        assertThat(model.mean(start, steps)[i]).isCloseTo(mean[i], within(1e-15));
        for (int j = 0; j < 2; j++) {
          assertThat(model.covariance(steps)[i][j]).isCloseTo(covariance[i][j], within(1e-16));
        }
      }
    }
  }

  @Test
  void theSpectralRadiusIsTheLargestRootOfTheCharacteristicEquation() {
    // λ² − 1.2 λ + (0.35 − 0.005) = 0
    double larger = (1.2 + Math.sqrt(1.44 - 4 * 0.345)) / 2;

    assertThat(model().spectralRadius()).isCloseTo(larger, within(1e-14));
  }

  @Test
  void aPairOfComplexRootsHasTheirModulus() {
    double[][] turning = {{0.6, -0.6}, {0.6, 0.6}};

    assertThat(VectorAutoregression.of(new double[2], turning, new double[2][2]).spectralRadius())
        .isCloseTo(0.6 * Math.sqrt(2), within(1e-14));
  }

  @Test
  void refusesSeriesThatDoNotReturn() {
    double[][] explosive = {{0.9, 0.3}, {0.3, 0.9}};

    assertThatThrownBy(() -> VectorAutoregression.of(new double[2], explosive, new double[2][2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("spectral radius")
        .hasMessageContaining("[0.9, 0.3]");
    // a random walk is at the boundary, and out
    double[][] walk = {{1, 0}, {0, 0.5}};
    assertThatThrownBy(() -> VectorAutoregression.of(new double[2], walk, new double[2][2]))
        .hasMessageContaining("spectral radius");
  }

  @Test
  void refusesWhatIsNoCovariance() {
    double[][] tooLarge = {{0.01, 0.02}, {0.02, 0.01}};
    double[][] lopsided = {{0.01, 0.002}, {0.001, 0.01}};
    double[][] none = new double[2][2];

    assertThatThrownBy(() -> VectorAutoregression.of(new double[2], none, tooLarge))
        .hasMessageContaining("positive semi-definite");
    assertThatThrownBy(() -> VectorAutoregression.of(new double[2], none, lopsided))
        .hasMessageContaining("symmetric");
  }

  @Test
  void theFactorTimesItselfIsTheCovariance() {
    double[][] covariance = {{4, 2, -1}, {2, 5, 0.5}, {-1, 0.5, 3}};
    double[][] factor =
        VectorAutoregression.of(new double[3], new double[3][3], covariance).factor();

    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double product = 0;
        for (int k = 0; k < 3; k++) {
          product += factor[i][k] * factor[j][k];
        }
        assertThat(product).isCloseTo(covariance[i][j], within(1e-14));
      }
      for (int j = i + 1; j < 3; j++) {
        assertThat(factor[i][j]).isZero();
      }
    }
  }

  @Test
  void aVariableWithoutShocksStaysWhereItIs() {
    double[][] covariance = {{0, 0}, {0, 0.04}};
    VectorAutoregression model =
        VectorAutoregression.of(new double[] {0.02, 0.01}, new double[2][2], covariance);

    assertThat(model.next(new double[] {0.02, 0.01}, new double[] {3, 1}))
        .containsExactly(0.02, 0.01 + 0.2);
  }

  @Test
  void leastSquaresFindTheParametersAgain() {
    VectorAutoregression model = model();
    int years = 40_000;
    double[][] series = new double[2][years];
    double[] now = model.mean();
    RandomStream uniform = new RandomStream(5, 1, 0, 0);
    for (int t = 0; t < years; t++) {
      series[0][t] = now[0];
      series[1][t] = now[1];
      now = model.next(now, new double[] {normal(uniform), normal(uniform)});
    }

    VectorAutoregression found = VectorFit.of(series);

    // Four standard errors of least squares on 40,000 steps: √((1−φ²)/n) ≈ 0.0045 for φ.
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        assertThat(found.phi()[i][j]).isCloseTo(model.phi()[i][j], within(0.04));
        assertThat(found.covariance()[i][j])
            .isCloseTo(model.covariance()[i][j], within(0.02 * 4e-4));
      }
      assertThat(found.mean()[i]).isCloseTo(model.mean()[i], within(0.002));
    }
  }

  /// The sum of twelve uniform numbers less six: mean 0, variance 1, all that a least-squares fit needs.
  private static double normal(RandomStream uniform) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += uniform.nextDouble();
    }
    return sum;
  }
}
