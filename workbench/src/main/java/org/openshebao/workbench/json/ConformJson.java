package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.acceptance.AcceptableSets;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.finding.Aspect;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.review.SignOff;
import org.openshebao.workbench.conform.ConformityDiff;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.PartGrid;
import org.openshebao.workbench.conform.StudyFinding;
import org.openshebao.workbench.conform.StudySet;
import org.openshebao.workbench.conform.report.Texts;

/// Studies of conformity as JSON: shares as fractions, amounts in yuan a month as the measures have them, unknown as null with a reason.
public final class ConformJson {

  private ConformJson() {}

  /// A study with its grid, findings, evidence, other dates and higher instruments.
  public static JsonObject of(StudySet set) {
    ConformityStudy study = set.study();
    PartGrid grid = new PartGrid(study);
    List<JsonObject> parts = new ArrayList<>();
    for (String part : grid.listParts()) {
      JsonObject aspects = new JsonObject();
      for (Map.Entry<Aspect, Status> entry : grid.aspects(part).entrySet()) {
        aspects.with(entry.getKey().key(), entry.getValue().key());
      }
      parts.add(
          new JsonObject()
              .with("part", part)
              .with("finding", grid.status(part).key())
              .with("aspects", aspects)
              .with("missing", grid.missing(part).stream().map(StudyFinding::id).toList()));
    }
    AcceptableSets sets = grid.acceptable();
    return new JsonObject()
        .with("instrument", study.instrument().id())
        .with("title", study.instrument().title())
        .with("date", study.date().toString())
        .with("place", study.place())
        .with("reforms", study.reforms())
        .with("unit", "yuan a month")
        .with("parts", parts)
        .with(
            "acceptance",
            new JsonObject()
                .with("certain", sets.certain())
                .with("smallest", sets.smallest())
                .with("possibleCount", sets.possible().size()))
        .with("findings", study.list().stream().map(ConformJson::finding).toList())
        .with(
            "reviews", study.context().signOffs().list().stream().map(ConformJson::review).toList())
        .with("timeline", set.timeline().stream().map(ConformJson::brief).toList())
        .with("higher", set.higher().values().stream().map(ConformJson::brief).toList())
        .with("evidence", study.evidence().list().stream().map(ConformJson::evidence).toList())
        .with("provenance", provenance(study));
  }

  /// What comes out otherwise of two studies.
  public static JsonObject of(ConformityDiff diff) {
    List<JsonObject> changes = new ArrayList<>();
    for (ConformityDiff.Change change : diff.changes()) {
      changes.add(
          new JsonObject()
              .with("id", change.before().id())
              .with("findingChanges", change.isOfStatus())
              .with("before", finding(change.before()))
              .with("after", finding(change.after())));
    }
    return new JsonObject()
        .with("instrument", diff.before().instrument().id())
        .with("before", side(diff.before()))
        .with("after", side(diff.after()))
        .with("changes", changes);
  }

  private static JsonObject side(ConformityStudy study) {
    return new JsonObject()
        .with("date", study.date().toString())
        .with("place", study.place())
        .with("reforms", study.reforms())
        .with("provenance", provenance(study));
  }

  private static JsonObject provenance(ConformityStudy study) {
    return ProvenanceJson.of(
        new org.openshebao.workbench.lawbook.LawInForce(study.context().law(), study.date()));
  }

  private static JsonObject brief(ConformityStudy study) {
    JsonObject findings = new JsonObject();
    study.list().forEach(finding -> findings.with(finding.id(), finding.status().key()));
    return new JsonObject()
        .with("instrument", study.instrument().id())
        .with("date", study.date().toString())
        .with("findings", findings);
  }

