package org.openshebao.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.replicate.Jackknife;
import org.openshebao.statistics.variance.WeightedStatistic;
import org.openshebao.statistics.weighting.WeightingStep.Bounds;

/// What weights add up to, and what is said when they cannot.
class WeightingTest {

  private static final Microdata DATA = data();
  private static final LinearizedDesign DESIGN =
      LinearizedDesign.of(DesignSpec.ofWeights("w").withIds("id"), DATA);

  @Test
  void respondentsStandForTheirClass() {
    WeightedSample sample =
        Weighting.of(
            DESIGN,
            DATA,
            List.of(new WeightingStep.NonresponseClasses(List.of("sex"), "answered")));

    // men: 4 of weight 10, 2 answered; women: 4 of weight 20, 3 answered
    assertThat(sample.design().weight(0)).isEqualTo(20);
    assertThat(sample.design().weight(1)).isZero();
    assertThat(sample.design().weight(4)).isCloseTo(80 / 3.0, within(1e-12));
    assertThat(sample.audit().getFirst().sumAfter()).isCloseTo(120, within(1e-12));
    assertThat(sample.audit().getFirst().rows()).isEqualTo(5);
  }

  @Test
  void everyReplicateMeetsTheTotals() {
    SurveyDesign replicates = Jackknife.unstratified(DESIGN, false);
    WeightedSample sample =
        Weighting.of(replicates, DATA, List.of(new WeightingStep.PostStratification(sex(50, 90))));

    assertThat(sample.design().covariance(new SumOfWeights(), new double[] {140})[0][0])
        .isCloseTo(0, within(1e-20));
  }

  @Test
  void boundsThatCannotBeMetAreAnsweredWithTheTightest() {
    WeightingStep step =
        new WeightingStep.Calibration(
            CalibrationDistance.TRUNCATED_LINEAR,
            Map.of(),
            List.of(sex(80, 80)), // men have to double
            new Bounds(0.7, 1.5));

    assertThatThrownBy(() -> Weighting.of(DESIGN, DATA, List.of(step)))
        .hasMessageContaining("cannot be met with weights changed by 0.7 to 1.5")
        .hasMessageContaining("about 0.4000 to 2.000");
  }

  @Test
  void marginsOfTwoPopulationsContradictEachOther() {
    Margin other = Margin.of("area", Map.of("town", 60.0, "country", 70.0));
    WeightingStep step = new WeightingStep.Raking(List.of(sex(50, 90), other), 100);

    assertThatThrownBy(() -> Weighting.of(DESIGN, DATA, List.of(step)))
        .hasMessageContaining("contradict each other: sex adds up to 140.0 but area to 130.0");
  }

  @Test
  void totalsThatContradictEachOtherAreNamed() {
    WeightingStep step =
        new WeightingStep.Calibration(
            CalibrationDistance.LINEAR, Map.of("1", 150.0), List.of(sex(50, 90)), null);

    assertThatThrownBy(() -> Weighting.of(DESIGN, DATA, List.of(step)))
        .hasMessageContaining("contradict each other: sex adds up to 140.0")
        .hasMessageContaining("the number of units (\"1\") to 150.0");
  }

  @Test
  void aCellWithoutRowsAndACellWithoutPopulationAreNamed() {
    Margin more = Margin.of("sex", Map.of("m", 50.0, "f", 80.0, "x", 10.0));
    Margin fewer = Margin.of("sex", Map.of("m", 50.0));

    assertThatThrownBy(
            () -> Weighting.of(DESIGN, DATA, List.of(new WeightingStep.PostStratification(more))))
        .hasMessageContaining("no row of the sample")
        .hasMessageContaining("x");
    assertThatThrownBy(
            () -> Weighting.of(DESIGN, DATA, List.of(new WeightingStep.PostStratification(fewer))))
        .hasMessageContaining("no population is given");
  }

  @Test
  void strictTrimmingEndsInsideTheLimits() {
    WeightedSample sample =
        Weighting.of(DESIGN, DATA, List.of(new WeightingStep.Trimming(11, 18, true)));

    double sum = 0;
    for (double weight : sample.design().weights()) {
      assertThat(weight).isBetween(11.0, 18.0);
      sum += weight;
    }
    assertThat(sum).isCloseTo(120, within(1e-9));
    assertThatThrownBy(
            () -> Weighting.of(DESIGN, DATA, List.of(new WeightingStep.Trimming(1, 12, true))))
        .hasMessageContaining("Weights cannot be trimmed to the limits");
  }

  private static Margin sex(double men, double women) {
    Map<String, Double> totals = new LinkedHashMap<>();
    totals.put("m", men);
    totals.put("f", women);
    return Margin.of("sex", totals);
  }

  private static Microdata data() {
    Map<String, Variable> variables = new LinkedHashMap<>();
    variables.put("id", NumericVariable.of(1, 2, 3, 4, 5, 6, 7, 8));
    variables.put("w", NumericVariable.of(10, 10, 10, 10, 20, 20, 20, 20));
    variables.put("answered", NumericVariable.of(1, 0, 1, 0, 1, 1, 1, 0));
    variables.put(
        "sex", CategoricalVariable.ofTexts(List.of("m", "m", "m", "m", "f", "f", "f", "f")));
    variables.put(
        "area",
        CategoricalVariable.ofTexts(
            List.of("town", "town", "country", "country", "town", "town", "country", "country")));
    return Microdata.of(variables);
  }

  /// Σ w
  private static final class SumOfWeights implements WeightedStatistic {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public double[] estimate(double[] weights) {
      double sum = 0;
      for (double weight : weights) {
        sum += weight;
      }
      return new double[] {sum};
    }

    @Override
    public void influence(int j, double[] weights, double[] estimate, double[] into) {
      Arrays.fill(into, 1);
    }

    @Override
    public boolean[] rowsOf(int j) {
      return null;
    }
  }
}
