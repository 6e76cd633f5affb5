package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openshebao.countries.china.law.ChinaParameters.number;
import static org.openshebao.countries.china.law.ChinaParameters.rate;
import static org.openshebao.countries.china.law.ChinaParameters.table;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;

/// Transitional parts and supplements of provinces on the figures of approval forms (`approval-forms` in `sources.yaml`): the forms say base,
/// years, index and amount, and hold nothing about a person.
class ProvincialFormsTest {

  /// Beijing: base × (deemed years + paid years × their index) × 1 %, years to two decimals.
  @ParameterizedTest(name = "Beijing {0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form    | base  | deemed  | paid   | index  | amount
          2023-10   | 11761 |  0      | 2.5833 | 0.509  |  154.45
          2023-04   | 11761 |  8.1667 | 4.85   | 0.5098 | 1251.67
          2023-05   | 11761 | 13.66   | 2.96   | 1.0245 | 1963.21
          2022-11   | 11082 |  2.5833 | 5.6667 | 1.035  |  936.26
          2026-01   | 12049 |  9.9167 | 5.6667 | 1.0866 | 1937.60
          2026-03   | 12049 | 12.0833 | 5      | 1.1629 | 2156.11
          2026-03 w | 12049 |  0      | 1.25   | 2.4328 |  366.41
          """)
  void paysTheTwoPartsOfBeijing(
      String form, String base, String deemed, String paid, String index, String amount) {
    assertThat(
            TransitionalPension.transitionalPensionInFull(
                null,
                Years.parse(deemed),
                Years.parse(paid),
                WageIndex.parse(index),
                Fen.ofYuan(base),
                Fen.ofYuan(base),
                rate("pension.benefit.transitional_coefficient", "CN-11", "2026-01"),
                null,
                number("pension.transitional.deemed_apart", "CN-11", "2026-01") == 1,
                (int) number("pension.basic.years_decimals", "CN-11", "2026-01"),
                false,
                false,
                null,
                false))
        .isCloseTo(Fen.ofYuan(amount), within(15L)); // the form shows four decimals of the index
  }

  @Test
  void knowsNoTransitionalPartOfBeijingWithoutBothKindsOfYears() {
    assertThat(
            TransitionalPension.transitionalPensionInFull(
                Years.parse("5"),
                null,
                Years.parse("5"),
                WageIndex.parse("1"),
                12049_00L,
                12049_00L,
                Rate.ofPercent("1"),
                null,
                true,
                2,
                false,
                false,
                null,
                false))
        .isNull();
    assertThat(
            TransitionalPension.transitionalPensionInFull(
                Years.parse("5"),
                null,
                null,
                WageIndex.parse("1"),
                12049_00L,
                12049_00L,
                Rate.ofPercent("1"),
                null,
                true,
                2,
                false,
                false,
                null,
                false))
        .isEqualTo(602_45);
  }

  /// The other provinces, with the years as they count them.
  @ParameterizedTest(name = "{0}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form             | place | base | index   | years   | amount
          Shenyang 2024-03   | CN-21 | 8266 | 1.23833 | 13.17   | 1705.70
          Jinzhou 2024-03    | CN-21 | 7201 | 1.1913  |  9      |  994.11
          Shenyang 2025-03   | CN-21 | 8266 | 0.5841  |  2.3333 |  213.87
          Chongqing 2023-06  | CN-50 | 7988 | 1.0317  | 16.1667 | 1836.61
          Anhui 2026-02      | CN-34 | 7999 | 0.8498  | 12.25   | 1086.93
          Anhui 2025-07      | CN-34 | 7842 | 0.6119  |  1.0833 |   68.62
          Fujian 2024-08     | CN-35 | 7528 | 1.012   | 12.3333 | 1237.98
          Tianjin 2025-04    | CN-12 | 9232 | 0.81    |  9.4167 |  704.42
          Shandong 2025-09   | CN-37 | 7678 | 0.682   | 14.0833 |  958.47
          Sichuan 2023-08    | CN-51 | 7822 | 0.853   |  0.3333 |   31.09
          Guangxi, Guilin    | CN-45 | 6983 | 0.8827  | 11.25   |  970.90
          Guangxi, Nanning   | CN-45 | 6847 | 0.7603  |  1      |   72.90
          Zhejiang 2025-02   | CN-33 | 8310 | 0.9307  | 16.25   | 1759.51
          Zhejiang 2026-02   | CN-33 | 8433 | 1.279   | 12      | 1812.02
          Qinghai 2024-09    | CN-63 | 8878 | 0.632   |  6.25   |  633.89
          Tibet 2025-11      | CN-54 |11777 | 0.671   | 15.83   | 1751.32
          """)
  void paysTheTransitionalPartOfTheForm(
      String form, String place, String base, String index, String years, String amount) {
    assertThat(
            TransitionalPension.transitionalPensionInFull(
                counted(place, years),
                null,
                null,
                WageIndex.parse(index),
                Fen.ofYuan(base),
                Fen.ofYuan(base),
                rate("pension.benefit.transitional_coefficient", place, "2026-01"),
                null,
                false,
                4,
                false,
                number("pension.transitional.averages_with_base", place, "2026-01") == 1,
                null,
                number("pension.basic.to_jiao", place, "2026-01") == 1))
        .isCloseTo(Fen.ofYuan(amount), within(5L)); // the form shows four decimals of the index
  }

