package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.hypothesis.TestResult;
import org.openshebao.statistics.hypothesis.WeightedTable;
import org.openshebao.statistics.model.Coefficient;
import org.openshebao.statistics.model.FittedModel;
import org.openshebao.statistics.model.WaldTermTest;
import org.openshebao.statistics.weighting.WeightingAudit;
import org.openshebao.workbench.estimate.SurveyEstimation;

/// The answers of an analysis as JSON: shares as fractions, what is not known null with a reason.
public final class EstimateJson {

  private EstimateJson() {}

  /// All answers.
  public static JsonObject of(SurveyEstimation estimation) {
    SurveyDesign design = estimation.result().design();
    double[] weights = design.weights();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return new JsonObject()
        .with("title", estimation.result().spec().title())
        .with(
            "design",
            new JsonObject()
                .with("method", design.method())
                .with("rows", design.rows())
                .with("sumOfWeights", number(sum))
                .with("kishDeff", number(WeightingAudit.kish(weights)))
                .with("df", number(design.degreesOfFreedom(null))))
        .with("weighting", estimation.result().audit().stream().map(EstimateJson::of).toList())
        .with("items", estimation.result().items().stream().map(EstimateJson::of).toList())
        .withKnown("disclosure", PublicationJson.of(estimation.result().disclosure()))
        .with("provenance", of(estimation.provenance()));
  }

  private static JsonObject of(Provenance provenance) {
    return new JsonObject()
        .withKnown("dataDigest", provenance.dataDigest())
        .withKnown("seed", provenance.seed())
        .with("programVersion", provenance.programVersion());
  }

  private static JsonObject of(WeightingAudit audit) {
    return new JsonObject()
        .with("step", audit.step())
        .with("rows", audit.rows())
        .with("sumBefore", number(audit.sumBefore()))
        .with("sumAfter", number(audit.sumAfter()))
        .with("leastRatio", number(audit.leastRatio()))
        .with("greatestRatio", number(audit.greatestRatio()))
        .with("leastWeight", number(audit.leastWeight()))
        .with("greatestWeight", number(audit.greatestWeight()))
        .with("kishDeffBefore", number(audit.designEffectBefore()))
        .with("kishDeffAfter", number(audit.designEffectAfter()));
  }

  private static JsonObject of(ResultItem item) {
    JsonObject json = new JsonObject().with("id", item.request().id());
    return switch (item) {
      case ResultItem.OfRefusal of ->
          json.with("kind", "refusal")
              .with("indicator", PublicationJson.of(of.indicator()))
              .with("reason", of.reason());
      case ResultItem.OfEstimates of ->
          json.with("kind", "estimates")
              .withKnown("indicator", PublicationJson.of(of.indicator()))
              .with("rows", rows(of))
              .withKnown("vcov", covariance(of.estimates()))
              .with("contrasts", of.contrasts().stream().map(EstimateJson::of).toList());
      case ResultItem.OfNumbers of -> {
        JsonObject numbers = new JsonObject();
        of.numbers().forEach((name, value) -> numbers.with(name, number(value)));
        json.with("kind", "numbers").with("numbers", numbers);
        yield of.series().isEmpty() ? json : json.with("rscales", of.series());
      }
      case ResultItem.OfTable of ->
          table(json.with("kind", "table"), of.table())
              .withKnown("publication", PublicationJson.verdicts(of));
      case ResultItem.OfTest of -> test(json.with("kind", "test"), of.test());
      case ResultItem.OfModel of -> model(json.with("kind", "model"), of);
    };
  }

  private static List<JsonObject> rows(ResultItem.OfEstimates of) {
    List<JsonObject> rows = new ArrayList<>();
    for (int i = 0; i < of.estimates().list().size(); i++) {
      rows.add(
          of(of.estimates().list().get(i))
              .withKnown("publication", PublicationJson.of(of.decision(i))));
    }
    return rows;
  }

