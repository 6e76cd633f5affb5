package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.number;
import static org.openshebao.countries.china.law.ChinaParameters.rate;
import static org.openshebao.countries.china.law.ChinaParameters.series;
import static org.openshebao.countries.china.law.ChinaParameters.steps;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.base.time.CalendarMonth;

/// What stands beside the formula: transitional measures of provinces, supplements, raises, invalidity, too few years.
class OtherBenefitsTest {

  private static final String MONTH = "2025-07";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place            | index | pension | worked in
          CN-13              | 0.8   | 832.00  | 8000 · 0.8 · 10 · 1.3 %
          CN-51              | 0.8   | 936.00  | Sichuan: (8000 + 6400) ÷ 2 · 10 · 1.3 %
          CN-50              | 0.8   | 1008.00 | Chongqing: 7200 · 10 · 1.4 %
          CN-63              | 0.8   | 1008.00 | Qinghai: 7200 · 10 · 1.4 %
          CN-15              | 0.8   | 960.00  | Inner Mongolia: index 1 at least, 1.2 %
          CN-15              | 1.5   | 1440.00 | above it the own index
          CN-31              | 2     | 960.00  | Shanghai: index 1 for everybody, 1.2 %
          CN-21              | 0.5   | 840.00  | Liaoning: (8000 + 4000) ÷ 2 · 10 · 1.4 %
          """)
  void computesTheTransitionalPensionOfTheProvince(String place, String index, String pension) {
    var fixed = series("pension.transitional.index_fixed", place);
    int at = CalendarMonth.parse(MONTH);
    WageIndex counted =
        TransitionalPension.transitionalIndex(
            WageIndex.parse(index),
            new WageIndex(number("pension.transitional.index_at_least", place, MONTH)),
            fixed.knows(at) ? fixed.index(at) : null);

    Long transitional =
        TransitionalPension.transitionalPensionInFull(
            Years.parse("10"),
            null,
            null,
            counted,
            8000_00L,
            8000_00L,
            rate("pension.benefit.transitional_coefficient", place, MONTH),
            null,
            number("pension.transitional.deemed_apart", place, MONTH) == 1,
            4,
            number("pension.transitional.on_province", place, MONTH) == 1,
            number("pension.transitional.averages_with_base", place, MONTH) == 1,
            null,
            false);

    assertThat(transitional).isEqualTo(org.openshebao.base.exact.Fen.ofYuan(pension));
  }

  @Test
  void dividesNotionalCreditsInShanghai() {
    Divisor divisor = new Divisor(number("pension.transitional.notional_divisor", "CN-31", MONTH));

    assertThat(
            TransitionalPension.transitionalPensionInFull(
                new Years(0),
                null,
                null,
                null,
                null,
                null,
                null,
                12_000_00L,
                false,
                4,
                false,
                false,
                divisor,
                false))
        .isEqualTo(100_00);
  }

  @ParameterizedTest(name = "{0} months, {1} deemed")
  @CsvSource({"240, 0, 0.012", "241, 0, 0.014", "300, 60, 0.012", "301, 60, 0.014"})
  void hasTwoCoefficientsInJilin(int credited, int deemed, String coefficient) {
    assertThat(
            TransitionalPension.transitionalCoefficient(
                Years.ofMonths(credited),
                deemed,
                rate("pension.benefit.transitional_coefficient", "CN-22", MONTH),
                rate("pension.transitional.coefficient_above_20", "CN-22", MONTH)))
        .isEqualTo(Rate.parse(coefficient));
  }

  @ParameterizedTest(name = "{0} {1}: old {3}")
  @CsvSource({
    "CN-32, 2024-06, 1000, 600, 760",
    "CN-32, 2025-06, 1000, 600, 880",
    "CN-32, 2026-06, 1000, 600, 1000",
    "CN-44, 2021-06, 1000, 600, 720",
    "CN-44, 2024-06, 1000, 600, 960",
    "CN-44, 2025-06, 1000, 600, 1000",
    "CN-44, 2024-06, 1000, 1200, 1200",
    "CN-44, 2024-06, 1000,, 1000",
    "CN-44, 2020-12, 1000, 600, 600"
  })
  void phasesNewMeasuresIn(String place, String month, long inFull, @Nullable Long old, long paid) {
    assertThat(
            TransitionalPension.transitionalPension(
                inFull * 100,
                old == null ? null : Long.valueOf(old * 100),
                rate("pension.transitional.phase_in", place, month)))
        .isEqualTo(paid * 100);
  }

  @ParameterizedTest(name = "{0} months, {1} deemed")
  @CsvSource({
    "240, 0, 0",
    "252, 0, 12.00",
    "251, 0, 0",
    "300, 0, 60.00",
    "312, 0, 76.00",
    "372, 0, 160.00",
    "300, 60, 0"
  })
  void addsForYearsAboveTwentyInJilin(int credited, int deemed, String yuan) {
    assertThat(
            PensionSupplements.extraBasicPension(
                steps("pension.supplement.extra_accrual", "CN-22", MONTH),
                Years.ofMonths(credited),
                deemed,
                8000_00L,
                8000_00L,
                WageIndex.parse("1")))
        .isEqualTo(org.openshebao.base.exact.Fen.ofYuan(yuan));
  }

  @ParameterizedTest(name = "{0} years in Tibet")
  @CsvSource({"9, 0", "10, 400", "15, 800", "20, 1200", "30, 1200"})
  void addsForYearsOnThePlateau(int years, long yuan) {
    assertThat(
            PensionSupplements.plateauSupplement(
                steps("pension.supplement.plateau_share", "CN-54", MONTH),
                years,
                8000_00L,
                WageIndex.parse("1")))
        .isEqualTo(yuan * 100);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "CN-33, 5, 150",
    "CN-44, 5, 100",
    "CN-62, 15, 15",
    "CN-62, 14.9999, 0",
    "CN-6301, 5, 12",
    "CN-63, 5, 13",
    "CN-13, 20, 0"
  })
  void addsWhatTheProvinceDoes(String place, String before, long yuan) {
    assertThat(
            PensionSupplements.provincialSupplement(
                0,
                0,
                0,
                0,
                Years.parse(before),
                number("pension.supplement.fixed", place, MONTH),
                number("pension.supplement.long_before_account", place, MONTH),
                new Years(number("pension.supplement.long_before_account_years", "CN", MONTH))))
        .isEqualTo(yuan * 100);
  }

  @Test
  void raisesAPensionByTheLevelOfEachYearSinceRetirement() {
    int retired = CalendarMonth.parse("2022-11");
    var levels = series("pension.adjustment", "CN");

    assertThat(
            PensionInPayment.pensionInPayment(
                CalendarMonth.parse("2022-12"), retired, 4000_00, levels))
        .isEqualTo(4000_00);
    // 2023: 3.8 %, 2024: 3 %
    assertThat(
            PensionInPayment.pensionInPayment(
                CalendarMonth.parse("2024-01"), retired, 4000_00, levels))
        .isEqualTo(4276_56);
    assertThat(
            PensionInPayment.pensionInPayment(
                CalendarMonth.parse("2026-01"), retired, 4000_00, levels))
        .isNull();
  }

  @ParameterizedTest(name = "{0} months paid")
  @CsvSource({"12, 12", "60, 12", "61, 15", "72, 15", "73, 18", "179, 42"})
  void paysTheInvalidityAllowanceForSomeMonthsWithoutTheShortestPeriod(int paid, int months) {
    assertThat(
            InvalidityAllowance.invalidityMonths(
                paid,
                whole("pension.invalidity.short_months", MONTH),
                whole("pension.invalidity.short_years", MONTH),
                whole("pension.invalidity.short_months_a_year", MONTH)))
        .isEqualTo(months);
  }

  @ParameterizedTest(name = "claimed {0}")
  @CsvSource({"2025-06, false", "2025-07, true", "2030-06, true"})
  void isNearRetirementWithinFiveYears(String claimed, boolean near) {
    assertThat(
            InvalidityAllowance.isNearRetirement(
                CalendarMonth.parse(claimed),
                CalendarMonth.parse("2030-07"),
                whole("pension.invalidity.near_months", MONTH)))
        .isEqualTo(near);
  }

  @Test
  void saysWhatWhoIsShortOfYearsCanDo() {
    int insured = CalendarMonth.parse("2008-01");
    int retired = CalendarMonth.parse("2020-05");
    int after = whole("pension.short.lump_after_months", MONTH);
    int before = whole("pension.short.insured_before", MONTH);

    assertThat(ShortOfYears.missingMonths(170, 180)).isEqualTo(10);
    assertThat(ShortOfYears.missingMonths(190, 180)).isZero();
    assertThat(ShortOfYears.isShortOfYears(true, 10)).isTrue();
    assertThat(ShortOfYears.isShortOfYears(false, 10)).isFalse();
    assertThat(ShortOfYears.firstMonthWhenPayingOn(retired, 10))
        .isEqualTo(CalendarMonth.parse("2021-03"));
    assertThat(
            ShortOfYears.canPayTheRestAtOnce(
                CalendarMonth.parse("2025-04"), retired, insured, after, before))
        .isFalse();
    assertThat(
            ShortOfYears.canPayTheRestAtOnce(
                CalendarMonth.parse("2025-05"), retired, insured, after, before))
        .isTrue();
    assertThat(
            ShortOfYears.canPayTheRestAtOnce(
                CalendarMonth.parse("2025-05"), retired, before, after, before))
        .isFalse();
  }
}
