package org.openshebao.population.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.problem.Problem;
import org.openshebao.population.storage.CsvFormat;

/// What a user's file holds.
///
/// @param file  where it is
/// @param format  how it is written, as found; of no meaning for formats other than CSV
/// @param rows  rows, those that cannot be read included
/// @param columns  the columns from left to right
/// @param badRows  rows that cannot be read at all
/// @param problems  what is wrong with the first of them
public record FileProfile(
    Path file,
    CsvFormat format,
    long rows,
    List<ColumnProfile> columns,
    long badRows,
    List<Problem> problems) {

  public FileProfile {
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
  }

  /// The same with other columns.
  public FileProfile withColumns(List<ColumnProfile> other) {
    return new FileProfile(file, format, rows, other, badRows, problems);
  }

  /// The column of this name.
  public Optional<ColumnProfile> find(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
