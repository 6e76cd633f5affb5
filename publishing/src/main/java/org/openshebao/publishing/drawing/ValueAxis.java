package org.openshebao.publishing.drawing;

import java.util.function.DoubleFunction;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// Lines and numbers of an axis of values.
final class ValueAxis {

  private ValueAxis() {}

  /// Upright lines with numbers below them, within a picture of `width`.
  static void upright(
      Sheet sheet,
      Scale scale,
      double top,
      double bottom,
      double width,
      DoubleFunction<String> words) {
    double last = Double.NEGATIVE_INFINITY;
    for (double tick : scale.ticks()) {
      double x = scale.at(tick);
      sheet.line(x, top, x, bottom, isZero(tick, scale) ? Ink.RULE : Ink.GRID, 1);
      String text = words.apply(tick);
      double half = TextWidth.of(text, Sheet.NORMAL) / 2;
      double middle = Math.clamp(x, half, Math.max(half, width - half));
      if (middle - half > last + 6) { // numbers never touch
        sheet.words(text, middle, bottom + 16, Anchor.MIDDLE, Ink.MUTED);
        last = middle + half;
      }
    }
  }

  /// Level lines with numbers at the left of them, and how much room those need.
  static double room(Scale scale, DoubleFunction<String> words) {
    return scale.ticks().stream()
            .mapToDouble(tick -> TextWidth.of(words.apply(tick), Sheet.NORMAL))
            .max()
            .orElse(0)
        + 8;
  }

  static void level(
      Sheet sheet, Scale scale, double left, double right, DoubleFunction<String> words) {
    for (double tick : scale.ticks()) {
      double y = scale.at(tick);
      sheet.line(left, y, right, y, isZero(tick, scale) ? Ink.RULE : Ink.GRID, 1);
      sheet.words(words.apply(tick), left - 8, y + 4, Anchor.END, Ink.MUTED);
    }
  }

  private static boolean isZero(double tick, Scale scale) {
    return Math.abs(tick) < (scale.high() - scale.low()) * 1e-9;
  }
}
