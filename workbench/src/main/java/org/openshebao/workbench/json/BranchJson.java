package org.openshebao.workbench.json;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openshebao.workbench.branch.BranchAssumption;
import org.openshebao.workbench.branch.BranchReport;
import org.openshebao.workbench.branch.BranchTables;
import org.openshebao.workbench.branch.BranchValuation;

/// A valued branch as JSON: its tables, its assumptions, and what it comes to.
public final class BranchJson {

  private BranchJson() {}

  /// All of it.
  public static JsonObject of(BranchValuation value) {
    List<JsonObject> tables =
        BranchReport.tables(value).stream()
            .skip(1)
            .map(table -> TableJson.of("detail", table))
            .toList();
    int years = value.projection().years().size();
    return new JsonObject()
        .with("id", value.id())
        .with("branch", value.kind().key())
        .with("label", value.label())
        .with("scope", value.scope())
        .with("levelRate", orNull(value.projection().levelRate(years)))
        .with("exhaustion", orNull(value.projection().exhaustion()))
        .with("belowContingencyFrom", orNull(value.projection().firstBelowContingency()))
        .with("years", TableJson.of("years", BranchTables.years(value)))
        .with("costs", TableJson.of("costs", BranchTables.costs(value)))
        .with("details", tables)
        .with("assumptions", value.assumptions().stream().map(BranchJson::assumption).toList())
        .with("caveats", BranchReport.caveats(value))
        .with("provenance", ProvenanceJson.of(value.law()));
  }

  private static JsonObject assumption(BranchAssumption each) {
    return new JsonObject()
        .with("id", each.id())
        .with("label", each.label())
        .with("value", each.value())
        .with("unit", each.unit())
        .with("grade", each.grade().key())
        .withKnown("source", each.source())
        .withKnown("date", each.date())
        .withKnown("owner", each.owner())
        .withKnown("range", each.range())
        .withKnown("note", each.note());
  }

  private static @Nullable Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
