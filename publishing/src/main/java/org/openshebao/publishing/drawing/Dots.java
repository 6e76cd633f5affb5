package org.openshebao.publishing.drawing;

import org.openshebao.publishing.drawing.Shape.Anchor;

/// Dots on a line for each category, connected where there are several; intervals are whiskers.
final class Dots {

  private static final double SIZE = 10;
  private static final double ROW = 26;
  private static final double APART =
      9; // dots with whiskers of one category do not lie on each other

  private Dots() {}

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    boolean whiskers = data.series().stream().anyMatch(one -> !one.around().isEmpty());
    int series = data.series().size();
    double row = whiskers && series > 1 ? series * APART + 16 : ROW;
    double names = new NamesAtLeft(new Sheet(), data, width, 0, 0).right();
    double least = data.isCut() ? data.least() : Math.min(0, data.least());
    Scale scale =
        Scale.round(least, data.greatest(), names + 6, Math.max(width - 26, names + 80), 5);
    Marks marks = new Marks(data.marks(), scale, width);
    double top = y + marks.height();
    Sheet bodies = new Sheet();
    NamesAtLeft left = new NamesAtLeft(bodies, data, width, top, row);
    ValueAxis.upright(sheet, scale, top, left.bottom(), width, data::onValueAxis);
    bodies.shapes().forEach(sheet::add);
    marks.draw(sheet, top, left.bottom());
    for (int slot = 0; slot < data.slots().size(); slot++) {
      if (!data.slots().get(slot).heading()) {
        category(sheet, data, scale, slot, left.middle(slot), whiskers && series > 1);
      }
    }
    return left.bottom() + 24;
  }

  private static void category(
      Sheet sheet, ChartData data, Scale scale, int slot, double middle, boolean apart) {
    sheet.add(
        new Shape.Stroke(
            java.util.List.of(
                new Shape.Point(scale.from(), middle), new Shape.Point(scale.to(), middle)),
            Ink.GRID,
            1,
            java.util.List.of(1.0, 3.0)));
    double[] known =
        data.series().stream()
            .mapToDouble(one -> one.values().get(slot))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    if (known.length > 1 && !apart) {
      sheet.line(
          scale.at(known[0]), middle, scale.at(known[known.length - 1]), middle, Ink.RULE, 3);
    }
    if (known.length == 0) {
      sheet.small("–", scale.from(), middle + 4, Anchor.START, Ink.MUTED);
    }
    for (ChartData.Series one : data.series()) {
      double value = one.values().get(slot);
      if (Double.isNaN(value)) {
        continue;
      }
      double y =
          apart ? middle + (one.number() - (data.series().size() - 1) / 2.0) * APART : middle;
      for (ChartData.Around around : one.around()) {
        whisker(sheet, one, scale, around.low().get(slot), around.high().get(slot), y);
      }
      sheet.add(new Shape.Dot(one.symbol(), scale.at(value), y, SIZE, one.ink()));
    }
  }

  private static void whisker(
      Sheet sheet, ChartData.Series one, Scale scale, double low, double high, double y) {
    if (Double.isNaN(low)) {
      return;
    }
    sheet.line(scale.at(low), y, scale.at(high), y, one.ink(), 1.6);
    sheet.line(scale.at(low), y - 4, scale.at(low), y + 4, one.ink(), 1.6);
    sheet.line(scale.at(high), y - 4, scale.at(high), y + 4, one.ink(), 1.6);
  }
}
