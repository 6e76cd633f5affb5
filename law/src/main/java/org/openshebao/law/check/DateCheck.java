package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.DATES_GAP;
import static org.openshebao.law.check.CheckCode.DATES_ORDER;
import static org.openshebao.law.check.CheckCode.DATES_OVERLAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;

/// The values of a parameter at a place follow each other: none ends before it begins, no two hold on one day, and no
/// day between them is without a value. Limits and guidelines are held against their own kind.
final class DateCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    for (Parameter parameter : law.parameters()) {
      Map<String, List<ParameterValue>> rows = new TreeMap<>();
      for (ParameterValue value : parameter.values()) {
        if (endsBeforeItBegins(value)) {
          reportOrder(parameter, value, problems);
        } else {
          String row = value.place() + (value.role() == null ? "" : " " + value.role().key());
          rows.computeIfAbsent(row, key -> new ArrayList<>()).add(value);
        }
      }
      for (List<ParameterValue> values : rows.values()) {
        checkRow(law, parameter, values, problems);
      }
    }
  }

  private static boolean endsBeforeItBegins(ParameterValue value) {
    return value.to() != null && value.to().isBefore(value.from());
  }

  private static void reportOrder(Parameter parameter, ParameterValue value, Problems problems) {
    problems.add(
        Spot.of(parameter, value)
            .error(
                DATES_ORDER,
                String.valueOf(value.to()),
                "The value of %s ends on %s, before it begins on %s."
                    .formatted(value.place(), value.to(), value.from()),
                "Maybe the two are interchanged?"));
  }

  /// Values of one place and kind, in order of date.
  private static void checkRow(
      CheckedLaw law, Parameter parameter, List<ParameterValue> values, Problems problems) {
    ParameterValue last = values.getFirst();
    for (ParameterValue value : values.subList(1, values.size())) {
      LocalDate end = last.to();
      if (end == null || !value.from().isAfter(end)) {
        reportOverlap(parameter, last, value, problems);
      } else if (value.from().isAfter(end.plusDays(1)) && value.role() == null) {
        checkGap(law, parameter, end.plusDays(1), value, problems);
      }
      if (end != null && (value.to() == null || value.to().isAfter(end))) {
        last = value;
      }
    }
  }

  private static void reportOverlap(
      Parameter parameter, ParameterValue earlier, ParameterValue value, Problems problems) {
    boolean sameStart = earlier.from().equals(value.from());
    problems.add(
        Spot.of(parameter, value)
            .error(
                DATES_OVERLAP,
                value.from().toString(),
                "The value of %s from %s overlaps the one of line %d, which holds from %s%s."
                    .formatted(
                        value.place(),
                        value.from(),
                        earlier.line(),
                        earlier.from(),
                        earlier.to() == null ? " on" : " to " + earlier.to()),
                sameStart
                    ? "Keep one of the two."
                    : "Let the earlier one end on " + value.from().minusDays(1) + "."));
  }

  private static void checkGap(
      CheckedLaw law,
      Parameter parameter,
      LocalDate firstDay,
      ParameterValue next,
      Problems problems) {
    LocalDate lastDay = next.from().minusDays(1);
    PlaceTree places = law.places().orElse(null);
    if (places != null
        && law.placeCodes().contains(next.place())
        && isFilled(parameter, places, next.place(), firstDay, lastDay)) {
      return;
    }
    problems.add(
        Spot.of(parameter, next)
            .warning(
                DATES_GAP,
                null,
                "%s has no value from %s to %s.".formatted(next.place(), firstDay, lastDay),
                "Add one, or leave \"to\" out of the value before."));
  }

  /// Whether the places above have a value for every month of the days between.
  private static boolean isFilled(
      Parameter parameter, PlaceTree places, String code, LocalDate first, LocalDate last) {
    Timeline timeline = Timeline.of(parameter, places, places.indexOf(code));
    int firstMonth = CalendarMonth.of(first) + (first.getDayOfMonth() == 1 ? 0 : 1);
    for (int month = firstMonth; month <= CalendarMonth.of(last); month++) {
      if (timeline.find(month) == null) {
        return false;
      }
    }
    return true;
  }
}
