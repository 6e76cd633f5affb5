package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// Lines across a chart, with their names above it; names that would touch stand in rows of their own.
final class Marks {

  private static final double ROW = 15;

  /// A name above the chart: from `left` to `right`, in `row` from the bottom.
  private record Placed(ChartData.Line mark, double x, double left, int row) {}

  private final List<Placed> placed = new ArrayList<>();

  Marks(List<ChartData.Line> marks, Scale scale, double width) {
    List<Double> ends = new ArrayList<>();
    for (ChartData.Line mark :
        marks.stream().sorted(Comparator.comparingDouble(ChartData.Line::value)).toList()) {
      double x = scale.at(mark.value());
      double wide = TextWidth.of(words(mark), Sheet.SMALL);
      double left = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
      int row = 0;
      while (row < ends.size() && ends.get(row) + 8 > left) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0.0);
      }
      ends.set(row, left + wide);
      placed.add(new Placed(mark, x, left, row));
    }
  }

  private static String words(ChartData.Line mark) {
    return mark.name() + " " + mark.text();
  }

  /// How much room the names need above the chart.
  double height() {
    return placed.isEmpty() ? 0 : (placed.stream().mapToInt(Placed::row).max().orElse(0) + 1) * ROW;
  }

  /// Draws the lines from `top` to `bottom` and the names above `top`.
  void draw(Sheet sheet, double top, double bottom) {
    for (Placed one : placed) {
      double line = top - 4 - one.row() * ROW;
      sheet.dashed(one.x(), line + 3, one.x(), bottom, Ink.INK, 1.2);
      sheet.small(words(one.mark()), one.left(), line, Anchor.START, Ink.INK);
    }
  }
}
