package org.openshebao.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;

/// Two frames of a population of seven: A has the first five, B the last four; three are drawn from A and two from B. All 60 pairs of samples are drawn.
class FrameOverlapTest {

  private static final double[] Y = {3, 1, 4, 1, 5, 9, 2};
  private static final int[] A = {0, 1, 2, 3, 4};
  private static final int[] B = {3, 4, 5, 6};

  @ParameterizedTest
  @ValueSource(strings = {"equal", "fixed", "single"})
  void overAllSamplesTheTotalIsRightAndSoIsItsVariance(String kind) {
    List<Double> totals = new ArrayList<>();
    double variance = 0;
    for (int[] a : choose(A, 3)) {
      for (int[] b : choose(B, 2)) {
        Estimate estimate = total(a, b, kind);
        totals.add(estimate.value());
        variance += estimate.standardError() * estimate.standardError();
      }
    }
    double mean = totals.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double spread =
        totals.stream().mapToDouble(each -> (each - mean) * (each - mean)).average().orElse(0);

    assertThat(totals).hasSize(60);
    assertThat(mean).isCloseTo(25, within(1e-10));
    assertThat(variance / 60).isCloseTo(spread, within(1e-10));
  }

  @Test
  void aRowFromAFrameThatItIsNotInIsNamed() {
    assertThatThrownBy(() -> total(new int[] {0, 1, 6}, new int[] {4, 5}, "equal"))
        .hasMessageContaining("drawn from a frame that it is not in");
  }

  private static Estimate total(int[] a, int[] b, String kind) {
    int n = a.length + b.length;
    double[] y = new double[n];
    double[] inA = new double[n];
    double[] inB = new double[n];
    double[] w = new double[n];
    double[] population = new double[n];
    double[] weightA = new double[n];
    double[] weightB = new double[n];
    List<String> frame = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int unit = i < a.length ? a[i] : b[i - a.length];
      y[i] = Y[unit];
      inA[i] = unit < 5 ? 1 : 0;
      inB[i] = unit > 2 ? 1 : 0;
      frame.add(i < a.length ? "A" : "B");
      population[i] = i < a.length ? 5 : 4;
      w[i] = i < a.length ? 5 / 3.0 : 2;
      weightA[i] = 5 / 3.0;
      weightB[i] = 2;
    }
    Map<String, Variable> variables = new LinkedHashMap<>();
    variables.put("frame", CategoricalVariable.ofTexts(List.copyOf(frame)));
    variables.put("y", NumericVariable.of(y));
    variables.put("inA", NumericVariable.of(inA));
    variables.put("inB", NumericVariable.of(inB));
    variables.put("w", NumericVariable.of(w));
    variables.put("N", NumericVariable.of(population));
    variables.put("wA", NumericVariable.of(weightA));
    variables.put("wB", NumericVariable.of(weightB));
    Microdata data = Microdata.of(variables);
    LinearizedDesign design =
        LinearizedDesign.of(
            DesignSpec.ofWeights("w").withStrata(false, "frame").withFpc("N"), data);
    WeightingStep step =
        new WeightingStep.FrameOverlap(
            "frame",
            ordered("A", "inA", "B", "inB"),
            kind.equals("fixed") ? Map.of("A", 0.3, "B", 0.7) : Map.of(),
            kind.equals("single") ? ordered("A", "wA", "B", "wB") : Map.of());
    WeightedSample sample = Weighting.of(design, data, List.of(step));
    return Estimation.of(sample.design(), data, new Estimand.Total(List.of("y")), Scope.ALL)
        .single();
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static List<int[]> choose(int[] from, int n) {
    List<int[]> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << from.length; bits++) {
      if (Integer.bitCount(bits) == n) {
        int[] chosen = new int[n];
        int k = 0;
        for (int i = 0; i < from.length; i++) {
          if ((bits >> i & 1) == 1) {
            chosen[k++] = from[i];
          }
        }
        all.add(chosen);
      }
    }
    return all;
  }
}
