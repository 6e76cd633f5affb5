package org.openshebao.publishing.drawing;

import org.openshebao.publishing.drawing.Shape.Anchor;

/// A total taken apart: bars that begin where the one before ends.
final class Waterfall {

  private static final double ROW = 30;
  private static final double THICK = 20;

  private Waterfall() {}

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    ChartData.Series amounts = data.series().getFirst();
    double least = 0;
    double greatest = 0;
    double sum = 0;
    for (int slot = 0; slot < data.slots().size(); slot++) {
      double value = amounts.values().get(slot);
      sum = data.slots().get(slot).total() ? value : sum + value;
      least = Math.min(least, sum);
      greatest = Math.max(greatest, sum);
    }
    double words =
        amounts.texts().stream()
            .mapToDouble(t -> TextWidth.of("+" + t, Sheet.SMALL))
            .max()
            .orElse(0);
    NamesAtLeft left = new NamesAtLeft(sheet, data, width, y, ROW);
    double begin = left.right() + (least < 0 ? words + 8 : 0);
    Scale scale = Scale.exact(least, greatest, begin, Math.max(width - words - 12, begin + 60), 5);
    sheet.line(scale.at(0), y, scale.at(0), left.bottom(), Ink.RULE, 1);
    double before = 0;
    for (int slot = 0; slot < data.slots().size(); slot++) {
      boolean total = data.slots().get(slot).total();
      double value = amounts.values().get(slot);
      double from = total ? 0 : before;
      double to = total ? value : before + value;
      double middle = left.middle(slot);
      double x = scale.at(Math.min(from, to));
      double wide = Math.abs(scale.at(to) - scale.at(from));
      sheet.box(x, middle - THICK / 2, wide, THICK, total ? Ink.SERIES_0 : ink(value));
      String text = amounts.texts().get(slot);
      sheet.add(
          new Shape.Words(
              !total && value > 0 ? "+" + text : text,
              x + wide + 6,
              middle + 4,
              Sheet.SMALL,
              total,
              Anchor.START,
              Ink.INK));
      if (slot + 1 < data.slots().size()) {
        sheet.line(
            scale.at(to),
            middle + THICK / 2,
            scale.at(to),
            left.middle(slot + 1) - THICK / 2,
            Ink.MUTED,
            1);
      }
      before = to;
    }
    return left.bottom() + 4;
  }

  /// What is taken away is orange, what is added green; the sign is written beside it.
  private static Ink ink(double value) {
    return value < 0 ? Ink.SERIES_1 : Ink.SERIES_2;
  }
}
