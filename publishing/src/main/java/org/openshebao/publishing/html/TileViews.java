package org.openshebao.publishing.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.drawing.TileLayout;
import org.openshebao.publishing.drawing.ValueClasses;
import org.openshebao.publishing.message.Messages;

/// Puts the rows of a table on the squares of a map.
final class TileViews {

  private TileViews() {}

  static TilesView of(Chart chart, TableView view) {
    Table table = chart.table();
    int places = table.indexOfColumn(chart.categoryColumn());
    int values = table.indexOfColumn(chart.valueColumns().getFirst());
    Map<TileLayout.Square, Integer> rows = new HashMap<>();
    List<Label> left = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Cell place = table.rows().get(row).get(places);
      TileLayout.Square square = TileLayout.CHINA.find(place).orElse(null);
      if (square == null) {
        left.add(Numbers.both(table.columns().get(places), place));
      } else {
        rows.put(square, row);
      }
    }
    ValueClasses classes =
        ValueClasses.of(
            rows.values().stream()
                .flatMap(row -> table.rows().get(row).get(values).findNumber().stream())
                .toList());
    List<TilesView.Tile> tiles =
        TileLayout.CHINA.squares().stream()
            .map(square -> tile(square, rows.get(square), view, table, values, classes))
            .toList();
    boolean unknown = tiles.stream().anyMatch(tile -> tile.style().equals("unknown"));
    return new TilesView(
        tiles, groups(classes, table.columns().get(values)), unknown, leftOut(left));
  }

  private static TilesView.Tile tile(
      TileLayout.Square square,
      @Nullable Integer row,
      TableView view,
      Table table,
      int values,
      ValueClasses classes) {
    String place = "grid-area:" + square.row() + "/" + square.column();
    Label shortName = new Label(square.letters(), square.name().zh());
    if (row == null) {
      return new TilesView.Tile(place, square.name(), shortName, "outside", null, null);
    }
    TableView.Line line = view.lines().get(row);
    Cell cell = table.rows().get(row).get(values);
    String style =
        cell.findNumber().map(number -> "class-" + classes.indexOf(number)).orElse("unknown");
    return new TilesView.Tile(
        place, square.name(), shortName, style, line.cells().get(values).text(), "#" + line.id());
  }

  private static List<TilesView.Group> groups(ValueClasses classes, Column column) {
    List<TilesView.Group> groups = new ArrayList<>();
    for (ValueClasses.Range range : classes.ranges()) {
      Label low = Numbers.both(column, cell(column, range.low()));
      Label high = Numbers.both(column, cell(column, range.high()));
      Label text =
          low.equals(high)
              ? low
              : new Label(low.en() + " – " + high.en(), low.zh() + " – " + high.zh());
      groups.add(new TilesView.Group("class-" + groups.size(), text, range.size()));
    }
    return List.copyOf(groups);
  }

  private static @Nullable Label leftOut(List<Label> left) {
    if (left.isEmpty()) {
      return null;
    }
    Label names =
        new Label(
            left.stream().map(Label::en).collect(Collectors.joining(", ")),
            left.stream().map(Label::zh).collect(Collectors.joining("、")));
    return Messages.get("tile.left", names);
  }

  private static Cell cell(Column column, BigDecimal number) {
    return switch (column.kind()) {
      case COUNT, FEN, MONTH -> new Cell.Whole(number.longValueExact(), null);
      default -> new Cell.Decimal(number, null);
    };
  }
}
