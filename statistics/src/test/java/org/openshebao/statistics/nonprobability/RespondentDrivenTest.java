package org.openshebao.statistics.nonprobability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.analysis.Analysis;
import org.openshebao.statistics.analysis.AnalysisFile;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.SurveyFile;

class RespondentDrivenTest {

  private static final Path FOLDER = Path.of("..", "reference", "survey", "rds");

  private static Estimate prevalence(String recruitment) {
    String yaml =
        """
        data: {file: fauxmadrona.csv}
        design:
          probability: false
          assumptions: simulated
          recruitment: {id: id, recruiter: recruiter, seedMark: seed, degree: degree, %s}
        estimates: [{estimand: proportion, variables: disease}]
        """
            .formatted(recruitment);
    ResultItem item =
        Analysis.run(AnalysisFile.parse("a.yaml", yaml), "a.yaml", FOLDER).items().getFirst();
    return ((ResultItem.OfEstimates) item).estimates().single();
  }

  /// RDS.II.estimates(fauxmadrona, "disease") of R's package RDS.
  @Test
  void rdsTwoIsWhatThePackageSays() {
    Estimate estimate = prevalence("estimator: rds_ii, replicates: 0");

    assertThat(estimate.value()).isCloseTo(0.1641492904, within(1e-10));
    assertThat(estimate.standardError()).isNull();
    assertThat(estimate.reason()).isNotNull();
    assertThat(estimate.method()).contains("model-based");
  }

  /// The package draws successive samples at random; ours is what they tend to.
  @Test
  void gilesWeightsAreThoseThatThePackageSimulates() {
    Microdata data = SurveyFile.read(FOLDER.resolve("fauxmadrona.csv"), Set.of(), Set.of());
    double[] degree = data.numeric("degree").toArray();
    double[] ones = new double[degree.length];
    Arrays.fill(ones, 1);

    double[] weights = RespondentDriven.weights(degree, ones, RecruitmentEstimator.GILE_SS, 1000);

    NumericVariable simulated = data.numeric("longWeight");
    for (int row = 0; row < weights.length; row++) {
      assertThat(weights[row] / simulated.value(row)).isCloseTo(1, within(0.02));
    }
    Estimate estimate = prevalence("estimator: gile_ss, populationSize: 1000, replicates: 300");
    assertThat(estimate.value()).isCloseTo(0.1943, within(0.001));
    assertThat(estimate.interval().method()).isEqualTo("logit, model-based");
    // The population has a prevalence of 0.2.
    assertThat(estimate.interval().lower()).isLessThan(0.2);
    assertThat(estimate.interval().upper()).isGreaterThan(0.2);
    assertThat(estimate.standardError()).isBetween(0.015, 0.06);
  }

  @Test
  void successiveSamplingDrawsAsTheLimitSays() {
    double[] degrees = {1, 2, 5, 12};
    double[] counts = {400, 300, 200, 100};
    double[] limit = SequentialSampling.inclusion(degrees, counts, 300);
    double[] drawn = new double[4];
    Random random = new Random(5);
    int samples = 400;

    for (int s = 0; s < samples; s++) {
      double[] left = counts.clone();
      for (int n = 0; n < 300; n++) {
        double total = 0;
        for (int k = 0; k < 4; k++) {
          total += left[k] * degrees[k];
        }
        double at = random.nextDouble() * total;
        int k = 0;
        while (at >= left[k] * degrees[k] && k < 3) {
          at -= left[k] * degrees[k];
          k++;
        }
        left[k]--;
        drawn[k] += 1.0 / samples / counts[k];
      }
    }

    for (int k = 0; k < 4; k++) {
      assertThat(drawn[k]).isCloseTo(limit[k], within(0.006));
    }
  }

  @Test
  void gileIsRdsTwoInAVastPopulationAndThePlainMeanInAWholeOne() {
    double[] degrees = {1, 2, 4, 8};
    double[] ones = {1, 1, 1, 1};

    double[] vast = RespondentDriven.weights(degrees, ones, RecruitmentEstimator.GILE_SS, 1e9);
    double[] two = RespondentDriven.weights(degrees, ones, RecruitmentEstimator.RDS_II, 1e9);
    double[] whole = RespondentDriven.weights(degrees, ones, RecruitmentEstimator.GILE_SS, 4);

    for (int row = 0; row < 4; row++) {
      assertThat(vast[row] / two[row]).isCloseTo(1, within(1e-6));
      assertThat(whole[row]).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void aTreeIsDrawnAsOftenAsItIsLargeOnAverageAndAlwaysAlike() {
    Microdata data = tree("", "a", "a", "b", "b");
    RecruitmentTree tree = new RecruitmentTree(data, "id", "recruiter", "");

    double[][] counts = TreeBootstrap.counts(tree, 4000, 3);

    for (double[] row : counts) {
      assertThat(Arrays.stream(row).average().orElse(0)).isCloseTo(1, within(0.08));
    }
    assertThat(TreeBootstrap.counts(tree, 50, 3)[2])
        .isEqualTo(Arrays.copyOf(counts[2], 50)); // a sample depends on seed and number alone
  }

  @Test
  void whoIsRecruitedByNobodyOrInACircleIsNamed() {
    assertThatThrownBy(() -> new RecruitmentTree(tree("", "z"), "id", "recruiter", ""))
        .hasMessageContaining("Nobody of the sample has this id")
        .hasMessageContaining("z");
    assertThatThrownBy(() -> new RecruitmentTree(tree("", "c", "b"), "id", "recruiter", ""))
        .hasMessageContaining("circle");
    assertThatThrownBy(() -> prevalence("estimator: gile_ss"))
        .hasMessageContaining("needs the size of the population");
    Microdata none = tree("", "a").with("degree", NumericVariable.of(3, 0));
    assertThatThrownBy(() ->
            RespondentDriven.of(
                none,
                "id",
                "recruiter",
                "",
                "degree",
                RecruitmentEstimator.RDS_II,
                0,
                0,
                1,
                new Label("x", "x")))
        .hasMessageContaining("degree must be above 0");
  }

  private static Microdata tree(String... recruiters) {
    List<String> ids = List.of("a", "b", "c", "d", "e").subList(0, recruiters.length);
    return Microdata.of(
        new java.util.LinkedHashMap<>(
            Map.of(
                "id", CategoricalVariable.ofTexts(List.copyOf(ids)),
                "recruiter", CategoricalVariable.ofTexts(Arrays.asList(recruiters)))));
  }
}