  private static JsonObject of(Estimate estimate) {
    JsonObject domain = new JsonObject();
    estimate.domain().forEach(domain::with);
    JsonObject json =
        new JsonObject()
            .with("term", estimate.term())
            .with("domain", domain)
            .with("estimate", estimate.value())
            .with("se", estimate.standardError())
            .with("cv", number(estimate.coefficientOfVariation()));
    interval(json, estimate.interval());
    return json.with("deff", estimate.designEffect())
        .with("n", estimate.n() < 0 ? null : (Long) estimate.n())
        .with("nEff", number(estimate.effectiveSampleSize()))
        .with("df", degrees(estimate.degreesOfFreedom()))
        .with("unit", estimate.unit())
        .with("method", estimate.method())
        .withKnown("reason", estimate.reason());
  }

  private static void interval(JsonObject json, @Nullable Interval interval) {
    json.with("ciLower", interval == null ? null : number(interval.lower()))
        .with("ciUpper", interval == null ? null : number(interval.upper()));
    if (interval != null) {
      json.with("ciLevel", interval.level()).with("ciMethod", interval.method());
    }
  }

  private static @Nullable List<List<@Nullable Double>> covariance(Estimates estimates) {
    if (!estimates.hasCovariance()) {
      return null;
    }
    List<List<@Nullable Double>> rows = new ArrayList<>();
    for (int i = 0; i < estimates.list().size(); i++) {
      List<@Nullable Double> row = new ArrayList<>();
      for (int j = 0; j < estimates.list().size(); j++) {
        row.add(number(estimates.covariance(i, j)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static JsonObject of(Contrast contrast) {
    Estimate estimate = contrast.estimate();
    JsonObject json =
        new JsonObject()
            .with("name", estimate.term())
            .with("estimate", estimate.value())
            .with("se", estimate.standardError());
    interval(json, estimate.interval());
    return json.with("df", degrees(estimate.degreesOfFreedom()))
        .with("t", number(contrast.t()))
        .with("pValue", number(contrast.pValue()))
        .withKnown("reason", estimate.reason());
  }

  private static JsonObject table(JsonObject json, WeightedTable table) {
    List<List<@Nullable Double>> cells = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<@Nullable Double> row = new ArrayList<>();
      for (int c = 0; c < table.columns().size(); c++) {
        row.add(number(table.cell(r, c)));
      }
      cells.add(row);
    }
    return json.with("rows", table.rows()).with("columns", table.columns()).with("cells", cells);
  }

  private static JsonObject test(JsonObject json, TestResult test) {
    JsonObject parameters = new JsonObject();
    test.parameters().forEach((name, value) -> parameters.with(name, number(value)));
    json.with("method", test.method())
        .with("statistic", new JsonObject().with(test.statistic(), number(test.value())))
        .with("parameters", parameters)
        .with("pValue", number(test.pValue()))
        .withKnown("estimate", test.estimate());
    if (test.interval() != null) {
      interval(json, test.interval());
    }
    return json;
  }

  private static JsonObject model(JsonObject json, ResultItem.OfModel of) {
    FittedModel model = of.model();
    List<List<Double>> covariance = new ArrayList<>();
    for (int i = 0; i < model.coefficients().size(); i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < model.coefficients().size(); j++) {
        row.add(model.covariance(i, j));
      }
      covariance.add(row);
    }
    return json.with("family", model.family().name().toLowerCase(Locale.ROOT))
        .with("n", model.n())
        .with("dfResidual", number(model.residualDegreesOfFreedom()))
        .with("coefficients", model.coefficients().stream().map(EstimateJson::of).toList())
        .with("vcov", covariance)
        .with("termTests", of.termTests().stream().map(EstimateJson::of).toList());
  }

  private static JsonObject of(Coefficient each) {
    return new JsonObject()
        .with("name", each.name())
        .with("term", each.term())
        .with("estimate", number(each.estimate()))
        .with("se", number(each.standardError()))
        .with("t", number(each.t()))
        .with("pValue", number(each.pValue()))
        .with("ciLower", number(each.lower()))
        .with("ciUpper", number(each.upper()));
  }

  private static JsonObject of(WaldTermTest test) {
    return new JsonObject()
        .with("term", test.term())
        .with("F", number(test.f()))
        .with("ndf", test.numeratorDegreesOfFreedom())
        .with("ddf", number(test.denominatorDegreesOfFreedom()))
        .with("pValue", number(test.pValue()));
  }

  /// Infinitely many are a word: JSON has no such number.
  private static @Nullable Object degrees(double degrees) {
    return Double.isInfinite(degrees) ? "Inf" : number(degrees);
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
