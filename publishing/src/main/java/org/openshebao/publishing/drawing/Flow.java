package org.openshebao.publishing.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// The entries of a legend, side by side as far as they fit, then below.
final class Flow {

  private static final double ROW = 20;

  private final Sheet sheet;
  private final double width;
  private double x;
  private double y;

  Flow(Sheet sheet, double width, double y) {
    this.sheet = sheet;
    this.width = width;
    this.y = y;
  }

  /// A box.
  void add(@Nullable Ink fill, boolean hatched, String words) {
    begin(words, 18);
    sheet.add(new Shape.Box(x, y + 3, 12, 12, fill, fill == null ? Ink.RULE : null, hatched));
    end(words, 18);
  }

  /// A piece of a line.
  void addLine(Ink ink, List<Double> dash, String words) {
    begin(words, 34);
    sheet.add(
        new Shape.Stroke(
            List.of(new Shape.Point(x, y + 9), new Shape.Point(x + 28, y + 9)), ink, 2.4, dash));
    end(words, 34);
  }

  /// A band; those within others look darker.
  void addBand(Ink ink, double opacity, String words) {
    begin(words, 34);
    sheet.add(
        new Shape.Area(
            List.of(
                new Shape.Point(x, y + 3),
                new Shape.Point(x + 28, y + 3),
                new Shape.Point(x + 28, y + 15),
                new Shape.Point(x, y + 15)),
            ink,
            opacity));
    end(words, 34);
  }

  /// A dot.
  void addDot(Shape.Symbol symbol, Ink ink, String words) {
    begin(words, 18);
    sheet.add(new Shape.Dot(symbol, x + 6, y + 9, 10, ink));
    end(words, 18);
  }

  private void begin(String words, double before) {
    if (x > 0 && x + before + TextWidth.of(words, Sheet.NORMAL) > width) {
      x = 0;
      y += ROW;
    }
  }

  private void end(String words, double before) {
    sheet.words(words, x + before, y + 13, Anchor.START, Ink.INK);
    x += before + TextWidth.of(words, Sheet.NORMAL) + 16;
  }

  double bottom() {
    return x > 0 || y > 0 ? y + ROW + 4 : y;
  }
}
