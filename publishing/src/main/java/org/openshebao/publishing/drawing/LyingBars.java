package org.openshebao.publishing.drawing;

import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// Bars from left to right, one category below the other: side by side, or one after the other.
final class LyingBars {

  private LyingBars() {}

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    boolean stacked = data.chart().kind() == Chart.Kind.STACKED_BAR;
    int bars = stacked ? 1 : data.series().size();
    double thick = stacked ? 22 : bars > 1 ? 13 : 18;
    double least = Math.min(0, stacked ? Stacks.least(data) : data.least());
    double greatest = stacked ? Stacks.greatest(data) : Math.max(0, data.greatest());
    double labels = stacked ? 0 : widest(data) + 8;
    double names = new NamesAtLeft(new Sheet(), data, width, 0, 0).right();
    double leftLabels = least < 0 ? labels : 0;
    double right = Math.max(width - labels - 12, names + 80);
    Scale scale =
        stacked && data.valueKind() == ColumnKind.RATE && greatest <= 1.0001
            ? Scale.exact(least, 1, names, right, 5)
            : stacked
                ? Scale.round(least, greatest, names, right, 5)
                : Scale.exact(least, greatest, names + leftLabels, right, 5);
    Marks marks = new Marks(data.marks(), scale, width);
    double top = y + marks.height();
    Sheet bodies = new Sheet();
    NamesAtLeft left = new NamesAtLeft(bodies, data, width, top, bars * thick + 12);
    if (stacked) {
      ValueAxis.upright(sheet, scale, top, left.bottom(), width, data::onValueAxis);
    } else {
      sheet.line(scale.at(0), top, scale.at(0), left.bottom(), Ink.RULE, 1);
    }
    bodies.shapes().forEach(sheet::add);
    for (int slot = 0; slot < data.slots().size(); slot++) {
      if (stacked) {
        stack(sheet, data, scale, slot, left.middle(slot) - thick / 2, thick);
      } else {
        sideBySide(sheet, data, scale, slot, left.middle(slot) - bars * thick / 2, thick);
      }
    }
    marks.draw(sheet, top, left.bottom());
    return left.bottom() + (stacked ? 22 : 4);
  }

  private static void stack(
      Sheet sheet, ChartData data, Scale scale, int slot, double y, double thick) {
    for (Stacks.Piece piece : Stacks.of(data, slot)) {
      ChartData.Series one = piece.series();
      double x = scale.at(Math.min(piece.from(), piece.to()));
      double wide = Math.abs(scale.at(piece.to()) - scale.at(piece.from()));
      sheet.add(new Shape.Box(x, y, wide, thick, one.ink(), Ink.PAPER, one.ink() == Ink.NOT_KNOWN));
      String words = one.texts().get(slot);
      if (wide > TextWidth.of(words, Sheet.SMALL) + 8) {
        sheet.small(words, x + wide / 2, y + thick / 2 + 4, Anchor.MIDDLE, one.ink().words());
      }
    }
  }

  private static void sideBySide(
      Sheet sheet, ChartData data, Scale scale, int slot, double top, double thick) {
    double y = top;
    for (ChartData.Series one : data.series()) {
      double value = one.values().get(slot);
      if (!Double.isNaN(value)) {
        double x = scale.at(Math.min(0, value));
        double wide = Math.abs(scale.at(value) - scale.at(0));
        sheet.box(x, y + 1, wide, thick - 2, one.ink());
        boolean below = value < 0;
        sheet.small(
            one.texts().get(slot),
            below ? x - 5 : x + wide + 5,
            y + thick / 2 + 4,
            below ? Anchor.END : Anchor.START,
            Ink.INK);
      }
      y += thick;
    }
  }

  private static double widest(ChartData data) {
    return data.series().stream()
        .map(ChartData.Series::texts)
        .flatMap(List::stream)
        .mapToDouble(words -> TextWidth.of(words, Sheet.SMALL))
        .max()
        .orElse(0);
  }
}
