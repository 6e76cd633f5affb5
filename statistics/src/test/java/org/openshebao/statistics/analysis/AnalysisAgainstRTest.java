package org.openshebao.statistics.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.statistics.hypothesis.TestResult;
import org.openshebao.statistics.model.Coefficient;

/// What no record of the reference results asks: numbers of R 4.2.2, survey 4.1-1, of the calls beside them, on the data of
/// `reference/survey/data`, to the digits that R printed.
class AnalysisAgainstRTest {

  private static final String STRATA =
      "data: {file: apistrat.csv}\ndesign: {strata: stype, weights: pw, fpc: fpc}\n";
  private static final String CLUSTERS =
      "data: {file: apiclus1.csv}\nderive: {good: api00 > 650}\ndesign: {ids: dnum, weights: pw, fpc: fpc}\n";
  private static final String CALIBRATED =
      CLUSTERS
          + "weighting: [{calibrate: {totals: {\"1\": 6194, stype: {E: 4421, H: 755, M: 1018}, api99: 3914069}}}]\n";
  private static final String JACKKNIFE =
      CLUSTERS.replace("fpc: fpc}", "fpc: fpc, replicates: {kind: JK1}}");

  /// deff(svyratio(~api.stu, ~enroll, strat, deff=TRUE)); svyby(~enroll, ~stype, clus1, svytotal, deff=TRUE, na.rm=TRUE)
  @Test
  void designEffectsOfRatiosAndOfTotalsOfDomains() {
    Estimate ratio =
        estimates(
                STRATA,
                "{estimand: ratio, numerator: api.stu, denominator: enroll, designEffect: true}")
            .getFirst();
    Estimate high =
        estimates(CLUSTERS, "{estimand: total, variables: enroll, by: stype, designEffect: true}")
            .get(1);

    assertThat(ratio.designEffect()).isCloseTo(0.593125044012, within(1e-12));
    assertThat(high.value()).isCloseTo(535594.869568, within(1e-6));
    assertThat(high.standardError()).isCloseTo(226716.594706, within(1e-6));
    assertThat(high.designEffect()).isCloseTo(4.64581574186, within(1e-11));
  }

  /// svyranktest(api00~stype, clus1); svyranktest(api00~sch.wide, strat, test="vanderWaerden"); test="median"
  @Test
  void rankTestsOfSeveralGroupsAndOtherScores() {
    var several = test(CLUSTERS, "{test: rank, response: api00, group: stype}");
    var normal = test(STRATA, "{test: rank, response: api00, group: sch.wide, score: normal}");
    var median = test(STRATA, "{test: rank, response: api00, group: sch.wide, score: median}");

    assertThat(several.value()).isCloseTo(2.223974821, within(1e-9));
    assertThat(several.pValue()).isCloseTo(0.360546785, within(1e-9));
    assertThat(normal.value()).isCloseTo(3.876293029, within(1e-9));
    assertThat(normal.estimate()).isCloseTo(0.700676606416, within(1e-12));
    assertThat(median.value()).isCloseTo(2.455452267, within(1e-9));
    assertThat(median.pValue()).isCloseTo(0.0149421229, within(1e-10));
  }

  /// svyciprop(~I(api00>650), cal, "beta" | "likelihood"); svyquantile(~api00, cal, .5); svychisq; svyttest; svyglm(…, quasibinomial)
  @Test
  void everythingOnCalibratedWeights() {
    Estimate beta =
        estimates(CALIBRATED, "{estimand: proportion, variables: good, interval: beta}").getFirst();
    Estimate likelihood =
        estimates(CALIBRATED, "{estimand: proportion, variables: good, interval: likelihood}")
            .getFirst();
    Estimate median = estimates(CALIBRATED, "{estimand: quantile, variables: api00}").getFirst();
    var independence = test(CALIBRATED, "{test: independence, rows: sch.wide, columns: stype}");
    var t = test(CALIBRATED, "{test: t, response: api00, group: sch.wide}");
    Coefficient meals =
        coefficient(CALIBRATED, "{family: logistic, formula: good ~ ell + meals}", 2);

    assertThat(beta.value()).isCloseTo(0.605091192021, within(1e-12));
    assertThat(beta.interval().lower()).isCloseTo(0.535776365974, within(1e-11));
    assertThat(likelihood.interval().lower()).isCloseTo(0.537622393591, within(1e-8));
    assertThat(median.standardError()).isCloseTo(8.85868982078, within(1e-10));
    assertThat(independence.value()).isCloseTo(6.075604218, within(1e-9));
    assertThat(independence.pValue()).isCloseTo(0.00919604669, within(1e-10));
    assertThat(t.value()).isCloseTo(2.263053407, within(1e-9));
    assertThat(meals.estimate()).isCloseTo(-0.1071908022985, within(1e-12));
    assertThat(meals.standardError()).isCloseTo(0.0183315398131, within(1e-12));
  }

  /// The same calls on as.svrepdesign(clus1, type="JK1"), and svyglm(api.stu~meals, r, family=quasipoisson())
  @Test
  void testsAndModelsOnReplicates() {
    Estimate mean =
        estimates(JACKKNIFE, "{estimand: mean, variables: api00, designEffect: true}").getFirst();
    Estimate median = estimates(JACKKNIFE, "{estimand: quantile, variables: api00}").getFirst();
    var independence = test(JACKKNIFE, "{test: independence, rows: sch.wide, columns: stype}");
    var t = test(JACKKNIFE, "{test: t, response: api00, group: sch.wide}");
    Coefficient meals = coefficient(JACKKNIFE, "{family: poisson, formula: api.stu ~ meals}", 1);

    assertThat(mean.designEffect()).isCloseTo(11.69, within(0.005));
    assertThat(median.standardError()).isCloseTo(39.1647339445, within(1e-9));
    assertThat(independence.value()).isCloseTo(4.463905382, within(1e-9));
    assertThat(independence.parameters().get("ddf")).isCloseTo(19.87615672, within(1e-8));
    assertThat(t.value()).isCloseTo(2.064594261, within(1e-9));
    assertThat(meals.standardError()).isCloseTo(0.00196988750571, within(1e-13));
  }

  private static List<Estimate> estimates(String head, String request) {
    return ((ResultItem.OfEstimates) run(head + "estimates: [" + request + "]\n"))
        .estimates()
        .list();
  }

  private static TestResult test(String head, String request) {
    return ((ResultItem.OfTest) run(head + "tests: [" + request + "]\n")).test();
  }

  private static Coefficient coefficient(String head, String request, int k) {
    return ((ResultItem.OfModel) run(head + "models: [" + request + "]\n"))
        .model()
        .coefficients()
        .get(k);
  }

  private static ResultItem run(String yaml) {
    return Analysis.run(
            AnalysisFile.parse("a.yaml", yaml),
            "a.yaml",
            Path.of("..", "reference", "survey", "data"))
        .items()
        .getFirst();
  }
}
