package org.openshebao.workbench.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.NumberRange;
import org.openshebao.workbench.map.ColumnProposal;
import org.openshebao.workbench.map.DataMap;
import org.openshebao.workbench.map.FileProposal;
import org.openshebao.workbench.map.Proposal;
import org.openshebao.workbench.map.ResultNeeds;
import org.openshebao.workbench.map.Role;

/// A proposal for a user's files as JSON. Values of personal columns are not in it.
public final class MapJson {

  private static final int LISTED = 50;

  private MapJson() {}

  /// The whole proposal.
  ///
  /// @param mapping  the text of the mapping file
  public static JsonObject of(DataMap map, String mapping) {
    return new JsonObject()
        .with("files", map.files().stream().map(MapJson::file).toList())
        .with("results", map.needs().stream().map(MapJson::needs).toList())
        .with("notes", map.notes())
        .with("mapping", mapping)
        .with("provenance", ProvenanceJson.of(map.law()));
  }

  private static JsonObject file(FileProposal file) {
    return new JsonObject()
        .with("file", file.profile().file().toString())
        .with("entity", file.kind().key())
        .with("rows", file.profile().rows())
        .with("badRows", file.profile().badRows())
        .with("encoding", file.profile().format().charset().name())
        .with("id", file.id())
        .with("parentId", file.parentId())
        .with("columns", file.columns().stream().map(MapJson::column).toList());
  }

  private static JsonObject column(ColumnProposal proposal) {
    ColumnProfile column = proposal.column();
    boolean isHidden = proposal.isPersonal();
    NumberRange range = isHidden ? null : column.numbers();
    return new JsonObject()
        .with("name", column.name())
        .withKnown("label", column.label().isEmpty() ? null : column.label())
        .with("type", column.kind().name().toLowerCase(Locale.ROOT))
        .with("missing", column.missing())
        .with("distinct", column.isMany() ? null : column.values().size())
        .with("unique", column.isUnique())
        .withKnown("least", range == null ? null : BigDecimal.valueOf(range.least()))
        .withKnown("median", range == null ? null : BigDecimal.valueOf(range.median()))
        .withKnown("most", range == null ? null : BigDecimal.valueOf(range.most()))
        .with("values", isHidden || column.isMany() ? List.of() : values(column))
        .with(
            "candidates",
            proposal.candidates().stream()
                .filter(candidate -> candidate.role() != Role.NONE)
                .map(MapJson::candidate)
                .toList());
  }

  private static List<JsonObject> values(ColumnProfile column) {
    return column.values().stream()
        .limit(LISTED)
        .map(count ->
            new JsonObject()
                .with("value", count.value())
                .withKnown("label", column.codeLabels().get(count.value()))
                .with("rows", count.rows()))
        .toList();
  }

  private static JsonObject candidate(Proposal proposal) {
    JsonObject recodes = new JsonObject();
    proposal.recodes().forEach(recodes::with);
    return new JsonObject()
        .with("role", proposal.role().name().toLowerCase(Locale.ROOT))
        .with("target", proposal.target().isEmpty() ? null : proposal.target())
        .with("confidence", proposal.confidence().name().toLowerCase(Locale.ROOT))
        .with("taken", proposal.isTaken())
        .with("unit", proposal.unit())
        .with("recode", recodes)
        .with("missing", proposal.missing())
        .with("reasons", proposal.reasons())
        .with("doubt", proposal.doubt());
  }

  private static JsonObject needs(ResultNeeds needs) {
    return new JsonObject()
        .with("label", needs.label())
        .with("variables", needs.wanted())
        .with("computable", needs.verdict().name().toLowerCase(Locale.ROOT))
        .with("inputs", needs.needed())
        .with("missingNecessary", ids(needs.lacksNecessary()))
        .with("missingPossible", ids(needs.lacksPossible()));
  }

  private static List<@Nullable String> ids(List<InputVariable> inputs) {
    return inputs.stream().<@Nullable String>map(InputVariable::id).toList();
  }
}
