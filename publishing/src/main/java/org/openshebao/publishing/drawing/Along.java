package org.openshebao.publishing.drawing;

import org.openshebao.base.table.ColumnKind;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// The axis of categories below a chart: names where they fit, round numbers, months.
final class Along {

  private Along() {}

  /// Names from the first at `left` to the last at `right`, as many as fit, and what they are.
  static void names(Sheet sheet, ChartData data, double left, double right, double y) {
    int count = data.slots().size();
    double step = count > 1 ? (right - left) / (count - 1) : 0;
    double last = Double.NEGATIVE_INFINITY;
    for (int slot = 0; slot < count; slot++) {
      String name = data.slots().get(slot).name();
      double half = TextWidth.of(name, Sheet.NORMAL) / 2;
      double x = left + slot * step;
      if (x - half > last + 8) {
        sheet.words(name, x, y + 16, Anchor.MIDDLE, Ink.MUTED);
        last = x + half;
      }
    }
    title(sheet, data, left, right, y);
  }

  /// A scale of numbers, months or days, and what they are.
  static void scale(Sheet sheet, ChartData data, Scale scale, double y) {
    sheet.line(scale.from(), y, scale.to(), y, Ink.RULE, 1);
    double last = Double.NEGATIVE_INFINITY;
    for (double tick : scale.ticks()) {
      String text = data.alongAxis(tick);
      double half = TextWidth.of(text, Sheet.NORMAL) / 2;
      double x = scale.at(tick);
      sheet.line(x, y, x, y + 4, Ink.RULE, 1);
      if (x - half > last + 8) {
        sheet.words(text, x, y + 18, Anchor.MIDDLE, Ink.MUTED);
        last = x + half;
      }
    }
    title(sheet, data, scale.from(), scale.to(), y);
  }

  private static void title(Sheet sheet, ChartData data, double left, double right, double y) {
    sheet.words(data.categoryName(), (left + right) / 2, y + 36, Anchor.MIDDLE, Ink.MUTED);
  }

  /// From the first category to the last.
  static Scale scaleOf(ChartData data, double left, double right) {
    double low = data.slots().stream().mapToDouble(ChartData.Slot::place).min().orElse(0);
    double high = data.slots().stream().mapToDouble(ChartData.Slot::place).max().orElse(1);
    int wanted = (int) Math.max(2, (right - left) / 90);
    if (data.along() == ColumnKind.MONTH) {
      return years(low, high, left, right, wanted, 12);
    }
    return data.along() == ColumnKind.DATE
        ? days(low, high, left, right, wanted)
        : Scale.exact(low, high, left, right, wanted);
  }

  /// Ticks at Januaries, every so many years.
  private static Scale years(
      double low, double high, double left, double right, int wanted, int aYear) {
    double span = (high - low) / aYear;
    if (span < 2) {
      Scale plain = Scale.exact(low, high, left, right, wanted);
      return new Scale(
          low,
          plain.high(),
          left,
          right,
          plain.ticks().stream().filter(tick -> tick == Math.rint(tick)).toList());
    }
    Scale inYears = Scale.exact(low / aYear, high / aYear, left, right, wanted);
    return new Scale(
        low,
        high,
        left,
        right,
        inYears.ticks().stream()
            .filter(year -> year == Math.rint(year))
            .map(year -> year * aYear)
            .toList());
  }

  private static Scale days(double low, double high, double left, double right, int wanted) {
    java.util.List<Double> ticks = new java.util.ArrayList<>();
    int first = java.time.LocalDate.ofEpochDay((long) low).getYear();
    int last = java.time.LocalDate.ofEpochDay((long) high).getYear();
    int step = Math.max(1, (int) Math.ceil((last - first) / (double) wanted));
    for (int year = first - Math.floorMod(first, step); year <= last; year += step) {
      double day = java.time.LocalDate.of(year, 1, 1).toEpochDay();
      if (day >= low && day <= high) {
        ticks.add(day);
      }
    }
    return new Scale(low, high > low ? high : low + 1, left, right, ticks);
  }
}