  private static JsonObject finding(StudyFinding of) {
    Finding finding = of.finding();
    JsonObject byPlace = new JsonObject();
    of.byPlace().forEach((place, status) -> byPlace.with(place, status.key()));
    JsonObject json =
        new JsonObject()
            .with("id", of.id())
            .with("article", of.requirement().article())
            .with("kind", of.requirement().kind())
            .with("asks", Texts.asks(of.requirement()))
            .with("verified", of.requirement().verification().key())
            .with("permissive", of.requirement().permissive())
            .with("finding", of.status().key())
            .with("doubt", of.doubt() == null ? null : of.doubt().key())
            .with("place", of.place())
            .with("figure", figure(finding.figure()))
            .with("cautions", finding.cautions().stream().map(each -> each.caution().id()).toList())
            .with(
                "wouldSettle",
                finding.wouldSettle().stream()
                    .map(open ->
                        new JsonObject()
                            .with("measure", open.measure())
                            .with("doubt", open.doubt().key())
                            .with("reason", open.reason()))
                    .toList())
            .with(
                "readings",
                finding.readings().stream()
                    .map(reading ->
                        new JsonObject()
                            .with("requirement", reading.requirement())
                            .with("with", reading.on().key())
                            .with("without", reading.off().key()))
                    .toList());
    if (finding.breakEven() != null) {
      json.with(
          "breakEven",
          new JsonObject()
              .with("measure", finding.breakEven().measure())
              .with(
                  "side",
                  finding.breakEven().side()
                          == org.openshebao.standards.finding.BreakEven.Side.AT_MOST
                      ? "atMost"
                      : "atLeast")
              .with("value", finding.breakEven().value().toDecimal()));
    }
    if (finding.alternatives() != null) {
      json.with(
          "alternatives",
          new JsonObject()
              .with("claimed", finding.alternatives().claimed())
              .with("best", finding.alternatives().best()));
    }
    return of.byPlace().isEmpty() ? json : json.with("byPlace", byPlace);
  }

  private static JsonObject review(SignOff review) {
    return new JsonObject()
        .with("finding", review.finding())
        .with("place", review.place())
        .with("lawDate", review.lawDate())
        .with("reviewer", review.reviewer())
        .with("date", review.date())
        .with("status", review.status().key())
        .with("decision", review.decision().key())
        .with("comment", review.comment());
  }

  private static @Nullable JsonObject figure(@Nullable Figure figure) {
    if (figure == null) {
      return null;
    }
    return new JsonObject()
        .with("unit", figure.unit())
        .with("low", end(figure.value().low()))
        .with("high", end(figure.value().high()))
        .with("comparison", figure.op().sign())
        .with("threshold", end(figure.threshold().low()))
        .with("calculation", figure.calculation())
        .with("measures", figure.measures());
  }

  private static @Nullable Object end(@Nullable Rational value) {
    return value == null ? null : value.toDecimal();
  }

  private static JsonObject evidence(EvidenceItem item) {
    JsonObject json = new JsonObject().with("measure", item.measure());
    switch (item.fact()) {
      case Fact.Amount(Range range, var _) ->
          json.with("low", end(range.low())).with("high", end(range.high()));
      case Fact.LegalFinding(boolean yes) -> json.with("value", yes);
      case Fact.Unknown(var reason) -> json.with("value", null).with("reason", reason);
      case Fact.NoSuch() -> json.with("value", "none");
      case Fact.Items(var items, boolean complete) ->
          json.with("items", items).with("complete", complete);
      case Fact.Chosen(String reference) -> json.with("value", reference);
      case Fact.ByPreviousEarnings(var points, var _) ->
          json.with(
              "points",
              points.stream()
                  .map(point -> List.of(point.earnings().toDecimal(), point.value().toDecimal()))
                  .toList());
      case Fact.Distribution(var points) -> json.with("points", points.size());
    }
    return json.with("kind", item.origin().kind().key())
        .with("origin", item.origin().text())
        .with("citation", item.origin().citation())
        .with("reviewer", item.origin().reviewer())
        .with("reviewedOn", item.origin().reviewedOn())
        .with("grade", item.origin().grade() == null ? null : item.origin().grade().key());
  }
}
