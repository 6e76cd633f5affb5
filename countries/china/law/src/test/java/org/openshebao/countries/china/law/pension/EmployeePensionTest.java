package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openshebao.countries.china.law.ChinaParameters.number;
import static org.openshebao.countries.china.law.ChinaParameters.rate;
import static org.openshebao.countries.china.law.ChinaParameters.series;
import static org.openshebao.countries.china.law.ChinaParameters.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.testkit.Cases;

class EmployeePensionTest {

  /// Forms of six provinces, published as approval forms of real pensions; figures as collected in the pension calculator of prov-pc
  /// (`sources.yaml`). The forms round figures on the way (the index, years to two decimals), which moves a part by up to two fen.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form        | base  | index  | years   | account   | divisor | years before | its index | coefficient | basic   | account | transitional | total
          Hubei 2024-11 |  8880 | 0.8219 | 30.67   | 122933    | 195     |  2.08        | 0.8219    | 0.012       | 2480.97 |  630.43 |  182.17      | 3293.57
          Gansu 2026-01 |  7746 | 2.5955 | 37.5    | 314079.5  | 137.3   | 14.42        | 2.5955    | 0.012       | 5222.01 | 2287.54 | 3478.92      | 10988.47
          Tianjin 2026  |  9417 | 1.17   | 30.5    | 173043.36 | 139     | 10.42        | 1.14      | 0.010       | 3116.32 | 1244.92 | 1118.63      | 5479.87
          Ningxia 2024  |  7953 | 0.7382 | 40.92   |  95751.34 | 139     | 12.58        | 0.7382    | 0.013       | 2828.37 |  688.86 |  960.13      | 4477.36
          Hunan 2026-03 |  7694 | 1.0324 | 31.33   |  85298.25 | 139     |  8.17        | 1.0324    | 0.013       | 2449.58 |  613.66 |  843.66      | 3906.90
          Shaanxi 2025  |  7727 | 0.773  | 32.6667 | 141481.48 | 193.8   |  0           |           |             | 2237.66 |  730.04 |    0         | 2967.70
          """)
  void paysWhatTheFormSays(
      String form,
      String base,
      String index,
      String years,
      String account,
      String divisor,
      String yearsBefore,
      @Nullable String indexBefore,
      @Nullable String coefficient,
      String basic,
      String accountPart,
      String transitional,
      String total) {
    long benefitBase = Fen.ofYuan(base);
    long basicPension =
        national(benefitBase, WageIndex.parse(index), Years.parse(years), accrual());
    long accountPension =
        EmployeePension.accountPension(Fen.ofYuan(account), Divisor.parse(divisor), false);
    Long transitionalPension =
        nationalTransitional(
            Years.parse(yearsBefore),
            indexBefore == null ? null : WageIndex.parse(indexBefore),
            benefitBase,
            coefficient == null ? null : Rate.parse(coefficient));

    assertThat(basicPension).isCloseTo(Fen.ofYuan(basic), within(2L));
    assertThat(accountPension).isCloseTo(Fen.ofYuan(accountPart), within(1L));
    assertThat(transitionalPension).isCloseTo(Fen.ofYuan(transitional), within(2L));
    assertThat(EmployeePension.formulaPension(basicPension, accountPension, transitionalPension))
        .isCloseTo(Fen.ofYuan(total), within(5L));
  }

  @Test
  void addsNothingForYearsThatAreNotThereAndGuessesNone() {
    assertThat(nationalTransitional(new Years(0), null, null, null)).isZero();
    assertThat(nationalTransitional(Years.parse("1"), WageIndex.parse("1"), 8000_00L, null))
        .isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                     | born    | retires | divisor | worked in
          one month before 60        | 1966-02 | 2026-01 |     145 | 国发〔2005〕38号, annex: 59
          60 years                   | 1966-01 | 2026-01 |     139 | annex: 60
          60 years and 11 months     | 1965-02 | 2026-01 |     139 | completed age
          61 years                   | 1965-01 | 2026-01 |     132 | annex: 61
          youngest of the annex      | 1986-01 | 2026-01 |     233 | annex: 40
          younger than the annex     | 1986-02 | 2026-01 |         | not in the annex
          oldest of the annex        | 1956-01 | 2026-12 |      56 | annex: 70
          older than the annex       | 1955-01 | 2026-01 |         | not in the annex
          """)
  void dividesByTheCompletedAge(String name, String born, String retires, @Nullable String months) {
    assertThat(
            EmployeePension.divisor(
                CalendarMonth.parse(born),
                CalendarMonth.parse(retires),
                table("pension.benefit.divisor", "2026-01"),
                false))
        .isEqualTo(months == null ? null : Divisor.parse(months));
  }

  /// Values on approval forms of 2025 and 2026 (`approval-forms` in `sources.yaml`): ages with odd months in provinces that go between the
  /// whole ages of the annex.
  @ParameterizedTest(name = "{0} and {1} months: {2}")
  @CsvSource({
    "60, 1, 138.4", "60, 2, 137.8", "60, 3, 137.3", "55, 1, 169.5", "55, 2, 169", "55, 4, 168",
    "50, 1, 194.6", "50, 3, 193.8", "61, 1, 131.4", "60, 0, 139", "60, 11, 132.6", "70, 0, 56"
  })
  void dividesBetweenTheAgesWhereTheProvinceDoes(int years, int months, String divisor) {
    assertThat(
            DivisorAtAge.of(12 * years + months, table("pension.benefit.divisor", "2026-01"), true))
        .isEqualTo(Divisor.parse(divisor));
  }

  @Test
  void knowsNoDivisorBeyondTheLastAgeOfTheAnnex() {
    assertThat(DivisorAtAge.of(12 * 70 + 1, table("pension.benefit.divisor", "2026-01"), true))
        .isNull();
  }

  /// Rules of single provinces, on the figures of approval forms that the national formula does not meet (`approval-forms`).
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form               | place   | base  | provincial | index  | years   | basic
          Anhui 2026-02        | CN-34   |  7999 |  7999      | 0.8498 | 42.4167 | 3144.27
          Anhui 2025-07        | CN-34   |  7842 |  7842      | 0.6119 | 30.6667 | 1940.32
          Guangxi, Nanning     | CN-45   |  6847 |  6847      | 0.7603 | 29.6667 | 1788.10
          Guangxi, Liuzhou     | CN-45   |  6442 |  6442      | 0.7715 | 42.25   | 2410.80
          Zhejiang 2026-02     | CN-33   |  8433 |  8433      | 0.8794 | 31.3333 | 2482.74
          Zhejiang 2025-02     | CN-33   |  8310 |  8310      | 0.7219 | 42.8333 | 3064.27
          Sichuan 2025-01      | CN-51   |  8321 |  8321      | 0.964  | 37.1667 | 3037.24
          Guangdong Jiangmen   | CN-44   |  9028 |  9028      | 0.452  | 17.75   |  965.73
          Guangdong Zhongshan  | CN-44   |  9307 |  9307      | 0.5241 | 17.3333 | 1127.31
          Henan, city base     | CN-41   |  7933 |  6738      | 0.6399 | 31.58   | 1865.48
          Henan, lower base    | CN-41   |  6260 |  6606      | 0.6297 | 31.08   | 1639.15
          Beijing 2026-03      | CN-11   | 12049 | 12049      | 2.4328 | 25.5833 | 5290.17
          Shanghai 2023-04     | CN-31   | 11396 | 11396      | 1.4038 | 26.5    | 3629.40
          Shanghai 2026-01     | CN-31   | 12434 | 12434      | 1.8776 | 30.75   | 5500.70
          Shanghai 2026-02     | CN-31   | 12434 | 12434      | 0.7986 | 32.1667 | 3596.80
          Shenzhen 2023-05     | CN-4403 | 10795 | 10795      | 1.0433 | 34.6667 | 3823.29
          """)
  void paysTheBasicPensionOfTheProvince(
      String form,
      String place,
      String base,
      String provincial,
      String index,
      String years,
      String basic) {
    String month = "2026-01";
    Years counted =
        EmployeePension.basicPensionYears(
            Years.parse(years),
            (int) number("pension.basic.years_up_to_months", place, month),
            (int) number("pension.basic.years_decimals", place, month),
            number("pension.basic.years_up", place, month) == 1);
    var monthly = series("pension.basic.accrual_a_month", place);
    int at = CalendarMonth.parse(month);

    long pension =
        EmployeePension.basicPension(
            Fen.ofYuan(base),
            Fen.ofYuan(provincial),
            WageIndex.parse(index),
            counted,
            accrual(),
            number("pension.basic.average_on_province", place, month) == 1,
            number("pension.basic.indexed_on_province", place, month) == 1,
            new WageIndex(number("pension.basic.full_from_index", place, month)),
            monthly.knows(at) ? monthly.rate(at) : null,
            number("pension.basic.to_jiao", place, month) == 1);

    assertThat(pension)
        .isCloseTo(Fen.ofYuan(basic), within(3L)); // forms round the index on the way
  }

  @Test
  void takesTheProvincesBaseForTheIndexedWageInJilin() {
    long pension =
        EmployeePension.basicPension(
            7978_25,
            7322_08,
            WageIndex.parse("1.2"),
            Years.parse("20"),
            accrual(),
            false,
            true,
            new WageIndex(0),
            null,
            false);

    assertThat(pension).isEqualTo(1676_47); // (7978.25 + 7322.08 · 1.2) ÷ 2 · 20 %
  }

  @Test
  void countsYearsToATenThousandth() {
    assertThat(EmployeePension.creditedYears(367)).isEqualTo(Years.parse("30.5833"));
    assertThat(EmployeePension.creditedYears(180)).isEqualTo(Years.parse("15"));
  }

  @Test
  void beginsInTheMonthOfRetirement() {
    assertThat(EmployeePension.hasRetired(99, 100)).isFalse();
    assertThat(EmployeePension.hasRetired(100, 100)).isTrue();
  }

  @Test
  void equalsTheFormulaInDecimals() {
    Cases.forAll(
        2005,
        1_000,
        some -> {
          BigDecimal base = some.decimalBetween("1000", "20000", 2);
          BigDecimal index = some.decimalBetween("0.4", "3", 4);
          BigDecimal years = some.decimalBetween("0", "50", 4);

          long pension =
              national(
                  Fen.ofYuan(base.toPlainString()),
                  WageIndex.parse(index.toPlainString()),
                  Years.parse(years.toPlainString()),
                  Rate.ofPercent("1"));

          BigDecimal expected =
              base.add(base.multiply(index))
                  .multiply(years)
                  .divide(BigDecimal.valueOf(200), 2, RoundingMode.HALF_UP);
          assertThat(Fen.toYuan(pension)).isEqualTo(expected.toPlainString());
        });
  }

  /// The national formula, without anything of a province.
  private static long national(long base, WageIndex index, Years years, Rate accrual) {
    return EmployeePension.basicPension(
        base, base, index, years, accrual, false, false, new WageIndex(0), null, false);
  }

  private static @Nullable Long nationalTransitional(
      Years years, @Nullable WageIndex index, @Nullable Long base, @Nullable Rate coefficient) {
    return TransitionalPension.transitionalPensionInFull(
        years,
        null,
        null,
        index,
        base,
        base,
        coefficient,
        null,
        false,
        4,
        false,
        false,
        null,
        false);
  }

  private static Rate accrual() {
    return rate("pension.benefit.accrual", "CN", "2025-07");
  }
}
