package org.openshebao.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.statistics.analysis.AnalysisResult;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.SurveyFile;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.hypothesis.TestResult;
import org.openshebao.statistics.model.Coefficient;
import org.openshebao.statistics.weighting.WeightingAudit;
import tools.jackson.databind.JsonNode;

/// Holds a result against its record: estimates to 1e-8, errors to 1e-7, likelihood intervals, Fay, quantiles' and p-values to 1e-5, relative.
final class RecordComparison {

  private static final double ESTIMATE = 1e-8;
  private static final double ERROR = 1e-7;
  private static final double LOOSE = 1e-5;

  private final Map<String, JsonNode> designs;
  private final JsonNode record;
  private final JsonNode expected;
  private final String yaml;
  private final SoftAssertions softly = new SoftAssertions();
  private int compared;

  RecordComparison(Map<String, JsonNode> designs, JsonNode record, String yaml) {
    this.designs = designs;
    this.record = record;
    this.expected = record.get("result");
    this.yaml = yaml;
  }

  void compare(AnalysisResult result) {
    ResultItem item = result.items().getFirst();
    if (expected.has("g_min")) {
      weights(result);
    } else {
      switch (item) {
        case ResultItem.OfRefusal refusal ->
            throw new AssertionError("refused: " + refusal.reason().en());
        case ResultItem.OfEstimates of -> {
          if (expected.has("matrix")) {
            varianceMatrix(of);
          } else if (!of.contrasts().isEmpty()) {
            contrast(of.contrasts().getFirst());
          } else {
            rows(of);
          }
        }
        case ResultItem.OfNumbers of -> numbers(of);
        case ResultItem.OfTable of -> table(of);
        case ResultItem.OfTest of -> test(of.test());
        case ResultItem.OfModel of -> model(of);
      }
    }
    assertThat(compared).as("numbers compared of\n" + yaml).isPositive();
    softly.assertAll();
  }

