package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.analysis.PublicationDecision;
import org.openshebao.statistics.analysis.ResultItem;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.disclosure.DisclosureVerdict;
import org.openshebao.statistics.disclosure.FeasibleInterval;
import org.openshebao.statistics.indicator.IndicatorVersion;
import org.openshebao.statistics.publication.Judgement;
import org.openshebao.statistics.publication.Verdict;

/// Definitions, verdicts of quality and of disclosure as JSON.
final class PublicationJson {

  private PublicationJson() {}

  static @Nullable JsonObject of(@Nullable IndicatorVersion indicator) {
    return indicator == null
        ? null
        : new JsonObject()
            .with("id", indicator.indicator())
            .with("name", indicator.name())
            .with("from", day(indicator.from()))
            .with("to", day(indicator.to()))
            .with("unit", indicator.unit())
            .with("source", indicator.source())
            .withKnown("note", indicator.note());
  }

  private static @Nullable String day(java.time.@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /// Both verdicts on a number.
  static @Nullable JsonObject of(@Nullable PublicationDecision decision) {
    if (decision == null) {
      return null;
    }
    Verdict verdict = decision.verdict();
    JsonObject json =
        new JsonObject()
            .with("withheld", decision.isWithheld())
            .withKnown("verdict", verdict == null ? null : code(verdict))
            .withKnown("reason", decision.reason());
    if (!decision.quality().isEmpty()) {
      // What a standard saw tells counts that disclosure control hides.
      boolean silent = decision.disclosure() != null && decision.disclosure().isWithheld();
      json.with("quality", decision.quality().stream().map(each -> of(each, silent)).toList());
    }
    DisclosureVerdict disclosure = decision.disclosure();
    return disclosure == null ? json : json.with("disclosure", of(disclosure));
  }

  private static JsonObject of(Judgement judgement, boolean silent) {
    JsonObject json =
        new JsonObject()
            .with("standard", judgement.standard())
            .with("verdict", code(judgement.verdict()));
    return silent
        ? json
        : json.with("rule", judgement.rule())
            .with("reason", judgement.reason())
            .withKnown("seen", judgement.seen());
  }

  private static String code(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject of(DisclosureVerdict verdict) {
    FeasibleInterval interval = verdict.cases();
    return new JsonObject()
        .with("status", verdict.status().name().toLowerCase(Locale.ROOT))
        .with("confStatus", verdict.code())
        .with("reason", verdict.reason())
        .withKnown(
            "feasibleCases",
            interval == null
                ? null
                : new JsonObject()
                    .with("lower", interval.lower())
                    .with(
                        "upper",
                        Double.isInfinite(interval.upper()) ? null : (Double) interval.upper()));
  }

  static @Nullable List<List<JsonObject>> verdicts(ResultItem.OfTable of) {
    if (of.verdicts().isEmpty()) {
      return null;
    }
    int columns = of.table().columns().size();
    List<List<JsonObject>> rows = new ArrayList<>();
    for (int row = 0; row < of.table().rows().size(); row++) {
      rows.add(
          of.verdicts().subList(row * columns, (row + 1) * columns).stream()
              .map(PublicationJson::of)
              .toList());
    }
    return rows;
  }

  static @Nullable JsonObject of(@Nullable DisclosureReport report) {
    return report == null
        ? null
        : new JsonObject()
            .with("threshold", report.rules().threshold())
            .with("cells", report.cells())
            .with("primary", report.primary())
            .with("secondary", report.secondary())
            .with("exposed", report.exposed().size())
            .with("optimal", report.optimal())
            .with("cost", report.cost())
            .with("leastCost", report.leastCost());
  }
}
