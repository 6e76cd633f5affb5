package org.openshebao.publishing.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Interval;
import org.openshebao.base.table.Mark;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;

/// What a chart shows, for readers who do not see it: its kind, what it draws, the least and the greatest of each series,
/// marks, and how many values are missing. A waterfall is told step by step.
public final class ChartInWords {

  private static final int MOST_SERIES = 4;
  private static final NumberFormatter EN = new NumberFormatter(Language.EN);
  private static final NumberFormatter ZH = new NumberFormatter(Language.ZH);

  private ChartInWords() {}

  /// The description that the chart was given, or one made from its values.
  public static Label of(Chart chart) {
    Label given = chart.description();
    if (given != null) {
      return given;
    }
    Table table = chart.table();
    List<Label> parts = new ArrayList<>();
    parts.add(
        Messages.get(
            "told.kind",
            Messages.get(key(chart.kind())),
            count(table.rows().size()),
            table.getColumn(chart.categoryColumn()).label()));
    if (chart.kind() == Chart.Kind.WATERFALL) {
      table.rows().forEach(row -> parts.add(step(chart, row)));
      return joined(parts);
    }
    chart.valueColumns().stream()
        .limit(MOST_SERIES)
        .forEach(id -> parts.add(range(chart, table.getColumn(id))));
    if (chart.valueColumns().size() > MOST_SERIES) {
      parts.add(Messages.get("told.more", count(chart.valueColumns().size() - MOST_SERIES)));
    }
    for (Interval interval : chart.extras().intervals()) {
      parts.add(
          Messages.get("told.interval", table.getColumn(interval.of()).label(), interval.name()));
    }
    for (Mark mark : chart.extras().marks()) {
      Column axis = ChartAxes.markedColumn(chart);
      parts.add(Messages.get("told.mark", mark.name(), withUnit(axis, mark.value())));
    }
    return joined(parts);
  }

  private static String key(Chart.Kind kind) {
    return switch (kind) {
      case BAR -> "told.bar";
      case LINE -> "told.line";
      case DOT -> "told.dot";
      case TILE_GRID -> "told.tile_grid";
      case STACKED_BAR -> "told.stacked_bar";
      case STEP -> "told.step";
      case HISTOGRAM -> "told.histogram";
      case WATERFALL -> "told.waterfall";
      case PYRAMID -> "told.pyramid";
    };
  }

  private static Label step(Chart chart, Row row) {
    Table table = chart.table();
    Column value = ChartAxes.valueColumn(chart);
    return Messages.get(
        "told.step.of",
        both(table.getColumn(chart.categoryColumn()), cell(table, row, chart.categoryColumn())),
        withUnit(value, cell(table, row, value.id())));
  }

  private static Label range(Chart chart, Column column) {
    Optional<Row> least = extreme(chart, column, BinaryOperator.minBy(byNumber(chart, column)));
    Optional<Row> greatest = extreme(chart, column, BinaryOperator.maxBy(byNumber(chart, column)));
    if (least.isEmpty() || greatest.isEmpty()) {
      return Messages.get("told.none", column.label());
    }
    Table table = chart.table();
    Column category = table.getColumn(chart.categoryColumn());
    Label low = withUnit(column, cell(table, least.get(), column.id()));
    Label lowest = both(category, cell(table, least.get(), category.id()));
    if (least.get().equals(greatest.get())) {
      return Messages.get("told.one", column.label(), low, lowest);
    }
    return Messages.get(
        "told.range",
        column.label(),
        low,
        lowest,
        withUnit(column, cell(table, greatest.get(), column.id())),
        both(category, cell(table, greatest.get(), category.id())));
  }

  /// The first row with the least or greatest value.
  private static Optional<Row> extreme(Chart chart, Column column, BinaryOperator<Row> better) {
    return chart.table().rows().stream()
        .filter(row -> cell(chart.table(), row, column.id()).findNumber().isPresent())
        .reduce(better);
  }

  private static Comparator<Row> byNumber(Chart chart, Column column) {
    return Comparator.comparing(
        row -> cell(chart.table(), row, column.id()).findNumber().orElse(BigDecimal.ZERO));
  }

  private static Cell cell(Table table, Row row, String column) {
    return row.get(table.indexOfColumn(column));
  }

  private static Label both(Column column, Cell cell) {
    return new Label(EN.format(column, cell), ZH.format(column, cell));
  }

  private static Label withUnit(Column column, Cell cell) {
    Label number = both(column, cell);
    Label unit = column.unit();
    return unit == null
        ? number
        : new Label(number.en() + " " + unit.en(), number.zh() + " " + unit.zh());
  }

  private static Label count(int count) {
    return new Label(EN.count(count), ZH.count(count));
  }

  private static Label joined(List<Label> parts) {
    return new Label(
        parts.stream().map(Label::en).collect(Collectors.joining(" ")),
        parts.stream().map(Label::zh).collect(Collectors.joining("")));
  }
}
