package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.publishing.drawing.Shape.Anchor;
import org.openshebao.publishing.drawing.Shape.Point;

/// Lines and steps, with bands around them; a few lines bear their names at their ends.
final class Lines {

  private static final double HEIGHT = 300;
  private static final double BAND = 0.18;
  private static final int FEW_POINTS = 24;

  private Lines() {}

  /// Whether the lines bear their names, so that there is no need of a legend.
  static boolean isNamed(ChartData data, double width) {
    return data.series().size() > 1
        && data.series().size() <= 5
        && longestName(data) < width * 0.22;
  }

  /// Of so many bands over each other.
  static double opacity(int bands) {
    return 1 - Math.pow(1 - BAND, bands);
  }

  private static double longestName(ChartData data) {
    return data.series().stream()
        .mapToDouble(one -> TextWidth.of(one.name(), Sheet.NORMAL) * 1.08)
        .max()
        .orElse(0);
  }

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    double least = data.isCut() ? data.least() : Math.min(0, data.least());
    boolean named = isNamed(data, width);
    double right = width - (named ? longestName(data) + 14 : 14);
    Scale trial = Scale.round(least, data.greatest(), 0, 1, 5);
    double left = ValueAxis.room(trial, data::onValueAxis);
    Scale along =
        data.placed()
            ? Along.scaleOf(data, left, right)
            : new Scale(0, Math.max(1, data.slots().size() - 1), left, right, List.of());
    Marks marks = new Marks(data.marks(), along, width);
    double top = y + marks.height() + 10;
    double bottom = top + HEIGHT;
    Scale scale = Scale.round(least, data.greatest(), bottom, top, 5);
    ValueAxis.level(sheet, scale, left, right, data::onValueAxis);
    for (ChartData.Series one : data.series()) {
      one.around().forEach(around -> band(sheet, data, one, around, along, scale));
    }
    marks.draw(sheet, top, bottom);
    for (ChartData.Series one : data.series()) {
      line(sheet, data, one, along, scale);
    }
    if (named) {
      names(sheet, data, scale, right + 8);
    }
    if (data.placed()) {
      Along.scale(sheet, data, along, bottom);
    } else {
      Along.names(sheet, data, left, right, bottom);
    }
    return bottom + 42;
  }

  private static double place(ChartData data, int slot) {
    return data.placed() ? data.slots().get(slot).place() : slot;
  }

  private static void line(
      Sheet sheet, ChartData data, ChartData.Series one, Scale along, Scale scale) {
    boolean steps = data.chart().kind() == Chart.Kind.STEP;
    List<Point> run = new ArrayList<>();
    for (int slot = 0; slot < data.slots().size(); slot++) {
      double value = one.values().get(slot);
      if (Double.isNaN(value)) {
        end(sheet, one, run);
        continue;
      }
      Point point = new Point(along.at(place(data, slot)), scale.at(value));
      if (steps && !run.isEmpty()) {
        run.add(new Point(point.x(), run.getLast().y()));
      }
      run.add(point);
      if (data.slots().size() <= FEW_POINTS) {
        sheet.add(new Shape.Dot(one.symbol(), point.x(), point.y(), 6, one.ink()));
      }
    }
    end(sheet, one, run);
  }

  private static void end(Sheet sheet, ChartData.Series one, List<Point> run) {
    if (run.size() > 1) {
      sheet.add(new Shape.Stroke(run, one.ink(), 2.2, one.dash()));
    } else if (run.size() == 1) {
      sheet.add(new Shape.Dot(one.symbol(), run.getFirst().x(), run.getFirst().y(), 6, one.ink()));
    }
    run.clear();
  }

  private static void band(
      Sheet sheet,
      ChartData data,
      ChartData.Series one,
      ChartData.Around around,
      Scale along,
      Scale scale) {
    List<Point> above = new ArrayList<>();
    List<Point> below = new ArrayList<>();
    for (int slot = 0; slot <= data.slots().size(); slot++) {
      boolean known = slot < data.slots().size() && !Double.isNaN(around.low().get(slot));
      if (known) {
        double x = along.at(place(data, slot));
        above.add(new Point(x, scale.at(around.high().get(slot))));
        below.addFirst(new Point(x, scale.at(around.low().get(slot))));
      } else if (!above.isEmpty()) {
        above.addAll(below);
        sheet.add(new Shape.Area(above, one.ink(), BAND));
        above.clear();
        below.clear();
      }
    }
  }

  /// Names at the ends of lines, moved apart where they would touch.
  private static void names(Sheet sheet, ChartData data, Scale scale, double x) {
    record Name(ChartData.Series series, double y) {}
    List<Name> names = new ArrayList<>();
    for (ChartData.Series one : data.series()) {
      one.values().stream()
          .filter(value -> !value.isNaN())
          .reduce((a, b) -> b)
          .ifPresent(value -> names.add(new Name(one, scale.at(value))));
    }
    names.sort(Comparator.comparingDouble(Name::y));
    double last = Double.NEGATIVE_INFINITY;
    for (Name name : names) {
      double y = Math.max(name.y() + 4, last + Sheet.LINE);
      sheet.bold(name.series().name(), x, y, Anchor.START, Ink.INK);
      sheet.line(x - 6, y - 4, x - 2, y - 4, name.series().ink(), 4);
      last = y;
    }
  }
}
