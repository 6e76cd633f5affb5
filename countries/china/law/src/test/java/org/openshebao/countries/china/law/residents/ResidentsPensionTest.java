package org.openshebao.countries.china.law.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.number;
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
    assertThat(ResidentsPension.residentsFormulaPension(Fen.ofYuan(basic), accountPension))
        .isEqualTo(Fen.ofYuan(total));
  }

  @Test
  void beginsAtSixtyWithFifteenYears() {
    int age = whole("residents.pension_age", "2025-01");
    int months = whole("residents.minimum_months", "2025-01");

    assertThat(ResidentsPension.hasReachedResidentsPensionAge(59, age)).isFalse();
    assertThat(ResidentsPension.hasReachedResidentsPensionAge(60, age)).isTrue();
    assertThat(ResidentsPension.hasResidentsMinimumMonths(179, months)).isFalse();
    assertThat(ResidentsPension.hasResidentsMinimumMonths(180, months)).isTrue();
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
                number("residents.subsidy_lowest", "CN-4201", "2025-06"),
                number("residents.subsidy_from_500", "CN-4201", "2025-06")))
        .isEqualTo(subsidy == null ? null : Fen.ofYuan(subsidy));
  }
}
