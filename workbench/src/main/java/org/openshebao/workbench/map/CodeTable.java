package org.openshebao.workbench.map;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.mapping.UserFile;
import org.openshebao.population.profile.FileProfile;
import org.openshebao.population.storage.CsvFormat;
import org.openshebao.population.storage.TextRows;

/// What the codes in users' files mean: a table with the columns variable, code and label.
///
/// @param labels  by name of a column, then by code
public record CodeTable(Map<String, Map<String, String>> labels) {

  /// Nothing is said.
  public static final CodeTable NONE = new CodeTable(Map.of());

  private static final List<String> COLUMNS = List.of("variable", "code", "label");

  public CodeTable {
    labels = Map.copyOf(labels);
  }

  /// Reads a table; throws when a column is missing or a row cannot be read.
  public static CodeTable read(Path file) {
    Map<String, Map<String, String>> labels = new HashMap<>();
    try (TextRows rows = UserFile.open(file, CsvFormat.USUAL)) {
      int[] at = COLUMNS.stream().mapToInt(rows.header()::indexOf).toArray();
      for (int i = 0; i < at.length; i++) {
        if (at[i] < 0) {
          throw new ProblemException(
              Problem.error(
                  "MAP-CODES",
                  file.toString(),
                  1,
                  COLUMNS.get(i),
                  null,
                  "The table of codes has no column \"%s\".".formatted(COLUMNS.get(i)),
                  "Its columns must be variable, code and label, but are %s."
                      .formatted(String.join(", ", rows.header()))));
        }
      }
      while (rows.next()) {
        Problem fault = rows.fault();
        if (fault != null) {
          throw new ProblemException(fault);
        }
        labels
            .computeIfAbsent(rows.cell(at[0]), key -> new HashMap<>())
            .put(rows.cell(at[1]), rows.cell(at[2]));
      }
    }
    return new CodeTable(labels);
  }

  /// A profile whose columns say what their codes mean.
  FileProfile label(FileProfile profile) {
    return profile.withColumns(
        profile.columns().stream()
            .map(column ->
                labels.containsKey(column.name())
                    ? column.withCodeLabels(labels.get(column.name()))
                    : column)
            .toList());
  }
}
