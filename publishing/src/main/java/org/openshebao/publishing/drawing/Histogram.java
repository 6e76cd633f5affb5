package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.publishing.drawing.Shape.Anchor;
import org.openshebao.publishing.drawing.Shape.Point;

/// A distribution: bins side by side, a second one as an outline, and marks such as quantiles.
final class Histogram {

  private static final double HEIGHT = 260;

  private Histogram() {}

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    Scale trial = Scale.round(0, data.greatest(), 0, 1, 5);
    double left = ValueAxis.room(trial, data::onValueAxis);
    double wide = binWidth(data);
    double low = data.slots().getFirst().place();
    double high = end(data.slots().getLast(), wide);
    Scale along = Scale.exact(low, high, left, width - 14, (int) Math.max(3, (width - left) / 90));
    Marks marks = new Marks(data.marks(), along, width);
    double top = y + marks.height() + 10;
    double bottom = top + HEIGHT;
    Scale scale = Scale.round(0, data.greatest(), bottom, top, 5);
    ValueAxis.level(sheet, scale, left, width - 14, data::onValueAxis);
    bins(sheet, data, along, scale, wide);
    if (data.series().size() > 1) {
      outline(sheet, data, along, scale, wide);
    }
    marks.draw(sheet, top, bottom);
    ChartData.Slot last = data.slots().getLast();
    Scale ticks = along;
    if (Double.isNaN(last.upper())) { // the open bin has no end that could be written below it
      ticks =
          new Scale(
              along.low(),
              along.high(),
              along.from(),
              along.to(),
              along.ticks().stream().filter(tick -> tick <= last.place() - wide / 2).toList());
      sheet.words(
          "≥ " + data.alongAxis(last.place()),
          along.at(last.place() + wide / 2),
          bottom + 18,
          Anchor.MIDDLE,
          Ink.MUTED);
    }
    Along.scale(sheet, data, ticks, bottom);
    return bottom + 42;
  }

  private static void bins(Sheet sheet, ChartData data, Scale along, Scale scale, double wide) {
    ChartData.Series one = data.series().getFirst();
    for (int slot = 0; slot < data.slots().size(); slot++) {
      ChartData.Slot bin = data.slots().get(slot);
      double value = one.values().get(slot);
      if (!Double.isNaN(value)) {
        double x = along.at(bin.place());
        double room = along.at(end(bin, wide)) - x;
        sheet.add(
            new Shape.Box(
                x,
                scale.at(value),
                room,
                scale.at(0) - scale.at(value),
                one.ink(),
                room > 4 ? Ink.PAPER : null,
                Double.isNaN(bin.upper())));
      }
    }
  }

  private static void outline(Sheet sheet, ChartData data, Scale along, Scale scale, double wide) {
    ChartData.Series two = data.series().get(1);
    List<Point> points = new ArrayList<>();
    for (int slot = 0; slot < data.slots().size(); slot++) {
      double value = two.values().get(slot);
      double height = scale.at(Double.isNaN(value) ? 0 : value);
      ChartData.Slot bin = data.slots().get(slot);
      points.add(new Point(along.at(bin.place()), height));
      points.add(new Point(along.at(end(bin, wide)), height));
    }
    sheet.add(new Shape.Stroke(points, two.ink(), 2.4, List.of()));
  }

  private static double binWidth(ChartData data) {
    return data.slots().stream()
        .filter(bin -> !Double.isNaN(bin.upper()))
        .mapToDouble(bin -> bin.upper() - bin.place())
        .findFirst()
        .orElse(1);
  }

  private static double end(ChartData.Slot bin, double wide) {
    return Double.isNaN(bin.upper()) ? bin.place() + wide : bin.upper();
  }
}
