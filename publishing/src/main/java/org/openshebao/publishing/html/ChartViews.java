package org.openshebao.publishing.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.message.Messages;

/// Turns charts into what the page shows of them.
final class ChartViews {

  private final TableViews tables;

  ChartViews(TableViews tables) {
    this.tables = tables;
  }

  ChartView of(Chart chart) {
    Table table = chart.table();
    List<Integer> drawn = chart.valueColumns().stream().map(table::indexOfColumn).toList();
    TableView view = tables.of(chart.id() + ".table", table);
    return new ChartView(
        chart.id(),
        chart.title(),
        chart.kind().name().toLowerCase(Locale.ROOT),
        table.indexOfColumn(chart.categoryColumn()),
        drawn.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        table.columns().get(drawn.getFirst()).unit(),
        chart.notes(),
        absent(table, drawn),
        view,
        chart.kind() == Chart.Kind.TILE_GRID ? TileViews.of(chart, view) : null);
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
