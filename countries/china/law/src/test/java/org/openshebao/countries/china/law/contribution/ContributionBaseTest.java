package org.openshebao.countries.china.law.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.number;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.EmploymentForm;

class ContributionBaseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                            | month   | first | statistics
          first month of a July year        | 2025-07 |     7 | 2024-07
          last month of a July year         | 2026-06 |     7 | 2024-07
          month before it                   | 2025-06 |     7 | 2023-07
          first month of a January year     | 2026-01 |     1 | 2025-01
          last month of a January year      | 2026-12 |     1 | 2025-01
          Tianjin, October year             | 2026-08 |    10 | 2024-10
          Tianjin, September year           | 2026-09 |     9 | 2025-09
          """)
  void takesTheStatisticsOfTheYearBefore(
      String name, String month, int firstMonth, String statistics) {
    assertThat(AverageWage.statisticMonth(CalendarMonth.parse(month), firstMonth))
        .isEqualTo(CalendarMonth.parse(statistics));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                               | published | wage    | floor   | worked in
          60 % of the wage                     |           | 11937   | 7162.20 | Beijing 2025: 7162 in the notice
          a transition floor below 60 %        |    5360   |  9407   | 5360.00 | Beijing 2021-07: 60 % would be 5644.20
          published, wage unknown              |    4526   |         | 4526.00 | Gansu rounds up by hand
          neither known                        |           |         |         | not known for this place and date
          """)
  void putsThePublishedFloorFirst(
      String name, @Nullable String published, @Nullable String wage, @Nullable String floor) {
    Long publishedFloor = fen(published);

    assertThat(
            ContributionBounds.contributionFloor(publishedFloor, fen(wage), WageIndex.parse("0.6")))
        .isEqualTo(fen(floor));
    assertThat(ContributionBounds.isFloorPublished(publishedFloor)).isEqualTo(published != null);
  }

  @Test
  void takesThreeTimesTheWageAsCeiling() {
    assertThat(ContributionBounds.contributionCeiling(null, 11937_00L, WageIndex.parse("3")))
        .isEqualTo(35811_00L);
    assertThat(ContributionBounds.isCeilingPublished(null)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                | form     | wage     | chosen   | base
          a fen below the floor | EMPLOYEE |  7545.99 |          |  7546.00
          at the floor          | EMPLOYEE |  7546.00 |          |  7546.00
          a fen above           | EMPLOYEE |  7546.01 |          |  7546.01
          at the ceiling        | EMPLOYEE | 37731.00 |          | 37731.00
          a fen above           | EMPLOYEE | 37731.01 |          | 37731.00
          no wage               | EMPLOYEE |     0    |          |  7546.00
          unknown wage          | EMPLOYEE |          | 8000     |
          chosen                | FLEXIBLE | 50000    | 8000     |  8000.00
          chosen below          | PLATFORM |          | 100      |  7546.00
          nothing chosen        | FLEXIBLE | 50000    |          |
          """)
  void staysBetweenFloorAndCeilingOfShanghai2026(
      String name,
      EmploymentForm form,
      @Nullable String wage,
      @Nullable String chosen,
      @Nullable String base) {
    long floor = number("contribution.floor", "CN-31", "2026-09");
    long ceiling = number("contribution.ceiling", "CN-31", "2026-09");

    assertThat(ContributionBase.contributionBase(form, fen(wage), fen(chosen), floor, ceiling))
        .isEqualTo(fen(base));
  }

  @ParameterizedTest
  @EnumSource
  void knowsWhoPaysOnABase(EmploymentForm form) {
    assertThat(ContributionBase.paysOnBase(form))
        .isEqualTo(
            switch (form) {
              case EMPLOYEE,
                  EMPLOYEE_WITHOUT_CONTRACT,
                  DISPATCHED,
                  FLEXIBLE,
                  PLATFORM,
                  OWN_ACCOUNT,
                  PUBLIC_SERVICE ->
                  true;
              case FARMER, UNEMPLOYED, NOT_IN_WORK, STUDENT, RETIRED -> false;
            });
  }

  private static @Nullable Long fen(@Nullable String yuan) {
    return yuan == null ? null : Fen.ofYuan(yuan);
  }
}