  @ParameterizedTest(name = "{0} ÷ {1}")
  @CsvSource({
    "67182.54, 139, 483.40",
    "97201.56, 170, 571.80",
    "97150.21, 195, 498.20",
    "153165, 139, 1101.90"
  })
  void takesTheJiaoUpOnlyWhereThereIsAFen(String balance, String divisor, String pension) {
    assertThat(EmployeePension.accountPension(Fen.ofYuan(balance), Divisor.parse(divisor), true))
        .isEqualTo(Fen.ofYuan(pension));
  }

  /// Guangdong: new measures over old ones; the 100 yuan of 2009 stand beside.
  @ParameterizedTest(name = "{0}: {8}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form            | month   | base  | index   | before  | years   | notional | old wage | share | amount without the 100 yuan
          Huizhou           | 2025-10 |  9307 | 1       | 4.41845 | 27.92   | 13615.08 |          |       |  493.47
          Jiangmen          | 2024-05 |  9028 | 0.452   | 0       | 17.75   |          |          |       |   68.00
          Zhongshan         | 2026-04 |  9493 | 0.4665  | 0       | 27.25   |          |          |       |  108.00
          Shenzhen 2023     | 2023-05 | 10795 | 1.342   | 15      | 34.6667 |          | 8306.75  | 0.109 | 2137.77
          Shenzhen 2025     | 2025-10 | 11293 | 0.3528  | 3.5833  | 30      |          | 0        | 0     |  171.32
          Shenzhen, old     | 2025-06 | 11181 | 0.498   | 5.4167  | 16.5833 |          | 3894.34  | 0.065 |  361.93
          """)
  void phasesInWhatGuangdongDoes(
      String form,
      String month,
      String base,
      String index,
      String before,
      String years,
      @Nullable String notional,
      @Nullable String oldWage,
      @Nullable String share,
      String amount) {
    Years before1998 = new Years(tenThousandths(before));
    Long inFull =
        TransitionalPension.transitionalPensionInFull(
            before1998,
            null,
            null,
            WageIndex.parse(index),
            Fen.ofYuan(base),
            Fen.ofYuan(base),
            rate("pension.benefit.transitional_coefficient", "CN-44", month),
            null,
            false,
            4,
            false,
            false,
            null,
            false);
    Long old =
        OldTransitionalMeasures.oldMeasuresPension(
            null,
            notional == null ? null : Fen.ofYuan(notional),
            oldWage == null ? null : Fen.ofYuan(oldWage),
            share == null ? null : Rate.parse(share),
            before1998,
            Years.parse(years),
            new Divisor(number("pension.transitional.old_notional_divisor", "CN-44", month)),
            number("pension.transitional.old_a_year", "CN-44", month));

    assertThat(
            TransitionalPension.transitionalPension(
                inFull, old, rate("pension.transitional.phase_in", "CN-44", month)))
        .isCloseTo(Fen.ofYuan(amount), within(5L));
  }

  @Test
  void knowsNoOldAmountOfGuangdongWithoutTheNotionalAccount() {
    Divisor divisor = Divisor.parse("120");

    assertThat(
            OldTransitionalMeasures.oldMeasuresPension(
                null, null, null, null, Years.parse("3"), Years.parse("30"), divisor, 4_00))
        .isNull();
    assertThat(
            OldTransitionalMeasures.oldMeasuresPension(
                null, null, null, null, new Years(0), Years.parse("30.99"), divisor, 4_00))
        .isEqualTo(120_00);
    assertThat(
            OldTransitionalMeasures.oldMeasuresPension(
                555_00L, null, null, null, new Years(0), Years.parse("30"), null, 0))
        .isEqualTo(555_00);
    assertThat(TransitionalPension.transitionalPension(100_00L, null, new Rate(0))).isNull();
  }

  @ParameterizedTest(name = "{0} · {1}")
  @CsvSource({"0.7219, 42.83, 572.76", "0.9181, 43.5, 599.81", "0.8794, 31.33, 562.65"})
  void addsZhejiangsAdjustmentSum(String index, String years, String amount) {
    assertThat(
            LocalSupplements.adjustmentSum(
                number("pension.supplement.adjustment_fixed", "CN-33", "2026-01"),
                number("pension.supplement.adjustment_an_indexed_year", "CN-33", "2026-01"),
                WageIndex.parse(index),
                Years.parse(years)))
        .isEqualTo(Fen.ofYuan(amount));
  }

  @ParameterizedTest(name = "{0} · {1}")
  @CsvSource({"7.8333, 1.0433, 171.19", "5.6667, 0.7183, 95.30", "0, 1, 0"})
  void paysShenzhensLocalPension(String years, String index, String amount) {
    assertThat(
            LocalSupplements.localPension(
                Years.parse(years),
                null,
                WageIndex.parse(index),
                number("pension.local.an_indexed_year", "CN-4403", "2025-10"),
                number("pension.local.fixed", "CN-4403", "2025-10"),
                number("pension.local.an_indexed_year_before_1992", "CN-4403", "2025-10"),
                number("pension.local.fixed_before_1992", "CN-4403", "2025-10")))
        .isEqualTo(Fen.ofYuan(amount));
  }

  @ParameterizedTest(name = "{0} · {1} · {2}")
  @CsvSource({
    "8079, 0.84, 17.33, 117.61",
    "8321, 0.964, 37.17, 298.16",
    "8321, 0.613, 24.75, 126.24"
  })
  void addsSichuansShareForAGround(String base, String index, String years, String amount) {
    assertThat(
            LocalSupplements.groundsSupplement(
                rate("pension.supplement.share_a_ground_and_year", "CN-51", "2025-01"),
                1,
                Fen.ofYuan(base),
                WageIndex.parse(index),
                Years.parse(years)))
        .isCloseTo(Fen.ofYuan(amount), within(2L));
  }

  @Test
  void paysAreaMoneyInTibetByClass() {
    var byClass = table("pension.supplement.area_money", "CN-54", "2025-11");

    assertThat(LocalSupplements.areaMoney(byClass, 2)).isEqualTo(329_88);
    assertThat(LocalSupplements.areaMoney(byClass, 3)).isNull();
    assertThat(LocalSupplements.areaMoney(null, null)).isZero();
  }

  /// Chongqing, January 2025: 3 % of 4,453.32; Guizhou, October 2025: 5 % of 4,027.41; Yunnan: 5 % of the average of the province.
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({"CN-50, 4453.32, 133.60", "CN-52, 4027.41, 201.37", "CN-46, 4711.18, 235.56"})
  void addsAShareOfThePensionForAnOnlyChild(String place, String pension, String amount) {
    assertThat(
            PensionSupplements.onlyChildSupplement(
                true,
                Fen.ofYuan(pension),
                rate("pension.supplement.one_child_share", place, "2025-10"),
                null,
                null))
        .isEqualTo(Fen.ofYuan(amount));
  }

  @ParameterizedTest(name = "Yunnan {0}: {1}")
  @CsvSource({"2025-09, 177.65", "2024-12, 171.55"})
  void addsAShareOfTheAveragePensionInYunnan(String month, String amount) {
    assertThat(
            PensionSupplements.onlyChildSupplement(
                true,
                3811_34L,
                new Rate(0),
                rate("pension.supplement.one_child_share_of_average", "CN-53", month),
                number("pension.supplement.average_pension", "CN-53", month)))
        .isEqualTo(Fen.ofYuan(amount));
  }

  /// Zhejiang: 3064.27 + 695.53 + 1759.51 + 572.76 + 150 make 6242.07, and 6242.10 is paid; the floor of the first year is 60 %.
  @ParameterizedTest(name = "{0} + {1}, floor {2}")
  @CsvSource({
    "5519.31, 722.76, , 6242.10",
    "5519.30, 722.70, 4000, 6242.00",
    "1000, 150, 3000.01, 3000.10"
  })
  void paysTheWholeUpToTheJiaoAndNotBelowTheFloor(
      String formula, String added, @Nullable String floor, String paid) {
    assertThat(
            EmployeePension.employeePension(
                Fen.ofYuan(formula),
                Fen.ofYuan(added),
                floor == null ? null : Fen.ofYuan(floor),
                number("pension.total_up_to_jiao", "CN-33", "2025-02") == 1))
        .isEqualTo(Fen.ofYuan(paid));
    assertThat(
            EmployeePension.firstYearFloor(
                rate("pension.first_year_floor_share", "CN-33", "2025-02"), 5000_00))
        .isEqualTo(3000_00);
  }

  private static Years counted(String place, String years) {
    return YearSteps.counted(
        Years.parse(years),
        (int) number("pension.basic.years_up_to_months", place, "2026-01"),
        (int) number("pension.basic.years_decimals", place, "2026-01"),
        number("pension.basic.years_up", place, "2026-01") == 1);
  }

  /// Huizhou's form gives years times index with five decimals, of which ten-thousandths are kept.
  private static long tenThousandths(String years) {
    return Years.parse(years.length() > 6 ? years.substring(0, 6) : years).tenThousandths();
  }
}
