package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openshebao.countries.china.law.ChinaParameters.rate;
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
        EmployeePension.basicPension(
            benefitBase, WageIndex.parse(index), Years.parse(years), accrual());
    long accountPension =
        EmployeePension.accountPension(Fen.ofYuan(account), Divisor.parse(divisor));
    Long transitionalPension =
        EmployeePension.transitionalPension(
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
    assertThat(EmployeePension.transitionalPension(new Years(0), null, null, null)).isZero();
    assertThat(
            EmployeePension.transitionalPension(
                Years.parse("1"), WageIndex.parse("1"), 8000_00L, null))
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
                table("pension.benefit.divisor", "2026-01")))
        .isEqualTo(months == null ? null : Divisor.parse(months));
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
              EmployeePension.basicPension(
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

  private static Rate accrual() {
    return rate("pension.benefit.accrual", "CN", "2025-07");
  }
}
