package org.openshebao.base.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openshebao.base.table.Chart.Kind;

/// Refuses a chart that its table cannot fill, or that would mislead.
final class ChartCheck {

  private static final Set<Kind> GROUPED = Set.of(Kind.BAR, Kind.STACKED_BAR, Kind.DOT);
  private static final Set<Kind> WITH_INTERVALS = Set.of(Kind.DOT, Kind.LINE);
  private static final Set<Kind> MARKED_ALONG = Set.of(Kind.LINE, Kind.STEP, Kind.HISTOGRAM);
  private static final Set<Kind> MARKED_ACROSS = Set.of(Kind.BAR, Kind.STACKED_BAR, Kind.DOT);

  private ChartCheck() {}

  static void requireGood(
      String id,
      Kind kind,
      Table table,
      String categoryColumn,
      List<String> valueColumns,
      ChartExtras extras) {
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
    Column category = table.getColumn(categoryColumn);
    List<Column> drawn = valueColumns.stream().map(table::getColumn).toList();
    requireOneAxis(id, drawn);
    requireGroups(id, kind, table, extras);
    requireIntervals(id, kind, table, valueColumns, extras);
    requireMarks(id, kind, category, drawn.getFirst(), extras);
    switch (kind) {
      case HISTOGRAM -> ShapeCheck.requireBins(id, table, categoryColumn, valueColumns, extras);
      case WATERFALL -> ShapeCheck.requireSums(id, table, valueColumns, extras);
      case PYRAMID -> ShapeCheck.requireSides(id, table, valueColumns);
      default -> {}
    }
    if (kind != Kind.HISTOGRAM && extras.upperColumn() != null) {
      throw onlyFor(id, kind, "bins with upper ends", Set.of(Kind.HISTOGRAM));
    }
    if (kind != Kind.WATERFALL && !extras.totals().isEmpty()) {
      throw onlyFor(id, kind, "rows that are totals", Set.of(Kind.WATERFALL));
    }
  }

  private static void requireOneAxis(String id, List<Column> drawn) {
    Column first = drawn.getFirst();
    for (Column column : drawn) {
      if (!column.kind().isQuantity()) {
        throw new IllegalArgumentException(
            "The chart %s cannot draw the column %s, which holds %s."
                .formatted(id, column.id(), column.kind()));
      }
      requireSameAxis(id, first, column);
    }
  }

  static void requireSameAxis(String id, Column first, Column column) {
    if (column.kind() != first.kind() || !Objects.equals(column.unit(), first.unit())) {
      throw new IllegalArgumentException(
          "The chart %s has one axis, but the columns %s and %s differ in kind or unit."
              .formatted(id, first.id(), column.id()));
    }
  }

  private static void requireGroups(String id, Kind kind, Table table, ChartExtras extras) {
    String group = extras.groupColumn();
    if (group == null) {
      return;
    }
    if (!GROUPED.contains(kind)) {
      throw onlyFor(id, kind, "groups of rows", GROUPED);
    }
    int column = table.indexOfColumn(group);
    if (table.columns().get(column).kind() != ColumnKind.TEXT) {
      throw new IllegalArgumentException(
          "The chart %s groups by the column %s, which holds no words.".formatted(id, group));
    }
    Set<Cell> seen = new HashSet<>();
    Cell last = null;
    for (Row row : table.rows()) {
      Cell cell = row.get(column).withSource("");
      if (!cell.equals(last) && !seen.add(cell)) {
        throw new IllegalArgumentException(
            "The rows of one group of the chart %s must stand together, but %s comes twice. Maybe sort by %s?"
                .formatted(id, cell, group));
      }
      last = cell;
    }
  }

  private static void requireIntervals(
      String id, Kind kind, Table table, List<String> valueColumns, ChartExtras extras) {
    for (Interval interval : extras.intervals()) {
      if (!WITH_INTERVALS.contains(kind)) {
        throw onlyFor(id, kind, "intervals", WITH_INTERVALS);
      }
      if (!valueColumns.contains(interval.of())) {
        throw new IllegalArgumentException(
            "The chart %s has an interval around the column %s, which it does not draw."
                .formatted(id, interval.of()));
      }
      Column of = table.getColumn(interval.of());
      requireSameAxis(id, of, table.getColumn(interval.low()));
      requireSameAxis(id, of, table.getColumn(interval.high()));
      for (int row = 0; row < table.rows().size(); row++) {
        ShapeCheck.requireAround(id, table, interval, row);
      }
    }
  }

  private static void requireMarks(
      String id, Kind kind, Column category, Column value, ChartExtras extras) {
    for (Mark mark : extras.marks()) {
      boolean along = MARKED_ALONG.contains(kind);
      if (!along && !MARKED_ACROSS.contains(kind)) {
        Set<Kind> marked = new HashSet<>(MARKED_ALONG);
        marked.addAll(MARKED_ACROSS);
        throw onlyFor(id, kind, "marks", marked);
      }
      Column axis = along ? category : value;
      if (!axis.kind().accepts(mark.value()) || axis.kind() == ColumnKind.TEXT) {
        throw new IllegalArgumentException(
            "The mark \"%s\" of the chart %s must be a value of the column %s, which holds %s, but was %s."
                .formatted(mark.name().en(), id, axis.id(), axis.kind(), mark.value()));
      }
    }
  }

  private static IllegalArgumentException onlyFor(
      String id, Kind kind, String what, Set<Kind> kinds) {
    return new IllegalArgumentException(
        "The chart %s is a %s and cannot have %s, which are for %s."
            .formatted(id, kind, what, kinds.stream().sorted().toList()));
  }
}
