package org.openshebao.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.testkit.Cases;

/// The country XX holds XX-1 and XX-2, and XX-2 the city XX-21.
class TimelineTest {

  private static final PlaceTree PLACES =
      PlaceTree.of(
          List.of(
              place("XX", null), place("XX-1", "XX"), place("XX-2", "XX"), place("XX-21", "XX-2")));

  private static Place place(String code, String parent) {
    return new Place(code, Label.same(code), parent, List.of());
  }

  private static Parameter parameter(String... values) {
    Problems problems = new Problems();
    Parameter parameter =
        ParameterFile.read(
                "a.yaml",
                "a:\n  label: {en: A, zh: 甲}\n  unit: count\n  values:\n    - {grade: computed, %s}\n"
                    .formatted(String.join("}\n    - {grade: computed, ", values)),
                problems)
            .getFirst();
    assertThat(problems.list()).isEmpty();
    return parameter;
  }

  private static Timeline at(String place, String... values) {
    return Timeline.of(parameter(values), PLACES, PLACES.indexOf(place));
  }

  private static Long value(Timeline timeline, String month) {
    ParameterValue value = timeline.find(CalendarMonth.parse(month));
    return value == null ? null : ((Content.Number) value.content()).raw();
  }

  @Test
  void theNearestPlaceThatSetsAValueSetsIt() {
    String[] values = {
      "place: XX, from: 2001-01-01, value: 1",
      "place: XX-2, from: 2001-01-01, value: 2",
      "place: XX-21, from: 2001-01-01, value: 3"
    };

    assertThat(value(at("XX", values), "2005-01")).isEqualTo(1);
    assertThat(value(at("XX-1", values), "2005-01")).isEqualTo(1);
    assertThat(value(at("XX-2", values), "2005-01")).isEqualTo(2);
    assertThat(value(at("XX-21", values), "2005-01")).isEqualTo(3);
  }

  @Test
  void itsOwnValueWinsWhileItHoldsAndThenThePlaceAboveAgain() {
    Timeline timeline =
        at(
            "XX-1",
            "place: XX, from: 2001-01-01, value: 1",
            "place: XX-1, from: 2005-01-01, to: 2006-12-31, value: 2");

    assertThat(value(timeline, "2000-12")).isNull();
    assertThat(value(timeline, "2004-12")).isEqualTo(1);
    assertThat(value(timeline, "2005-01")).isEqualTo(2);
    assertThat(value(timeline, "2006-12")).isEqualTo(2);
    assertThat(value(timeline, "2007-01")).isEqualTo(1);
    assertThat(timeline.values())
        .extracting(each -> each.content().format(org.openshebao.law.rule.Unit.COUNT))
        .containsExactly("1", "2", "1");
    assertThat(timeline.changes())
        .containsExactly(
            CalendarMonth.of(2001, 1), CalendarMonth.of(2005, 1), CalendarMonth.of(2007, 1));
  }

  @Test
  void limitsAndGuidelinesAreNeverUsed() {
    for (String role : List.of("at_most", "at_least", "guideline")) {
      Timeline timeline = at("XX-1", "place: XX, from: 2001-01-01, role: " + role + ", value: 1");
      assertThat(value(timeline, "2005-01")).isNull();
      assertThat(timeline.values()).isEmpty();
    }
  }

  @Test
  void aLimitSetNearerLeavesItToLocalLaw() {
    String[] values = {
      "place: XX, from: 2001-01-01, value: 1",
      "place: XX-2, from: 2005-01-01, to: 2005-12-31, role: at_most, value: 2"
    };

    assertThat(value(at("XX-21", values), "2004-12")).isEqualTo(1);
    assertThat(value(at("XX-21", values), "2005-06")).isNull();
    assertThat(value(at("XX-21", values), "2006-01")).isEqualTo(1);
    assertThat(value(at("XX-1", values), "2005-06")).isEqualTo(1);
  }

  @Test
  void aMonthIsComputedUnderTheLawOfItsFirstDay() {
    Timeline timeline =
        at(
            "XX",
            "place: XX, from: 2024-03-01, value: 1",
            "place: XX, from: 2025-01-20, to: 2025-03-31, value: 2");

    assertThat(value(timeline, "2024-02")).isNull();
    assertThat(value(timeline, "2024-03")).isEqualTo(1);
    assertThat(value(timeline, "2025-01")).as("law on 1 January 2025").isEqualTo(1);
    assertThat(value(timeline, "2025-02")).as("law on 1 February 2025").isEqualTo(2);
    assertThat(value(timeline, "2025-03")).isEqualTo(2);
    assertThat(value(timeline, "2025-04")).isNull();
  }

  @Test
  void aValueThatHoldsOnNoFirstDayComputesNothing() {
    Timeline timeline = at("XX", "place: XX, from: 2025-01-05, to: 2025-01-25, value: 1");

    assertThat(timeline.values()).isEmpty();
    assertThat(timeline.changes()).isEmpty();
  }

  @Test
  void aPlaceThatSetsNothingSharesTheTimelineAbove() {
    List<Timeline> all =
        Timeline.ofPlaces(parameter("place: XX-2, from: 2001-01-01, value: 1"), PLACES);

    assertThat(all.get(PLACES.indexOf("XX-21"))).isSameAs(all.get(PLACES.indexOf("XX-2")));
    assertThat(all.get(PLACES.indexOf("XX")).values()).isEmpty();
  }

  /// The second route: for each month, walk outwards from the place and take the first value that holds on its first day.
  @Test
  void equalsTheSlowAnswerForEveryMonth() {
    Cases.forAll(
        2025,
        200,
        some -> {
          List<String> values = new ArrayList<>();
          for (String code : List.of("XX", "XX-2", "XX-21")) {
            int year = some.intBetween(2000, 2003);
            int count = some.intBetween(0, 3);
            for (int i = 0; i < count; i++) {
              String role = some.intBetween(0, 4) == 0 ? "role: at_most, " : "";
              values.add(
                  "place: %s, from: %d-0%d-0%d, to: %d-0%d-2%d, %svalue: %d"
                      .formatted(
                          code,
                          year,
                          some.intBetween(1, 9),
                          some.intBetween(1, 2),
                          year + 1,
                          some.intBetween(1, 9),
                          some.intBetween(0, 8),
                          role,
                          values.size()));
              year += 2;
            }
          }
          if (values.isEmpty()) {
            return;
          }
          Parameter parameter = parameter(values.toArray(String[]::new));
          int place = some.intBetween(0, PLACES.size() - 1);
          Timeline timeline = Timeline.of(parameter, PLACES, place);
          for (int month = CalendarMonth.of(1999, 12); month < CalendarMonth.of(2013, 1); month++) {
            assertThat(timeline.find(month)).isEqualTo(slowly(parameter, place, month));
          }
        });
  }

  private static ParameterValue slowly(Parameter parameter, int place, int month) {
    for (Place level : PLACES.outwards(place)) {
      List<ParameterValue> here =
          parameter.valuesAt(level.code()).stream()
              .filter(value -> value.holdsOn(CalendarMonth.firstDay(month)))
              .toList();
      for (ParameterValue value : here) {
        if (value.role() == null) {
          return value;
        }
      }
      if (!here.isEmpty()) {
        return null;
      }
    }
    return null;
  }
}
