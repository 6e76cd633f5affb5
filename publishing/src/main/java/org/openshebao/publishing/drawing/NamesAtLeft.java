package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// The names of categories below each other, at the left, broken into lines where they are long.
final class NamesAtLeft {

  private static final double MOST = 0.36; // of the width of the picture
  private static final double GAP = 10;

  private final List<Double> middles = new ArrayList<>();
  private final double right;
  private final double bottom;

  /// Writes the names.
  ///
  /// @param rowHeight  what a category needs for its bars or dots
  NamesAtLeft(Sheet sheet, ChartData data, double width, double top, double rowHeight) {
    double longest =
        data.slots().stream()
            .filter(slot -> !slot.heading())
            .mapToDouble(slot -> TextWidth.of(slot.name(), Sheet.NORMAL))
            .max()
            .orElse(0);
    double room = Math.min(longest, width * MOST);
    this.right = room + GAP;
    double y = top;
    for (ChartData.Slot slot : data.slots()) {
      List<String> lines =
          TextWidth.lines(slot.name(), Sheet.NORMAL, slot.heading() ? width : room + 1);
      double height = Math.max(slot.heading() ? 28 : rowHeight, lines.size() * Sheet.LINE + 8);
      double middle = y + height / 2;
      double line = middle - (lines.size() - 1) * Sheet.LINE / 2 + 4;
      for (String words : lines) {
        if (slot.heading()) {
          sheet.bold(words, 0, line + 3, Anchor.START, Ink.INK);
        } else {
          sheet.words(words, room, line, Anchor.END, Ink.INK);
        }
        line += Sheet.LINE;
      }
      middles.add(middle);
      y += height;
    }
    this.bottom = y;
  }

  /// Where the drawing begins, right of the names.
  double right() {
    return right;
  }

  double bottom() {
    return bottom;
  }

  /// The height at which the category of a slot stands.
  double middle(int slot) {
    return middles.get(slot);
  }
}
