package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumContributionPeriodTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                          | month   | months | worked in
          under the decision of 2005      | 2010-06 |    180 | 国发〔2005〕38号, 六
          last month of 15 years          | 2029-12 |    180 | decision of 2024, annex 4
          first month of 15.5 years       | 2030-01 |    186 | annex 4
          last month of 15.5 years        | 2030-12 |    186 | annex 4
          2033                            | 2033-06 |    204 | annex 4
          2036                            | 2036-06 |    222 | annex 4
          last month below 20 years       | 2038-12 |    234 | annex 4
          first month of 20 years         | 2039-01 |    240 | annex 4
          after the annex                 | 2045-06 |    240 | measures, art. 2
          """)
  void growsBySixMonthsAYear(String name, String month, int months) {
    assertThat(MinimumContributionPeriod.minimumMonths(whole("pension.minimum_months", month)))
        .isEqualTo(months);
  }

  @Test
  void countsWholeMonths() {
    assertThat(MinimumContributionPeriod.hasMinimumMonths(179, 180, 100, 100)).isFalse();
    assertThat(MinimumContributionPeriod.hasMinimumMonths(180, 180, 100, 100)).isTrue();
  }

  @Test
  void asksLateRetireesForTheStatutoryYearAndEarlyOnesForTheYearChosen() {
    assertThat(MinimumContributionPeriod.hasMinimumMonths(185, 186, 100, 110)).isFalse();
    assertThat(MinimumContributionPeriod.hasMinimumMonths(185, 186, 100, 99)).isTrue();
  }
}