  private void rows(ResultItem.OfEstimates of) {
    JsonNode rows = expected.get("rows");
    List<Estimate> list = of.estimates().list();
    assertThat(list).as(yaml).hasSize(rows.size());
    int[] place = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      place[i] = row.has("by") ? find(list, row) : i;
      row("row " + i, row, list.get(place[i]));
    }
    JsonNode vcov = expected.get("vcov");
    for (int i = 0; vcov != null && i < place.length; i++) {
      for (int j = 0; j < place.length; j++) {
        double scale =
            Math.sqrt(
                vcov.get(i).get(i).asDouble() * vcov.get(j).get(j).asDouble()
                    + 1e-18
                        * square(list.get(place[i]).value())
                        * square(list.get(place[j]).value()));
        near(
            "vcov " + i + "," + j,
            vcov.get(i).get(j).asDouble(),
            of.estimates().covariance(place[i], place[j]),
            4 * ERROR,
            scale);
      }
    }
  }

  private static double square(@Nullable Double value) {
    return value == null ? 0 : value * value;
  }

  private int find(List<Estimate> list, JsonNode row) {
    List<String> categories = new ArrayList<>();
    row.get("by").forEach(each -> categories.add(each.asString()));
    String term = row.get("term").asString();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      // R read codes as numbers: 01 is 1 there.
      if (list.get(i).domain().values().stream()
          .map(each -> each.replaceFirst("^0(?=\\d)", ""))
          .toList()
          .equals(categories)) {
        found.add(i);
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    return found.stream()
        .filter(i -> list.get(i).term().equals(term))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + categories + " " + term + "\n" + yaml));
  }

  private void row(String what, JsonNode row, Estimate estimate) {
    boolean loose = isLoose();
    near(what + " estimate", row.get("estimate"), estimate.value(), ESTIMATE, 0);
    double scale = Math.abs(row.get("estimate").asDouble());
    String error = row.has("se") ? "se" : "var_on_scale_se";
    // A standard error of 0 comes out as rounding of the estimate.
    near(
        what + " se",
        row.get(error),
        estimate.standardError(),
        loose ? LOOSE : ERROR,
        1e-6 * scale);
    if (row.has("cv")) {
      double cv = estimate.coefficientOfVariation(); // R's has the sign of the estimate
      near(what + " cv", Math.abs(row.get("cv").asDouble()), cv, ERROR, 1e-6);
    }
    if (row.has("by") && estimate.method().startsWith("quantile")) {
      // R gives Woodruff's intervals in domains as estimate ± 1.96 errors only.
      double half = 1.959963984540054 * estimate.standardError();
      near(what + " lower", row.get("ci_lower"), estimate.value() - half, ERROR, scale);
      near(what + " upper", row.get("ci_upper"), estimate.value() + half, ERROR, scale);
    } else if (row.has("ci_lower")) {
      Double lower = estimate.interval() == null ? null : estimate.interval().lower();
      Double upper = estimate.interval() == null ? null : estimate.interval().upper();
      near(what + " lower", row.get("ci_lower"), lower, loose ? LOOSE : ERROR, scale);
      near(what + " upper", row.get("ci_upper"), upper, loose ? LOOSE : ERROR, scale);
    }
    if (row.has("deff")) {
      near(what + " deff", row.get("deff"), estimate.designEffect(), 2 * ERROR, 1e-6);
    }
  }

  private boolean isLoose() {
    String id = record.get("id").asString();
    return id.contains("likelihood") || id.contains("fay") || id.contains("quantile");
  }

  private void varianceMatrix(ResultItem.OfEstimates of) {
    JsonNode matrix = expected.get("matrix");
    for (int i = 0; i < matrix.size(); i++) {
      for (int j = 0; j < matrix.size(); j++) {
        Estimate estimate = of.estimates().list().get(i * matrix.size() + j);
        near("variance", matrix.get(i).get(j), estimate.value(), ESTIMATE, 0);
        near(
            "se",
            expected.get("se").get(i * matrix.size() + j).get(0),
            estimate.standardError(),
            ERROR,
            0);
      }
    }
  }

  private void contrast(Contrast contrast) {
    row("contrast", expected.get("rows").get(0), contrast.estimate());
  }

  private void numbers(ResultItem.OfNumbers of) {
    if (expected.has("values")) {
      near("value", expected.get("values"), of.numbers().values().iterator().next(), 0, 0);
      return;
    }
    near("scale", expected.get("scale"), of.numbers().get("scale"), ESTIMATE, 0);
    near("replicates", expected.get("n_replicates"), of.numbers().get("replicates"), 0, 0);
    near("df", expected.get("degf"), of.numbers().get("degreesOfFreedom"), 0, 0);
    softly.assertThat(of.numbers().get("mse") == 1).isEqualTo(expected.get("mse").asBoolean());
    JsonNode rscales = expected.get("rscales");
    for (int r = 0; r < of.series().size(); r++) {
      near(
          "rscale " + r,
          rscales.isArray() ? rscales.get(r) : rscales,
          of.series().get(r),
          ESTIMATE,
          0);
    }
  }

  private void table(ResultItem.OfTable of) {
    softly.assertThat(of.table().rows()).isEqualTo(RecordDesign.strings(expected.get("rownames")));
    softly
        .assertThat(of.table().columns())
        .isEqualTo(RecordDesign.strings(expected.get("colnames")));
    JsonNode matrix = expected.get("matrix");
    for (int i = 0; i < matrix.size(); i++) {
      for (int j = 0; j < matrix.get(i).size(); j++) {
        near("cell", matrix.get(i).get(j), of.table().cell(i, j), ESTIMATE, 0);
      }
    }
  }

  private void test(TestResult test) {
    JsonNode row = expected.get("rows").get(0);
    near("statistic", row.get("statistic").get(test.statistic()), test.value(), ERROR, 0);
    for (Map.Entry<String, Double> parameter : test.parameters().entrySet()) {
      near(
          parameter.getKey(),
          row.get("parameter").get(parameter.getKey()),
          parameter.getValue(),
          ERROR,
          0);
    }
    softly.assertThat(test.parameters()).hasSize(row.get("parameter").size());
    near("p", row.get("p_value"), test.pValue(), LOOSE, 0);
    near("estimate", row.get("estimate"), test.estimate(), ESTIMATE, 0);
    if (row.has("ci") && row.get("ci").isArray()) {
      near("lower", row.get("ci").get(0), test.interval().lower(), ERROR, test.estimate());
      near("upper", row.get("ci").get(1), test.interval().upper(), ERROR, test.estimate());
    }
  }

  private void model(ResultItem.OfModel of) {
    JsonNode rows = expected.get("rows");
    if (!of.termTests().isEmpty()) {
      var test = of.termTests().getFirst();
      near("F", rows.get(0).get("statistic"), test.f(), ERROR, 0);
      near("df", rows.get(0).get("df"), test.numeratorDegreesOfFreedom(), 0, 0);
      near("ddf", rows.get(0).get("ddf"), test.denominatorDegreesOfFreedom(), 0, 0);
      near("p", rows.get(0).get("p_value"), test.pValue(), LOOSE, 0);
      return;
    }
    List<Coefficient> coefficients = of.model().coefficients();
    assertThat(coefficients).as(yaml).hasSize(rows.size());
    near("df", expected.get("df_residual"), of.model().residualDegreesOfFreedom(), 0, 0);
    for (int k = 0; k < rows.size(); k++) {
      Coefficient c = coefficients.get(k);
      JsonNode row = rows.get(k);
      near(c.name(), row.get("estimate"), c.estimate(), ESTIMATE, c.standardError());
      near(c.name() + " se", row.get("se"), c.standardError(), ERROR, 0);
      near(c.name() + " t", row.get("t"), c.t(), ERROR, 1);
      near(c.name() + " p", row.get("p_value"), c.pValue(), LOOSE, 0);
      near(c.name() + " lower", row.get("ci_lower"), c.lower(), ERROR, Math.abs(c.estimate()));
      near(c.name() + " upper", row.get("ci_upper"), c.upper(), ERROR, Math.abs(c.estimate()));
      for (int j = 0; j < rows.size(); j++) {
        near(
            "vcov",
            expected.get("vcov").get(k).get(j),
            of.model().covariance(k, j),
            4 * ERROR,
            c.standardError() * coefficients.get(j).standardError());
      }
    }
  }

  /// Ratios of final to base weights, and every weight.
  private void weights(AnalysisResult result) {
    Path file = Records.FOLDER.resolve("data/weights_" + record.get("design").asString() + ".csv");
    assertThat(Files.exists(file)).isTrue();
    Microdata weights = SurveyFile.read(file, Set.of(), Set.of());
    double[] all = result.design().weights();
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    double mean = 0;
    double sum = 0;
    for (int row = 0; row < all.length; row++) {
      near("weight " + row, weights.numeric("cal_weight").value(row), all[row], ESTIMATE, 0);
      double ratio = all[row] / weights.numeric("base_weight").value(row);
      least = Math.min(least, ratio);
      greatest = Math.max(greatest, ratio);
      mean += ratio / all.length;
      sum += all[row];
    }
    near("g_min", expected.get("g_min"), least, ESTIMATE, 0);
    near("g_max", expected.get("g_max"), greatest, ESTIMATE, 0);
    near("g_mean", expected.get("g_mean"), mean, ESTIMATE, 0);
    near("sum", expected.get("sum_w"), sum, ESTIMATE, 0);
    near("kish", expected.get("kish_deff"), WeightingAudit.kish(all), ESTIMATE, 0);
    WeightingAudit last = result.audit().getLast();
    near("audit sum", expected.get("sum_w"), last.sumAfter(), ESTIMATE, 0);
  }

  private void near(
      String what, JsonNode expected, @Nullable Double actual, double relative, double scale) {
    compared++;
    boolean none = actual == null || actual.isNaN();
    if (expected == null || expected.isNull()) {
      softly.assertThat(none).as("%s is absent but %s\n%s", what, actual, yaml).isTrue();
      return;
    }
    if (none) {
      softly.fail("%s is %s but absent\n%s".formatted(what, expected, yaml));
      return;
    }
    near(what, expected.asDouble(), actual, relative, scale);
  }

  private void near(String what, double expected, double actual, double relative, double scale) {
    compared++;
    double bound = relative * Math.max(Math.abs(expected), Math.abs(scale));
    softly
        .assertThat(Math.abs(actual - expected) <= bound)
        .as(
            "%s: expected %s but was %s, off by %.3g relative\n%s",
            what,
            expected,
            actual,
            (actual - expected) / Math.max(1e-300, Math.abs(expected)),
            yaml)
        .isTrue();
  }
}
