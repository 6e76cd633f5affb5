package org.openshebao.base.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A drawing of a table. What is drawn is always a table, which stands behind it for readers to open.
///
/// ```java
/// Chart.dots("coverage-by-group", title, table, "group", "legal", "effective")
///     .groupedBy("dimension")
///     .withInterval(new Interval("effective", "low", "high", NINETY_FIVE))
///     .withMark(nation, new Cell.Decimal(share, "coverage.nation"))
/// ```
///
/// @param id  stable, unique in its report: the name of its file
/// @param title  what it shows
/// @param kind  how it is drawn
/// @param table  what is drawn, all of it; a row without a value is left out and its reason is said
/// @param categoryColumn  id of the column along the axis: places, years, ages, lower ends of bins
/// @param valueColumns  ids of the columns drawn, one series each, all of one kind and unit, as there is one axis
/// @param notes  what a reader of the picture must know
/// @param description  what a reader who does not see the picture is told; null when its values say it (kind, series, least
///   and greatest)
/// @param extras  what is drawn beside the series
public record Chart(
    String id,
    Label title,
    Kind kind,
    Table table,
    String categoryColumn,
    List<String> valueColumns,
    List<Label> notes,
    @Nullable Label description,
    ChartExtras extras) {

  /// How a table is drawn.
  public enum Kind {
    /// A bar for each category, series side by side.
    BAR,
    /// Points joined by lines, for a value that changes gradually; intervals are bands.
    LINE,
    /// A dot for each category, for comparing values whose zero does not matter; dots of one category are connected,
    /// intervals are whiskers.
    DOT,
    /// A square for each province, placed as on a map.
    TILE_GRID,
    /// A bar for each category, series on top of each other.
    STACKED_BAR,
    /// Level until the next value, for a value that the law sets from a date.
    STEP,
    /// A distribution: bins of equal width side by side, the last one open if its upper end is absent. A second series is
    /// an outline over the first.
    HISTOGRAM,
    /// A total, then what is taken from it or added, step by step, down to another total.
    WATERFALL,
    /// Bars to the left and to the right of one scale of ages: the first half of the columns left, the others right, each
    /// half outward from the middle.
    PYRAMID
  }

  public Chart {
    valueColumns = List.copyOf(valueColumns);
    notes = List.copyOf(notes);
    ChartCheck.requireGood(id, kind, table, categoryColumn, valueColumns, extras);
  }

  /// A chart with nothing beside its series.
  public Chart(
      String id,
      Label title,
      Kind kind,
      Table table,
      String categoryColumn,
      List<String> valueColumns,
      List<Label> notes) {
    this(id, title, kind, table, categoryColumn, valueColumns, notes, null, ChartExtras.NONE);
  }

  /// Bars side by side.
  public static Chart bars(String id, Label title, Table table, String category, String... values) {
    return plain(id, title, Kind.BAR, table, category, values);
  }

  /// Bars on top of each other.
  public static Chart stackedBars(
      String id, Label title, Table table, String category, String... values) {
    return plain(id, title, Kind.STACKED_BAR, table, category, values);
  }

  /// Dots, connected in each category.
  public static Chart dots(String id, Label title, Table table, String category, String... values) {
    return plain(id, title, Kind.DOT, table, category, values);
  }

  /// Lines.
  public static Chart lines(
      String id, Label title, Table table, String category, String... values) {
    return plain(id, title, Kind.LINE, table, category, values);
  }

  /// Steps.
  public static Chart steps(
      String id, Label title, Table table, String category, String... values) {
    return plain(id, title, Kind.STEP, table, category, values);
  }

  /// A map of squares.
  public static Chart tileGrid(String id, Label title, Table table, String place, String value) {
    return plain(id, title, Kind.TILE_GRID, table, place, value);
  }

  /// A distribution.
  ///
  /// @param from  column of the lower ends of bins
  /// @param to  column of their upper ends; absent in the last row when that bin is open
  /// @param values  one column, or two to compare
  public static Chart histogram(
      String id, Label title, Table table, String from, String to, String... values) {
    return new Chart(
        id,
        title,
        Kind.HISTOGRAM,
        table,
        from,
        Arrays.asList(values),
        List.of(),
        null,
        ChartExtras.NONE.withUpperColumn(to));
  }

  /// A total taken apart.
  ///
  /// @param step  column of the names of steps
  /// @param value  column of amounts: totals as they are, steps with their sign
  /// @param totals  rows that are totals, from 0; the first row is one
  public static Chart waterfall(
      String id, Label title, Table table, String step, String value, Integer... totals) {
    return new Chart(
        id,
        title,
        Kind.WATERFALL,
        table,
        step,
        List.of(value),
        List.of(),
        null,
        ChartExtras.NONE.withTotals(Arrays.asList(totals)));
  }

  /// A population by age and sex, or by age, sex and another thing.
  ///
  /// @param left  columns drawn to the left, from the middle outward
  /// @param right  columns drawn to the right, as many
  public static Chart pyramid(
      String id, Label title, Table table, String age, List<String> left, List<String> right) {
    if (left.size() != right.size()) {
      throw new IllegalArgumentException(
          "The pyramid %s needs as many columns left as right but was given %s and %s."
              .formatted(id, left, right));
    }
    List<String> columns = new ArrayList<>(left);
    columns.addAll(right);
    return plain(id, title, Kind.PYRAMID, table, age, columns.toArray(String[]::new));
  }

  private static Chart plain(
      String id, Label title, Kind kind, Table table, String category, String... values) {
    return new Chart(id, title, kind, table, category, Arrays.asList(values), List.of());
  }

  /// The same, its rows under the words of `column`.
  public Chart groupedBy(String column) {
    return with(extras.withGroupColumn(column));
  }

  /// The same, with an interval around values.
  public Chart withInterval(Interval interval) {
    return with(extras.with(interval));
  }

  /// The same, with a line at `value`: on the axis of categories for lines, steps and distributions, on that of values for
  /// bars and dots.
  public Chart withMark(Label name, Cell value) {
    return with(extras.with(new Mark(name, value)));
  }

  /// The same, with another note.
  public Chart withNote(Label note) {
    return new Chart(
        id,
        title,
        kind,
        table,
        categoryColumn,
        valueColumns,
        ChartExtras.and(notes, note),
        description,
        extras);
  }

  /// The same, with what a reader is told who does not see it.
  public Chart describedAs(Label told) {
    return new Chart(id, title, kind, table, categoryColumn, valueColumns, notes, told, extras);
  }

  private Chart with(ChartExtras beside) {
    return new Chart(
        id, title, kind, table, categoryColumn, valueColumns, notes, description, beside);
  }
}
