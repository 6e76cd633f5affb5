package org.openshebao.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterFile;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.reform.Change;
import org.openshebao.law.yaml.Fields;

/// Lays one change over the dated values of a parameter: what it covers is cut out and its value put in.
final class ParameterChange {

  private ParameterChange() {}

  static Parameter apply(
      Parameter parameter, Change change, String reform, Law law, Problems problems) {
    Content content =
        ParameterFile.readContent(
            parameter.path(),
            parameter.unit(),
            new Fields(change.node(), parameter.path(), problems));
    if (content == null) {
      return parameter;
    }
    List<ParameterValue> values = new ArrayList<>();
    for (ParameterValue value : parameter.values()) {
      if (isWithin(law.places(), value.place(), change.places())) {
        values.addAll(cut(value, change.from(), change.to()));
      } else {
        values.add(value);
      }
    }
    for (String code : codes(law.places(), change.places())) {
      values.add(newValue(code, content, change, reform, law));
    }
    return parameter.withValues(values);
  }

  private static boolean isWithin(PlaceTree places, String code, List<String> around) {
    int place = places.indexOf(code);
    return around.stream().anyMatch(each -> places.isWithin(place, places.indexOf(each)));
  }

  /// The codes of places that may be named otherwise, each once.
  static List<String> codes(PlaceTree places, List<String> names) {
    return names.stream().map(name -> places.get(places.indexOf(name)).code()).distinct().toList();
  }

  /// Documents that the law does not hold are named as they stand in the reform.
  private static ParameterValue newValue(
      String code, Content content, Change change, String reform, Law law) {
    List<String> known =
        change.sources().stream().filter(id -> law.findSource(id).isPresent()).toList();
    String others =
        change.sources().stream()
            .filter(id -> law.findSource(id).isEmpty())
            .collect(Collectors.joining("; "));
    return new ParameterValue(
        change.from(),
        change.to(),
        code,
        content,
        known,
        null,
        others.isEmpty() ? null : others,
        null,
        null,
        null,
        "reform " + reform + (change.note() == null ? "" : ": " + change.note()),
        change.grade(),
        null,
        change.node().file(),
        change.node().line());
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
