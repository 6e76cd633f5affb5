package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.workbench.families.Amount;
import org.openshebao.workbench.families.Differences;
import org.openshebao.workbench.families.FamilyComparison;
import org.openshebao.workbench.families.Point;

/// A hypothetical person as JSON; money is fen a month.
public final class FamilyJson {

  private FamilyJson() {}

  /// The lines of every variant and scenario, and what comes out otherwise.
  public static JsonObject of(FamilyComparison comparison, List<Differences> differences) {
    List<JsonObject> lines = new ArrayList<>();
    for (int variant = 0; variant < comparison.variants().size(); variant++) {
      for (int scenario = 0; scenario < comparison.scenarios().size(); scenario++) {
        lines.add(
            new JsonObject()
                .with("whatIf", comparison.variants().get(variant).text())
                .with("scenario", comparison.scenarios().get(scenario).id())
                .with(
                    "points",
                    comparison.lines().get(variant).get(scenario).stream()
                        .map(point -> point(comparison, point))
                        .toList()));
      }
    }
    return new JsonObject()
        .with("family", comparison.family().id())
        .with("label", comparison.family().label())
        .with("unit", "fen")
        .with("incomeTax", null)
        .with("incomeTaxReason", "income tax is not modelled")
        .with("lines", lines)
        .with("differences", differences.stream().map(FamilyJson::differences).toList())
        .with("provenance", ProvenanceJson.of(comparison.law()));
  }

  private static JsonObject point(FamilyComparison comparison, Point point) {
    JsonObject payers = new JsonObject();
    point.payers().forEach((payer, amount) -> put(payers, payer, amount));
    JsonObject entitlements = new JsonObject();
    Law law = comparison.law().law();
    for (int item = 0; item < point.entitlements().size(); item++) {
      Amount amount = point.entitlements().get(item);
      String id = law.variable(comparison.outline().entitlements().get(item)).id();
      Long value = amount.value();
      if (value != null && amount.unit() == org.openshebao.law.rule.Unit.MONTH) {
        entitlements.with(id, amount.unit().format(value));
      } else {
        put(entitlements, id, amount);
      }
    }
    JsonObject json = new JsonObject().with("value", point.value());
    put(json, "gross", point.gross());
    json.with("payers", payers);
    put(json, "net", point.net());
    Long rate = point.marginalRate();
    return json.with("marginalRate", rate == null ? null : rate / 1e6)
        .with("entitlements", entitlements)
        .with("schemes", point.schemes());
  }

  private static void put(JsonObject json, String name, Amount amount) {
    json.with(name, amount.value());
    if (amount.value() == null) {
      json.with(name + "Reason", amount.why());
    }
  }

  private static JsonObject differences(Differences differences) {
    return new JsonObject()
        .with("whatIf", differences.whatIf().text())
        .with(
            "rows",
            differences.rows().stream()
                .map(row ->
                    new JsonObject()
                        .with("variable", row.variable().id())
                        .with("relation", row.relation() == 0 ? null : row.relation())
                        .with("before", row.before())
                        .with("after", row.after())
                        .with(
                            "causes",
                            row.causes().stream()
                                .map(cause ->
                                    new JsonObject()
                                        .with("label", cause.label())
                                        .with("before", cause.before())
                                        .with("after", cause.after())
                                        .with("cites", cause.cites()))
                                .toList()))
                .toList());
  }
}
