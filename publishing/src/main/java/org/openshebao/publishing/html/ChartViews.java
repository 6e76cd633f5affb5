package org.openshebao.publishing.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.ChartExtras;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.drawing.ChartAxes;
import org.openshebao.publishing.drawing.ChartInWords;
import org.openshebao.publishing.drawing.ChartPicture;
import org.openshebao.publishing.drawing.SvgText;
import org.openshebao.publishing.message.Messages;

/// Turns charts into what the page shows of them.
final class ChartViews {

  private static final double STILL_WIDTH = 640;
  private static final int MOST_ROWS_STILL = 120; // a longer picture says no more than its table

  private final TableViews tables;

  ChartViews(TableViews tables) {
    this.tables = tables;
  }

  ChartView of(Chart chart) {
    Table table = chart.table();
    ChartExtras extras = chart.extras();
    List<Integer> drawn = chart.valueColumns().stream().map(table::indexOfColumn).toList();
    TableView view = tables.of(chart.id() + ".table", table);
    return new ChartView(
        chart.id(),
        chart.title(),
        chart.kind().name().toLowerCase(Locale.ROOT),
        table.indexOfColumn(chart.categoryColumn()),
        drawn.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        extras.upperColumn() == null ? null : table.indexOfColumn(extras.upperColumn()),
        extras.groupColumn() == null ? null : table.indexOfColumn(extras.groupColumn()),
        extras.totals().isEmpty()
            ? null
            : extras.totals().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        extras.intervals().stream()
            .map(interval ->
                new ChartView.Around(
                    interval.name(),
                    "%d %d %d"
                        .formatted(
                            table.indexOfColumn(interval.of()),
                            table.indexOfColumn(interval.low()),
                            table.indexOfColumn(interval.high()))))
            .toList(),
        marks(chart),
        table.columns().get(drawn.getFirst()).unit(),
        ChartInWords.of(chart),
        chart.notes(),
        absent(table, drawn),
        view,
        stills(chart),
        chart.kind() == Chart.Kind.TILE_GRID ? TileViews.of(chart, view) : null);
  }

  private List<ChartView.At> marks(Chart chart) {
    Column axis = ChartAxes.markedColumn(chart);
    return chart.extras().marks().stream()
        .map(mark -> new ChartView.At(mark.name(), tables.single(axis, mark.value()), axis.unit()))
        .toList();
  }

  private static List<ChartView.Still> stills(Chart chart) {
    boolean still =
        switch (chart.kind()) {
          case TILE_GRID -> false;
          case LINE, STEP, HISTOGRAM, PYRAMID -> true;
          case BAR, STACKED_BAR, DOT, WATERFALL -> chart.table().rows().size() <= MOST_ROWS_STILL;
        };
    if (!still) {
      return List.of();
    }
    return Stream.of(Language.values())
        .flatMap(language ->
            ChartPicture.find(chart, language, STILL_WIDTH).stream()
                .map(drawing ->
                    new ChartView.Still(
                        PageLanguage.tag(language),
                        SvgText.onPage(drawing, chart.id() + "-" + language.code()))))
        .toList();
  }

  private static @Nullable Label absent(Table table, List<Integer> drawn) {
    int absent = 0;
    for (Row row : table.rows()) {
      absent += (int) drawn.stream().filter(i -> row.get(i) instanceof Cell.Absent).count();
    }
    int all = table.rows().size() * drawn.size();
    return absent == 0
        ? null
        : Messages.get("chart.absent", Numbers.count(absent), Numbers.count(all));
  }
}
