package org.openshebao.publishing.drawing;

import java.util.List;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// Bars to both sides of a scale of ages, the first age at the bottom.
final class Pyramid {

  private static final double ROW = 18;
  private static final double MOST = 420; // with single years of age rows get thinner

  private Pyramid() {}

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    int rows = Math.max(1, data.slots().size());
    double row = Math.min(ROW, MOST / rows);
    double ages =
        data.slots().stream()
                .mapToDouble(slot -> TextWidth.of(slot.name(), Sheet.SMALL))
                .max()
                .orElse(0)
            + 16;
    int half = data.series().size() / 2;
    double greatest =
        Math.max(
            greatest(data, data.series().subList(0, half)),
            greatest(data, data.series().subList(half, 2 * half)));
    double middle = width / 2;
    double top = y + 20;
    double bottom = top + rows * row;
    Scale right = Scale.round(0, greatest, middle + ages / 2, width - 24, 3);
    Scale left = Scale.round(0, greatest, middle - ages / 2, 24, 3);
    ValueAxis.upright(sheet, right, top, bottom, width, data::onValueAxis);
    ValueAxis.upright(
        sheet, mirrored(left), top, bottom, width, v -> data.onValueAxis(Math.abs(v)));
    if (half == 1) {
      sheet.bold(data.series().get(0).name(), left.from(), top - 6, Anchor.END, Ink.INK);
      sheet.bold(data.series().get(1).name(), right.from(), top - 6, Anchor.START, Ink.INK);
    }
    double written = Double.POSITIVE_INFINITY;
    for (int slot = 0; slot < data.slots().size(); slot++) {
      double at = bottom - (slot + 1) * row;
      side(sheet, data.series().subList(0, half), slot, left, at, row);
      side(sheet, data.series().subList(half, 2 * half), slot, right, at, row);
      if (at + Sheet.LINE < written + 1) {
        sheet.small(
            data.slots().get(slot).name(), middle, at + row / 2 + 4, Anchor.MIDDLE, Ink.INK);
        written = at;
      }
    }
    sheet.words(data.categoryName(), middle, bottom + 34, Anchor.MIDDLE, Ink.MUTED);
    return bottom + 40;
  }

  /// From the middle to the left: its ticks as negative values, in the order of a reader.
  private static Scale mirrored(Scale left) {
    return new Scale(
        -left.high(),
        0,
        left.to(),
        left.from(),
        left.ticks().reversed().stream().map(tick -> -tick).toList());
  }

  private static void side(
      Sheet sheet, List<ChartData.Series> series, int slot, Scale scale, double y, double row) {
    double sum = 0;
    for (ChartData.Series one : series) {
      double value = one.values().get(slot);
      if (!Double.isNaN(value)) {
        double from = scale.at(sum);
        double to = scale.at(sum + value);
        sheet.box(Math.min(from, to), y + row * 0.06, Math.abs(to - from), row * 0.88, one.ink());
        sum += value;
      }
    }
  }

  private static double greatest(ChartData data, List<ChartData.Series> side) {
    double greatest = 0;
    for (int slot = 0; slot < data.slots().size(); slot++) {
      int at = slot;
      greatest =
          Math.max(
              greatest,
              side.stream()
                  .mapToDouble(one -> one.values().get(at))
                  .filter(v -> !Double.isNaN(v))
                  .sum());
    }
    return greatest;
  }
}
