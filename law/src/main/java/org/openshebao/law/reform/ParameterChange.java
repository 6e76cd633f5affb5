package org.openshebao.law.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterFile;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.yaml.Fields;

/// Lays one change over the dated values of a parameter: what it covers is cut out and its value put in.
final class ParameterChange {

  private ParameterChange() {}

  static Parameter apply(
      Parameter parameter, Change change, String reform, PlaceTree places, Problems problems) {
    Content content =
        ParameterFile.readContent(
            parameter.path(),
            parameter.unit(),
            new Fields(change.node(), parameter.path(), problems));
    if (content == null) {
      return parameter;
    }
    Set<String> within = new HashSet<>();
    for (int i = 0; i < places.size(); i++) {
      for (String place : change.places()) {
        if (places.isWithin(i, places.indexOf(place))) {
          within.add(places.get(i).code());
        }
      }
    }
    List<ParameterValue> values = new ArrayList<>();
    for (ParameterValue value : parameter.values()) {
      if (within.contains(value.place())) {
        values.addAll(cut(value, change.from(), change.to()));
      } else {
        values.add(value);
      }
    }
    for (String place : change.places()) {
      values.add(
          new ParameterValue(
              change.from(),
              change.to(),
              places.get(places.indexOf(place)).code(),
              content,
              change.sources(),
              null,
              null,
              null,
              null,
              null,
              "reform " + reform + (change.note() == null ? "" : ": " + change.note()),
              change.grade(),
              null,
              change.node().file(),
              change.node().line()));
    }
    return parameter.withValues(values);
  }

  /// What is left of a value outside the days from `from` to `to`.
  private static List<ParameterValue> cut(
      ParameterValue value, LocalDate from, @Nullable LocalDate to) {
    boolean endsBefore = value.to() != null && value.to().isBefore(from);
    boolean beginsAfter = to != null && value.from().isAfter(to);
    if (endsBefore || beginsAfter) {
      return List.of(value);
    }
    List<ParameterValue> rest = new ArrayList<>();
    if (value.from().isBefore(from)) {
      rest.add(valueUntil(value, from.minusDays(1)));
    }
    if (to != null && (value.to() == null || value.to().isAfter(to))) {
      rest.add(valueFrom(value, to.plusDays(1)));
    }
    return rest;
  }

  private static ParameterValue valueUntil(ParameterValue value, LocalDate lastDay) {
    return value.withDates(value.from(), lastDay);
  }

  private static ParameterValue valueFrom(ParameterValue value, LocalDate firstDay) {
    return value.withDates(firstDay, value.to());
  }
}
