package org.openshebao.law.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// A parameter as it was known on a day.
///
/// Values published later are left out. In the time of each the value before it goes on, as long as no day lies between the two:
/// so the administration pays until the notice comes. Where the parameter says what stands in until then (`until_published`: no
/// raise of pensions, say), that holds in the place of the value before.
final class KnownParameter {

  private KnownParameter() {}

  /// The values of one place and kind, each as it stands.
  private record Row(String place, @Nullable Object role) {}

  static Parameter of(Parameter parameter, Publications publications, LocalDate knowledge) {
    boolean allKnown =
        parameter.values().stream().allMatch(each -> publications.of(each).isKnownOn(knowledge));
    if (allKnown) {
      return parameter;
    }
    Map<Row, List<ParameterValue>> rows = new HashMap<>();
    for (ParameterValue value : parameter.values()) {
      rows.computeIfAbsent(new Row(value.place(), value.role()), row -> new ArrayList<>())
          .add(value);
    }
    List<ParameterValue> known = new ArrayList<>();
    rows.values().forEach(row -> known.addAll(knownOf(parameter, row, publications, knowledge)));
    return parameter.withValues(known);
  }

  /// A row is in order of date and its values do not overlap.
  private static List<ParameterValue> knownOf(
      Parameter parameter,
      List<ParameterValue> row,
      Publications publications,
      LocalDate knowledge) {
    List<ParameterValue> known = new ArrayList<>();
    for (ParameterValue value : row) {
      if (publications.of(value).isKnownOn(knowledge)) {
        known.add(value);
        continue;
      }
      Content standIn = parameter.untilPublished();
      ParameterValue before = known.isEmpty() ? null : known.getLast();
      if (standIn != null) {
        known.add(standsIn(value, standIn));
      } else if (before != null && value.from().minusDays(1).equals(before.to())) {
        known.set(known.size() - 1, before.withDates(before.from(), value.to()));
      }
    }
    return known;
  }

  /// Its day of publication is its first day, so that who knows less leaves it out and puts it in again.
  private static ParameterValue standsIn(ParameterValue value, Content standIn) {
    return new ParameterValue(
        value.from(),
        value.to(),
        value.place(),
        standIn,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        "until the value is published",
        Grade.COMPUTED,
        value.role(),
        value.file(),
        value.line());
  }
}
