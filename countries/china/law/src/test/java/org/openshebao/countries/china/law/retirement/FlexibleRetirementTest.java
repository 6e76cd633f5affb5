package org.openshebao.countries.china.law.retirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.testkit.Cases;

class FlexibleRetirementTest {

  private static final int EARLY_AT_MOST = whole("retirement.early_at_most", "2025-01");
  private static final int LATE_AT_MOST = whole("retirement.late_at_most", "2025-01");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                          | old age reached | statutory | wanted | earliest | worked in
          no wish: as early as may be     | 2034-12         | 2039-12   |        | 2036-12  | measures, art. 3
          60 wanted, 36 allowed           | 2034-12         | 2039-12   |     60 | 2036-12  | woman 50 born 1984-12, art. 3
          36 wanted                       | 2034-12         | 2039-12   |     36 | 2036-12  | art. 3
          35 wanted                       | 2034-12         | 2039-12   |     35 | 2037-01  | art. 3
          none wanted                     | 2034-12         | 2039-12   |      0 | 2039-12  | art. 3
          never before the old age        | 2025-01         | 2025-02   |     36 | 2025-01  | art. 3, man born 1965-01
          old age before the reform       | 2024-12         | 2024-12   |     36 | 2024-12  | art. 3, man born 1964-12
          """)
  void letsWorkersGoEarly(
      String name, String original, String statutory, @Nullable Integer wanted, String earliest) {
    assertThat(
            FlexibleRetirement.earliestRetirementMonth(
                CalendarMonth.parse(original),
                CalendarMonth.parse(statutory),
                wanted,
                EARLY_AT_MOST))
        .isEqualTo(CalendarMonth.parse(earliest));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case            | agreed | latest  | worked in
          nothing agreed    |        | 2042-12 | measures, art. 3: as late as may be
          36 agreed         |     36 | 2042-12 | man born 1976-12, art. 3
          37 agreed         |     37 | 2042-12 | art. 3
          35 agreed         |     35 | 2042-11 | art. 3
          """)
  void letsWorkersStay(String name, @Nullable Integer agreed, String latest) {
    assertThat(
            FlexibleRetirement.latestRetirementMonth(
                CalendarMonth.parse("2039-12"), agreed, LATE_AT_MOST))
        .isEqualTo(CalendarMonth.parse(latest));
  }

  @Test
  void asksForTheShortestPeriodBeforeRetiringEarly() {
    assertThat(FlexibleRetirement.canRetireEarly(185, 186)).isFalse();
    assertThat(FlexibleRetirement.canRetireEarly(186, 186)).isTrue();
    assertThat(FlexibleRetirement.canRetireEarlyBeforeTheReform()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                          | may   | wanted | agreed | month | worked in
          no choice                       | true  |        |        |   100 | measures, art. 1
          early, and may                  | true  |      6 |        |    90 | art. 3
          early, and may not              | false |      6 |        |   100 | art. 3: the period is not complete
          early, period unknown           |       |      6 |        |       | art. 3
          late, agreed                    | false |        |     12 |   110 | art. 3
          late, period unknown            |       |        |     12 |   110 | art. 3
          zero is no choice               |       |      0 |      0 |   100 | art. 3
          """)
  void retiresWhenChosen(
      String name,
      @Nullable Boolean may,
      @Nullable Integer wanted,
      @Nullable Integer agreed,
      @Nullable Integer month) {
    assertThat(FlexibleRetirement.retirementMonth(100, 90, 110, may, wanted, agreed))
        .isEqualTo(month);
  }

  @Test
  void hadNoChoiceBeforeTheReform() {
    assertThat(FlexibleRetirement.earliestBeforeTheReform(100)).isEqualTo(100);
    assertThat(FlexibleRetirement.latestBeforeTheReform(100)).isEqualTo(100);
  }

  @Test
  void keepsEveryChoiceBetweenTheOldAgeAndThreeYearsAfterTheNew() {
    Cases.forAll(
        2025,
        1_000,
        some -> {
          int original = CalendarMonth.of(2025, 1) + some.intBetween(0, 240);
          int statutory = original + some.intBetween(0, 60);
          int earliest =
              FlexibleRetirement.earliestRetirementMonth(
                  original, statutory, some.intBetween(0, 100), EARLY_AT_MOST);
          int latest =
              FlexibleRetirement.latestRetirementMonth(
                  statutory, some.intBetween(0, 100), LATE_AT_MOST);

          assertThat(earliest).isBetween(Math.max(original, statutory - 36), statutory);
          assertThat(latest).isBetween(statutory, statutory + 36);
        });
  }
}
