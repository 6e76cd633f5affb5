package org.openshebao.workbench.json;

import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.workbench.lawbook.coverage.CoverageCell;
import org.openshebao.workbench.lawbook.coverage.LawCoverage;
import org.openshebao.workbench.lawbook.coverage.Provision;

/// What is coded of a law by branch, place and year, as JSON.
public final class CoverageJson {

  private CoverageJson() {}

  /// All cells.
  ///
  /// @param provisions  whether each parameter is listed with its value, and not only those that are missing
  public static JsonObject of(LawCoverage coverage, boolean provisions) {
    Law law = coverage.inForce().law();
    return new JsonObject()
        .with(
            "branches",
            coverage.rooms().stream()
                .map(room ->
                    new JsonObject()
                        .with("room", room.name())
                        .with("label", law.manifest().roomLabel(room.name())))
                .toList())
        .with("years", coverage.years())
        .with("cells", coverage.cells().stream().map(cell -> cell(law, cell, provisions)).toList())
        .with("gaps", coverage.gaps().stream().map(CoverageJson::gap).toList())
        .with("provenance", ProvenanceJson.of(coverage.inForce()));
  }

  private static JsonObject cell(Law law, CoverageCell cell, boolean provisions) {
    JsonObject json =
        new JsonObject()
            .with("room", cell.room())
            .with("place", cell.place().code())
            .with("year", cell.year())
            .with("rules", cell.rules().size())
            .with("provisions", cell.provisions().size())
            .with("known", cell.countKnown())
            .with("documented", cell.countDocumented())
            .with("share", cell.share())
            .with("weakestGrade", cell.weakest() == null ? null : cell.weakest().key())
            .with(
                "grades",
                cell.grades().entrySet().stream()
                    .map(entry ->
                        new JsonObject()
                            .with("grade", entry.getKey().key())
                            .with("values", entry.getValue()))
                    .toList())
            .with("checked", cell.checked())
            .with("missing", cell.missing().stream().map(CoverageJson::missing).toList())
            .with("gaps", cell.gaps().stream().map(Gap::id).toList());
    return provisions
        ? json.with("values", cell.provisions().stream().map(each -> provision(law, each)).toList())
        : json;
  }

  private static JsonObject missing(Provision provision) {
    return new JsonObject()
        .with("parameter", provision.parameter().path())
        .with("standing", provision.standing().key())
        .with("needed", provision.parameter().setBy());
  }

  private static JsonObject provision(Law law, Provision provision) {
    ParameterValue value = provision.value();
    return new JsonObject()
        .with("parameter", provision.parameter().path())
        .with("label", provision.parameter().label())
        .with("standing", provision.standing().key())
        .with("checked", provision.checked())
        .with("value", value == null ? null : ParameterJson.of(law, provision.parameter(), value));
  }

  private static JsonObject gap(Gap gap) {
    return new JsonObject()
        .with("id", gap.id())
        .with("room", gap.room())
        .with("parameters", gap.parameters())
        .with("places", gap.places())
        .with("except", gap.except().isEmpty() ? List.of() : gap.except())
        .with("from", gap.from())
        .with("to", gap.to())
        .with("missing", gap.missing())
        .with("needed", gap.needed());
  }
}
