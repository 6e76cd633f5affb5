package org.openshebao.base.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;

/// A table of a report, in both languages. It holds values, not texts: how they are written is for
/// [NumberFormatter] and for the writers of CSV and JSON.
///
/// @param title  what it shows, of whom, when
/// @param notes  what a reader must know: definitions, "synthetic", what was left out
/// @param columns  in order; their ids differ
/// @param rows  each as wide as the columns, each cell of its column's kind
/// @param provenance  what it was made from; null until the whole result is put together
public record Table(
    Label title,
    List<Label> notes,
    List<Column> columns,
    List<Row> rows,
    @Nullable Provenance provenance) {

  public Table {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    requireDifferentIds(title, columns);
    for (int i = 0; i < rows.size(); i++) {
      requireFits(title, columns, rows.get(i), i + 1);
    }
  }

  /// Begins a table.
  public static TableBuilder titled(Label title) {
    return new TableBuilder(title);
  }

  /// This table, made from `made`.
  public Table withProvenance(Provenance made) {
    return new Table(title, notes, columns, rows, made);
  }

  /// Where the column `id` stands, from 0.
  public int indexOfColumn(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    List<String> ids = columns.stream().map(Column::id).toList();
    throw new IllegalArgumentException(
        "The table \"%s\" has no column \"%s\". %s"
            .formatted(title.en(), id, Suggestion.maybe(id, ids))
            .strip());
  }

  /// The column `id`.
  public Column getColumn(String id) {
    return columns.get(indexOfColumn(id));
  }

  private static void requireDifferentIds(Label title, List<Column> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("The table \"%s\" has no columns.".formatted(title.en()));
    }
    Set<String> ids = new HashSet<>();
    for (Column column : columns) {
      if (!ids.add(column.id())) {
        throw new IllegalArgumentException(
            "The table \"%s\" has two columns \"%s\".".formatted(title.en(), column.id()));
      }
    }
  }

  private static void requireFits(Label title, List<Column> columns, Row row, int number) {
    if (row.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          "Row %d of the table \"%s\" must have %d cells but has %d. Maybe one is absent, with the reason?"
              .formatted(number, title.en(), columns.size(), row.cells().size()));
    }
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!column.kind().accepts(row.get(i))) {
        throw new IllegalArgumentException(
            "Column \"%s\" of the table \"%s\" holds %s but row %d has %s."
                .formatted(column.id(), title.en(), column.kind(), number, row.get(i)));
      }
    }
  }
}
