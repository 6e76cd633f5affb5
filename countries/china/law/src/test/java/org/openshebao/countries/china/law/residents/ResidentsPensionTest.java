package org.openshebao.countries.china.law.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.number;
import static org.openshebao.countries.china.law.ChinaParameters.steps;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Fen;

class ResidentsPensionTest {

  @ParameterizedTest(name = "account {0}, basic pension {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # account | basic | from the account | total  | worked in
          13900     | 143   | 100.00           | 243.00 | 国发〔2014〕8号, 六: basic + account ÷ 139
          27800     | 143   | 200.00           | 343.00 | the same, minimum of 2025
          41700     | 163   | 300.00           | 463.00 | the same, minimum of 2026
          5000      | 123   |  35.97           | 158.97 | the same, minimum of 2024
          """)
  void addsTheAccountToTheBasicPension(
      String account, String basic, String accountPart, String total) {
    long accountPension =
        ResidentsPension.residentsAccountPension(
            Fen.ofYuan(account), new Divisor(number("residents.divisor", "CN", "2025-01")));

    assertThat(accountPension).isEqualTo(Fen.ofYuan(accountPart));
    assertThat(ResidentsPension.residentsFormulaPension(Fen.ofYuan(basic), 0, accountPension))
        .isEqualTo(Fen.ofYuan(total));
  }

  @Test
  void beginsAtSixtyWithFifteenYears() {
    int age = whole("residents.pension_age", "2025-01");
    int months = whole("residents.minimum_months", "2025-01");

    assertThat(ResidentsPension.hasReachedResidentsPensionAge(59, age)).isFalse();
    assertThat(ResidentsPension.hasReachedResidentsPensionAge(60, age)).isTrue();
    assertThat(ResidentsPension.hasResidentsMinimumMonths(179, null, age, months)).isFalse();
    assertThat(ResidentsPension.hasResidentsMinimumMonths(180, null, age, months)).isTrue();
  }

  @ParameterizedTest(name = "age {0} at the start")
  @CsvSource({
    // age, payments to make, years to pay back, months that suffice
    "40, 20, 0, 180",
    "45, 15, 0, 180",
    "46, 14, 1, 168",
    "55, 5, 10, 60",
    "59, 1, 14, 12",
    "60, 0, 0, 0",
    "71, 0, 0, 0"
  })
  void asksLessOfWhoWasOldWhenTheSchemeBegan(int age, int payments, int back, int months) {
    int pensionAge = whole("residents.pension_age", "2025-01");
    int minimum = whole("residents.minimum_months", "2025-01");

    assertThat(ResidentsContribution.yearlyPayments(age, pensionAge)).isEqualTo(payments);
    assertThat(ResidentsContribution.backPayYearsAtMost(age, payments, pensionAge, minimum))
        .isEqualTo(back);
    assertThat(ResidentsPension.hasResidentsMinimumMonths(months, age, pensionAge, minimum))
        .isTrue();
    if (months > 0) {
      assertThat(ResidentsPension.hasResidentsMinimumMonths(months - 1, age, pensionAge, minimum))
          .isFalse();
    }
  }

  /// Wuhan (武政规〔2021〕21号): 2 yuan for each of fifteen years, 3 for each above.
  @ParameterizedTest(name = "{0} months")
  @CsvSource({"11, 0", "12, 2", "144, 24", "180, 30", "191, 30", "192, 33", "300, 60"})
  void addsForYearsOfContributionsInWuhan(int months, String supplement) {
    assertThat(
            ResidentsPension.yearsSupplement(
                months,
                number("residents.supplement_a_year", "CN-4201", "2025-06"),
                number("residents.supplement_a_year_above", "CN-4201", "2025-06"),
                whole("residents.supplement_lower_years", "2025-06")))
        .isEqualTo(Fen.ofYuan(supplement));
  }

  @Test
  void addsNothingWhereNoSupplementIsKnownAndGuessesNoMonthsWhereOneIs() {
    assertThat(ResidentsPension.yearsSupplement(null, 0, 0, 15)).isZero();
    assertThat(ResidentsPension.yearsSupplement(null, 200, 300, 15)).isNull();
  }

  @ParameterizedTest(name = "level {0}")
  @CsvSource({"99,", "100, 30", "499, 30", "500, 60", "2000, 60"})
  void knowsTheLeastSubsidyOfAnyPlace(String level, @Nullable String subsidy) {
    assertThat(
            ResidentsContribution.residentsSubsidyAtLeast(
                Fen.ofYuan(level), steps("residents.subsidy_at_least", "CN", "2025-06")))
        .isEqualTo(subsidy == null ? null : Fen.ofYuan(subsidy));
  }

  @ParameterizedTest(name = "{0}, level {1}")
  @CsvSource({
    "CN-11, 1000, 60",
    "CN-11, 9000, 150",
    "CN-31, 1299, 270",
    "CN-31, 1300, 400",
    "CN-31, 7300, 730"
  })
  void readsTheSubsidyFromTheListOfThePlace(String place, String level, String subsidy) {
    assertThat(
            ResidentsContribution.residentsContributionSubsidy(
                Fen.ofYuan(level),
                0,
                steps("residents.subsidy_by_level", place, "2025-06"),
                null,
                null))
        .isEqualTo(Fen.ofYuan(subsidy));
  }

  /// Wuhan's rules: levels from 400 to 6000 yuan, 45 yuan for the lowest and 60 from 500 on.
  @ParameterizedTest(name = "level {0}")
  @CsvSource({
    "399, false,",
    "400, true, 45",
    "450, true,",
    "500, true, 60",
    "3000, true, 60",
    "6000, true, 60",
    "6001, false, 60"
  })
  void addsASubsidyToTheLevelChosen(String level, boolean allowed, @Nullable String subsidy) {
    long lowest = number("residents.lowest_level", "CN-4201", "2025-06");
    long chosen = Fen.ofYuan(level);

    assertThat(
            ResidentsContribution.isLevelOfThePlace(
                chosen, lowest, number("residents.highest_level", "CN-4201", "2025-06")))
        .isEqualTo(allowed);
    assertThat(
            ResidentsContribution.residentsContributionSubsidy(
                chosen,
                lowest,
                null,
                number("residents.subsidy_lowest", "CN-4201", "2025-06"),
                number("residents.subsidy_from_500", "CN-4201", "2025-06")))
        .isEqualTo(subsidy == null ? null : Fen.ofYuan(subsidy));
  }
}
