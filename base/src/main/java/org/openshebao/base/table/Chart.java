package org.openshebao.base.table;

import java.util.List;
import java.util.Objects;
import org.openshebao.base.text.Label;

/// A drawing of a table. What is drawn is always a table, which stands behind it for readers to open.
///
/// @param id  stable, unique in its report: the name of its file
/// @param title  what it shows
/// @param kind  how it is drawn
/// @param table  what is drawn, all of it; a row without a value is left out and its reason is said
/// @param categoryColumn  id of the column along the axis: places, years, ages
/// @param valueColumns  ids of the columns drawn, one series each, all of one kind and unit, as there is one axis
/// @param notes  what a reader of the picture must know
public record Chart(
    String id,
    Label title,
    Kind kind,
    Table table,
    String categoryColumn,
    List<String> valueColumns,
    List<Label> notes) {

  /// How a table is drawn.
  public enum Kind {
    /// A bar for each category, series side by side.
    BAR,
    /// Points joined by lines, for a value that changes gradually.
    LINE,
    /// A dot for each category, for comparing values whose zero does not matter.
    DOT,
    /// A square for each province, placed as on a map.
    TILE_GRID,
    /// A bar for each category, series on top of each other.
    STACKED_BAR,
    /// Level until the next value, for a value that the law sets from a date.
    STEP
  }

  public Chart {
    valueColumns = List.copyOf(valueColumns);
    notes = List.copyOf(notes);
    if (id.isBlank()) {
      throw new IllegalArgumentException("The id of a chart must not be blank.");
    }
    if (valueColumns.isEmpty()) {
      throw new IllegalArgumentException("The chart %s draws no column.".formatted(id));
    }
    if (kind == Kind.TILE_GRID && valueColumns.size() != 1) {
      throw new IllegalArgumentException(
          "The chart %s is a TILE_GRID, which draws one column, but was given %s."
              .formatted(id, valueColumns));
    }
    if (valueColumns.contains(categoryColumn)) {
      throw new IllegalArgumentException(
          "The chart %s has the column %s both as category and as value."
              .formatted(id, categoryColumn));
    }
    table.indexOfColumn(categoryColumn);
    requireOneAxis(id, valueColumns.stream().map(table::getColumn).toList());
  }

  private static void requireOneAxis(String id, List<Column> drawn) {
    Column first = drawn.getFirst();
    for (Column column : drawn) {
      if (!column.kind().isQuantity()) {
        throw new IllegalArgumentException(
            "The chart %s cannot draw the column %s, which holds %s."
                .formatted(id, column.id(), column.kind()));
      }
      if (column.kind() != first.kind() || !Objects.equals(column.unit(), first.unit())) {
        throw new IllegalArgumentException(
            "The chart %s has one axis, but the columns %s and %s differ in kind or unit."
                .formatted(id, first.id(), column.id()));
      }
    }
  }
}
