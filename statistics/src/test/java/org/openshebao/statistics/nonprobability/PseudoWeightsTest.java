package org.openshebao.statistics.nonprobability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.random.RandomStream;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.NonProbabilityDesign;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;

class PseudoWeightsTest {

  private static final Label NONE = new Label("simulated", "模拟");

  /// With one categorical variable the weights are post-stratification to what the reference survey says: worked without the model.
  @ParameterizedTest
  @EnumSource(PropensityMethod.class)
  void aSaturatedModelIsPostStratificationToTheReferenceSurvey(PropensityMethod method) {
    Microdata sample = of(List.of("a", "a", "a", "b", "b", "c"), null);
    Microdata reference =
        of(List.of("a", "b", "b", "c", "c", "c"), new double[] {30, 20, 25, 10, 15, 40});

    NonProbabilityDesign design =
        PseudoWeights.of(
            sample,
            new ReferenceSurvey(reference, "w", null, null),
            List.of("group"),
            method,
            0,
            1,
            NONE);

    assertThat(design.weights())
        .containsExactly(new double[] {10, 10, 10, 22.5, 22.5, 65}, within(1e-7));
    assertThat(design.reasonForNoError()).isNotNull();
    assertThat(design.assumptions().en()).contains("given group");
    assertThat(design.assumptions().zh()).contains("group", "模拟");
  }

  @Test
  void aCategoryThatOneOfTheTwoLacksIsNamed() {
    Microdata sample = of(List.of("a", "b"), null);
    Microdata lacking = of(List.of("a", "a"), new double[] {1, 1});
    Microdata more = of(List.of("a", "b", "c"), new double[] {1, 1, 1});

    assertThatThrownBy(() -> weights(sample, lacking))
        .hasMessageContaining("group")
        .hasMessageContaining("reference survey has nobody");
    assertThatThrownBy(() -> weights(sample, more))
        .hasMessageContaining("no weight can make it stand for them");
  }

  /// Young people, of whom fewer are covered, take part three times as often. The plain share is far off; the weighted one is not, and its
  /// interval covers about as often as it says.
  @ParameterizedTest
  @EnumSource(PropensityMethod.class)
  void biasFallsAndModelBasedIntervalsCover(PropensityMethod method) {
    int runs = 60;
    double plainBias = 0;
    double weightedBias = 0;
    int covered = 0;
    for (int run = 0; run < runs; run++) {
      Simulated simulated = simulate(run);
      NonProbabilityDesign design =
          PseudoWeights.of(
              simulated.sample(),
              new ReferenceSurvey(simulated.reference(), "w", null, null),
              List.of("age", "region"),
              method,
              60,
              run,
              NONE);
      Estimate estimate =
          Estimation.of(
                  design, simulated.sample(), new Estimand.Mean(List.of("covered")), Scope.ALL)
              .single();
      plainBias += (simulated.plain() - simulated.truth()) / runs;
      weightedBias += (estimate.value() - simulated.truth()) / runs;
      boolean covers =
          estimate.interval().lower() <= simulated.truth()
              && simulated.truth() <= estimate.interval().upper();
      covered += covers ? 1 : 0;
      assertThat(estimate.interval().method()).endsWith("model-based");
      assertThat(estimate.method()).contains("model-based");
    }

    assertThat(Math.abs(plainBias)).isGreaterThan(0.05);
    assertThat(Math.abs(weightedBias)).isLessThan(0.15 * Math.abs(plainBias));
    assertThat(covered / (double) runs).isBetween(0.85, 1.0);
  }

  private record Simulated(Microdata sample, Microdata reference, double truth, double plain) {}

  private static Simulated simulate(int run) {
    RandomStream random = new RandomStream(77, 1, run, 0);
    List<double[]> sample = new ArrayList<>();
    List<double[]> reference = new ArrayList<>();
    int population = 12_000;
    double truth = 0;
    for (int i = 0; i < population; i++) {
      double age = 16 + 44 * random.nextDouble();
      double region = random.nextInt(3);
      double share = 1 / (1 + Math.exp(-(-2.6 + 0.07 * age + 0.4 * region)));
      double covered = random.nextDouble() < share ? 1 : 0;
      truth += covered / population;
      double[] person = {age, region, covered};
      if (random.nextDouble() < 0.12 * Math.exp(-0.035 * (age - 16)) * (1 + 0.5 * region)) {
        sample.add(person);
      }
      if (random.nextDouble() < 0.06) {
        reference.add(person);
      }
    }
    double plain = sample.stream().mapToDouble(each -> each[2]).average().orElse(0);
    return new Simulated(people(sample, 0), people(reference, 1 / 0.06), truth, plain);
  }

  private static Microdata people(List<double[]> people, double weight) {
    int n = people.size();
    double[] age = new double[n];
    double[] covered = new double[n];
    double[] w = new double[n];
    int[] region = new int[n];
    for (int i = 0; i < n; i++) {
      age[i] = people.get(i)[0];
      region[i] = (int) people.get(i)[1];
      covered[i] = people.get(i)[2];
      w[i] = weight;
    }
    Map<String, Variable> variables = new LinkedHashMap<>();
    variables.put("age", NumericVariable.of(age));
    variables.put("region", CategoricalVariable.of(region, List.of("a", "b", "c")));
    variables.put("covered", NumericVariable.of(covered));
    variables.put("w", NumericVariable.of(w));
    return Microdata.of(variables);
  }

  private static NonProbabilityDesign weights(Microdata sample, Microdata reference) {
    return PseudoWeights.of(
        sample,
        new ReferenceSurvey(reference, "w", null, null),
        List.of("group"),
        PropensityMethod.PSEUDO_LIKELIHOOD,
        0,
        1,
        NONE);
  }

  private static Microdata of(List<String> groups, double[] weights) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    variables.put("group", CategoricalVariable.ofTexts(List.copyOf(groups)));
    if (weights != null) {
      variables.put("w", NumericVariable.of(weights));
    }
    return Microdata.of(variables);
  }
}
