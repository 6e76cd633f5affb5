package org.openshebao.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.rule.Unit;

/// Tables, steps and series as rules read them.
class TablesTest {

  private final LookupTable divisors =
      new LookupTable(
          "divisor", Unit.DIVISOR, new TreeMap<>(Map.of(50, 1_950_000L, 60, 1_390_000L)));
  private final StepSchedule months =
      new StepSchedule("months", Unit.MONTHS, new TreeMap<>(Map.of(12, 3L, 60, 12L)));

  @Test
  void aTableHasAValueForEachNumberItListsAndNoneBetween() {
    assertThat(divisors.has(49)).isFalse();
    assertThat(divisors.has(50)).isTrue();
    assertThat(divisors.has(51)).isFalse();
    assertThat(divisors.has(60)).isTrue();
    assertThat(divisors.has(61)).isFalse();
    assertThat(divisors.divisor(50)).isEqualTo(Divisor.parse("195"));
    assertThat(divisors.firstKey()).isEqualTo(50);
    assertThat(divisors.lastKey()).isEqualTo(60);
    assertThat(divisors.keys()).containsExactly(50, 60);
    assertThatThrownBy(() -> divisors.divisor(51))
        .hasMessage(
            "divisor has no value for 51; it has values from 50 to 60. Maybe ask `has` first?");
  }

  @Test
  void keysMayLieAsFarApartAsTheyLike() {
    LookupTable sparse =
        new LookupTable(
            "sparse",
            Unit.COUNT,
            new TreeMap<>(Map.of(Integer.MIN_VALUE, 1L, 0, 2L, Integer.MAX_VALUE, 3L)));

    assertThat(sparse.whole(Integer.MIN_VALUE)).isEqualTo(1);
    assertThat(sparse.whole(0)).isEqualTo(2);
    assertThat(sparse.whole(Integer.MAX_VALUE)).isEqualTo(3);
    assertThat(sparse.has(1)).isFalse();
    assertThat(divisors.has(Integer.MIN_VALUE)).isFalse();
    assertThat(divisors.has(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void aTableIsReadInItsOwnUnit() {
    assertThatThrownBy(() -> divisors.rate(50))
        .hasMessage("divisor is in DIVISOR and was read as RATE.");
    assertThatThrownBy(() -> divisors.whole(50))
        .hasMessage("divisor is in DIVISOR and was read as a whole number.");
    assertThatThrownBy(() -> divisors.fen(50))
        .hasMessage("divisor is in DIVISOR and was read as FEN.");
  }

  @Test
  void keysCannotBeChangedFromOutside() {
    divisors.keys()[0] = 1;
    months.keys()[0] = 1;

    assertThat(divisors.firstKey()).isEqualTo(50);
    assertThat(months.reaches(1)).isFalse();
  }

  @Test
  void stepsHoldFromTheirNumberToTheNext() {
    assertThat(months.reaches(11)).isFalse();
    assertThat(months.reaches(12)).isTrue();
    assertThat(months.whole(12)).isEqualTo(3);
    assertThat(months.whole(59)).isEqualTo(3);
    assertThat(months.whole(60)).isEqualTo(12);
    assertThat(months.whole(600)).isEqualTo(12);
    assertThatThrownBy(() -> months.whole(11))
        .hasMessage("months begins at 12 and was asked for 11. Maybe ask `reaches` first?");
  }

  @Test
  void stepsAreReadInTheirOwnUnit() {
    assertThatThrownBy(() -> months.rate(12))
        .hasMessage("months is in MONTHS and was read as RATE.");
    assertThatThrownBy(() -> months.fen(12)).hasMessage("months is in MONTHS and was read as FEN.");
  }

  @Test
  void bothAreWrittenAsInYaml() {
    assertThat(divisors).hasToString("{50: 195, 60: 139}");
    assertThat(months).hasToString("{12: 3, 60: 12}");
  }

  private static Series series(String unit, String first, String second) {
    Problems problems = new Problems();
    Parameter parameter =
        ParameterFile.read(
                "a.yaml",
                """
                a:
                  label: {en: A, zh: 甲}
                  unit: %s
                  values:
                    - {from: 2001-01-01, to: 2001-12-31, value: %s, place: XX, grade: computed}
                    - {from: 2003-01-01, value: %s, place: XX, grade: computed}
                """
                    .formatted(unit, first, second),
                problems)
            .getFirst();
    problems.throwIfErrors();
    PlaceTree places = PlaceTree.of(List.of(new Place("XX", Label.same("XX"), null, List.of())));
    return new Series("a", parameter.unit(), Timeline.of(parameter, places, 0));
  }

  @Test
  void aSeriesKnowsTheMonthsThatHaveAValue() {
    Series wages = series("yuan_a_month", "1000.50", "2000");

    assertThat(wages.knows(CalendarMonth.of(2000, 12))).isFalse();
    assertThat(wages.knows(CalendarMonth.of(2001, 1))).isTrue();
    assertThat(wages.knows(CalendarMonth.of(2002, 1))).isFalse();
    assertThat(wages.fen(CalendarMonth.of(2001, 12))).isEqualTo(100_050);
    assertThat(wages.fen(CalendarMonth.of(2030, 1))).isEqualTo(200_000);
    assertThat(wages.values()).hasSize(2);
    assertThatThrownBy(() -> wages.fen(CalendarMonth.of(2002, 1)))
        .hasMessage("No value of a for month 2002-01. Maybe ask `knows` first?");
  }

  @Test
  void aSeriesIsReadInItsOwnUnit() {
    int month = CalendarMonth.of(2001, 6);
    assertThat(series("rate", "0.08", "0.1").rate(month)).isEqualTo(Rate.parse("0.08"));
    assertThat(series("ratio", "0.6", "3").index(month)).isEqualTo(WageIndex.parse("0.6"));
    assertThatThrownBy(() -> series("rate", "0.08", "0.1").fen(month))
        .hasMessage("a is in RATE and was read as FEN.");
  }
}
