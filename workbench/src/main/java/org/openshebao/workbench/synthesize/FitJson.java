package org.openshebao.workbench.synthesize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openshebao.base.source.Source;
import org.openshebao.population.synthesis.Margin;
import org.openshebao.workbench.json.JsonObject;

/// A fit as a tree of JSON.
public final class FitJson {

  private static final int SHARE_DIGITS = 8;

  private FitJson() {}

  /// The fit: figures, assumptions, what margins support.
  public static JsonObject of(FitResult fit) {
    List<JsonObject> margins = new ArrayList<>();
    Margin before = null;
    List<JsonObject> targets = new ArrayList<>();
    for (FitResult.Row row : fit.rows()) {
      if (row.margin() != before) {
        targets = new ArrayList<>();
        margins.add(margin(fit, row.margin()).with("figures", targets));
        before = row.margin();
      }
      targets.add(
          new JsonObject()
              .with("of", row.of())
              .with("published", figure(row, row.figure()))
              .with("cells", figure(row, row.cells()))
              .with("people", figure(row, row.people()))
              .with("difference", share(row.difference())));
    }
    return new JsonObject()
        .with("synthetic", true)
        .with("personsDrawn", fit.sampled())
        .with("persons", Math.round(fit.persons()))
        .with("margins", margins)
        .with(
            "independence",
            fit.independence().stream()
                .map(each ->
                    new JsonObject()
                        .with("stage", each.stage())
                        .with("drawn", each.added())
                        .with("given", each.given())
                        .with("withoutRegardTo", each.ignored()))
                .toList())
        .with(
            "supported",
            fit.support().crossings().stream()
                .map(each ->
                    new JsonObject()
                        .with("attributes", each.attributes())
                        .with("margins", each.margins()))
                .toList())
        .with("assumptions", fit.plan().assumptions());
  }

  /// Whole persons, or a share as a fraction.
  private static Object figure(FitResult.Row row, double value) {
    return row.isCount() ? (Object) Math.round(value) : share(value);
  }

  private static BigDecimal share(double value) {
    return BigDecimal.valueOf(value).setScale(SHARE_DIGITS, RoundingMode.HALF_EVEN);
  }

  private static JsonObject margin(FitResult fit, Margin margin) {
    Source source = fit.plan().sources().get(margin.source());
    return new JsonObject()
        .with("id", margin.id())
        .with("label", margin.label())
        .with("role", margin.role().name().toLowerCase(Locale.ROOT))
        .with("unit", margin.kind() == Margin.Kind.COUNT ? "persons" : "share")
        .with("year", margin.year())
        .with("grade", margin.grade())
        .withKnown("source", source == null ? null : source(source))
        .withKnown("note", margin.note())
        .with(
            "attributes",
            margin.attributes().stream()
                .map(number -> fit.plan().attributes().get(number).name())
                .toList());
  }

  private static JsonObject source(Source source) {
    return new JsonObject()
        .with("id", source.id())
        .with("title", source.title())
        .withKnown("issuer", source.issuer())
        .withKnown("date", source.date())
        .withKnown("address", source.address())
        .withKnown("read", source.seen());
  }
}
