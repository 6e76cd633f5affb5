package org.openshebao.workbench.lawbook.doc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openshebao.base.text.Label;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;

/// The values of a place over time as a small drawing: level until the next value. All places of a parameter share its scales.
final class Sparkline {

  private static final int WIDTH = 160;
  private static final int HEIGHT = 34;
  private static final int EDGE = 3;

  private final LocalDate first;
  private final LocalDate last;
  private final long least;
  private final long most;

  /// @param values  every value of the parameter
  /// @param end  where values without an end are drawn to
  Sparkline(List<ParameterValue> values, LocalDate end) {
    List<ParameterValue> numbers = values.stream().filter(Sparkline::isNumber).toList();
    first = numbers.stream().map(ParameterValue::from).min(LocalDate::compareTo).orElse(end);
    LocalDate latest =
        numbers.stream().map(ParameterValue::from).max(LocalDate::compareTo).orElse(end);
    last = latest.isAfter(end) ? latest.plusYears(1) : end;
    least = Math.min(0, numbers.stream().mapToLong(Sparkline::raw).min().orElse(0));
    most = numbers.stream().mapToLong(Sparkline::raw).max().orElse(0);
  }

  static boolean isNumber(ParameterValue value) {
    return value.content() instanceof Content.Number && value.role() == null;
  }

  private static long raw(ParameterValue value) {
    return value.content() instanceof Content.Number(long raw) ? raw : 0;
  }

  /// Nothing when there is nothing to see: fewer than two different numbers.
  ///
  /// @param told  what a reader is told who does not see it
  String draw(List<ParameterValue> values, Label told) {
    List<ParameterValue> numbers = values.stream().filter(Sparkline::isNumber).toList();
    if (numbers.stream().mapToLong(Sparkline::raw).distinct().count() < 2) {
      return "";
    }
    StringBuilder path = new StringBuilder();
    LocalDate before = null;
    for (ParameterValue value : numbers) {
      double y = y(raw(value));
      boolean joined = before != null && before.plusDays(1).equals(value.from());
      path.append(joined ? "L" : "M").append(point(x(value.from()), y));
      LocalDate to = value.to() == null ? last : value.to();
      path.append("L").append(point(x(to), y));
      before = value.to();
    }
    return ("<svg class=\"spark\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">"
            + "<title>%s</title><path class=\"zero\" d=\"M0 %sH%d\"/><path d=\"%s\"/></svg>")
        .formatted(
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT,
            Html.escape(told.en() + " / " + told.zh()),
            number(y(0)),
            WIDTH,
            path);
  }

  private double x(LocalDate day) {
    LocalDate at = day.isAfter(last) ? last : day;
    double span = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return EDGE + (at.toEpochDay() - first.toEpochDay()) / span * (WIDTH - 2 * EDGE);
  }

  private double y(long raw) {
    double span = Math.max(1, (double) most - least);
    return HEIGHT - EDGE - (raw - least) / span * (HEIGHT - 2 * EDGE);
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
