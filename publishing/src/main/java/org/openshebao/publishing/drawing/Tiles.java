package org.openshebao.publishing.drawing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.drawing.Shape.Anchor;
import org.openshebao.publishing.message.Messages;

/// A square for each province, placed as on a map.
final class Tiles {

  private static final double GAP = 3;
  private static final double MOST = 80;

  private Tiles() {}

  static double draw(Sheet sheet, Chart chart, Language language, double width, double y) {
    Table table = chart.table();
    Column column = ChartAxes.valueColumn(chart);
    int places = table.indexOfColumn(chart.categoryColumn());
    int values = table.indexOfColumn(column.id());
    Map<String, Cell> cells = new HashMap<>();
    for (Row row : table.rows()) {
      TileLayout.CHINA
          .find(row.get(places))
          .ifPresent(square -> cells.put(square.code(), row.get(values)));
    }
    ValueClasses classes =
        ValueClasses.of(
            cells.values().stream().flatMap(cell -> cell.findNumber().stream()).toList());
    List<TileLayout.Square> squares = TileLayout.CHINA.squares();
    int columns = squares.stream().mapToInt(TileLayout.Square::column).max().orElse(1);
    int rows = squares.stream().mapToInt(TileLayout.Square::row).max().orElse(1);
    double side = Math.min(MOST, (width + GAP) / columns - GAP);
    NumberFormatter numbers = new NumberFormatter(language);
    for (TileLayout.Square square : squares) {
      Cell cell = cells.get(square.code());
      double x = (square.column() - 1) * (side + GAP);
      double top = y + (square.row() - 1) * (side + GAP);
      Ink fill = null;
      if (cell != null) {
        fill = cell.findNumber().map(n -> Ink.ofClass(classes.indexOf(n))).orElse(null);
      }
      boolean unknown = cell != null && fill == null;
      sheet.add(
          new Shape.Box(
              x,
              top,
              side,
              side,
              unknown ? Ink.RULE : fill,
              fill == null ? Ink.RULE : null,
              unknown));
      Ink ink = fill != null ? fill.words() : cell == null ? Ink.MUTED : Ink.INK;
      String name = language == Language.ZH ? square.name().zh() : square.letters();
      String value = fill == null ? "" : numbers.format(column, Objects.requireNonNull(cell));
      double size = Math.min(14, side * 0.19);
      boolean written = !value.isEmpty() && TextWidth.of(value, size * 0.82) < side - 4;
      double middle = top + side / 2;
      if (unknown) { // words on hatching are not read
        double wide = TextWidth.of(name, size) + 6;
        sheet.box(x + (side - wide) / 2, middle - size * 0.75, wide, size * 1.4, Ink.PAPER);
      }
      sheet.add(
          new Shape.Words(
              name,
              x + side / 2,
              written ? middle : middle + size * 0.35,
              size,
              true,
              Anchor.MIDDLE,
              ink));
      if (written) {
        sheet.add(
            new Shape.Words(
                value, x + side / 2, middle + size * 1.15, size * 0.82, false, Anchor.MIDDLE, ink));
      }
    }
    double bottom = y + rows * (side + GAP) + 10;
    boolean unknown = cells.values().stream().anyMatch(cell -> cell.findNumber().isEmpty());
    return legend(sheet, column, classes, unknown, numbers, width, bottom);
  }

  private static double legend(
      Sheet sheet,
      Column column,
      ValueClasses classes,
      boolean unknown,
      NumberFormatter numbers,
      double width,
      double y) {
    Flow flow = new Flow(sheet, width, y);
    int number = 0;
    for (ValueClasses.Range range : classes.ranges()) {
      String low = numbers.format(column, cell(column, range.low()));
      String high = numbers.format(column, cell(column, range.high()));
      flow.add(
          Ink.ofClass(number++),
          false,
          (low.equals(high) ? low : low + " – " + high) + " (" + range.size() + ")");
    }
    if (unknown) {
      flow.add(Ink.RULE, true, Messages.get("tile.unknown").in(numbers.language()));
    }
    Label outside = Messages.get("tile.outside");
    flow.add(null, false, outside.in(numbers.language()));
    return flow.bottom();
  }

  private static Cell cell(Column column, BigDecimal number) {
    return switch (column.kind()) {
      case COUNT, FEN, MONTH -> new Cell.Whole(number.longValueExact(), null);
      default -> new Cell.Decimal(number, null);
    };
  }
}
