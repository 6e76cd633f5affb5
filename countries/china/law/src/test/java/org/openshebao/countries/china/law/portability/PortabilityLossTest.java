package org.openshebao.countries.china.law.portability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openshebao.countries.china.law.ChinaParameters.everyPlace;
import static org.openshebao.countries.china.law.ChinaParameters.rate;
import static org.openshebao.countries.china.law.ChinaParameters.series;

import org.junit.jupiter.api.Test;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.WrittenCareer;

/// A career in two provinces, each part computed by hand: base × (1 + index) ÷ 2 × years × 1 % and balance ÷ 139.
class PortabilityLossTest {

  private static final int RETIRED = CalendarMonth.parse("2025-07");
  private static final Divisor AT_60 = Divisor.parse("139");

  /// Bases equal to the average wage that divides them, so that every index is 1.
  private static final String ANHUI_YEAR_2025 = "2025-01 6 7185 employees CN-34"; // wage of 2024

  private static final String HENAN_YEAR_2024 = "2024-01 12 6193.01 employees CN-41";

  @Test
  void paysNothingInPlacesThatFallShortAndAllOfThemUnderTotalization() {
    PensionByPlace career = career(HENAN_YEAR_2024 + "\n" + ANHUI_YEAR_2025);

    assertThat(sum(career, 180, false)).isZero();
    assertThat(sum(career, 0, true)).isGreaterThan(80_00);
  }

  @Test
  void equalsThePensionOfOnePlaceWhereThereIsOneAlone() {
    PensionByPlace career = career(ANHUI_YEAR_2025);

    Long pension = sum(career, 0, false);

    // Anhui's base of 2025: 7,999 yuan; half a year at index 1 is 0.5 %; six credits of 574.80 yuan
    // and interest of 1.5 %
    double basic = 7999 * 0.005;
    double account = 574.80 * 6 + 574.80 * (7 + 6 + 5 + 4 + 3 + 2) * 0.015 / 12;
    assertThat(pension / 100.0)
        .isCloseTo(basic + account / 139, within(0.011)); // two roundings to the fen
  }

  @Test
  void givesTheMonthsOfAPlaceWithLessThanAYearToTheLastOne() {
    PensionByPlace career = career("2023-01 11 7000 employees CN-41\n" + ANHUI_YEAR_2025);
    PensionByPlace anhuiAlone = career(ANHUI_YEAR_2025);

    long basicOfElevenMonthsMore = Math.round(7999 * 100 * 0.01 * 11 / 12);
    assertThat(sum(career, 12, true) - sum(anhuiAlone, 0, false))
        .isCloseTo(basicOfElevenMonthsMore, within(2L));
  }

  @Test
  void isNotKnownWhereABaseIsNot() {
    assertThat(sum(career("2024-01 12 9000 employees CN-81"), 0, false)).isNull();
  }

  private static PensionByPlace career(String runs) {
    return new PensionByPlace(
        WrittenCareer.of(runs),
        RETIRED,
        new PensionByPlace.Values(
            everyPlace("portability.province_number"),
            everyPlace("contribution.average_wage"),
            series("pension.index.national_wage", "CN"),
            everyPlace("pension.index.place_level"),
            everyPlace("pension.benefit.base"),
            everyPlace("pension.account_start"),
            everyPlace("pension.contribution.account_rate"),
            series("pension.account.interest", "CN")));
  }

  private static Long sum(PensionByPlace career, int leastMonths, boolean toLast) {
    return career.sum(leastMonths, toLast, AT_60, rate("pension.benefit.accrual", "CN", "2025-07"));
  }
}
