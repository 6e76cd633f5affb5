package org.openshebao.countries.china.law.contribution;

import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;

import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The average wage from which a place's contribution bounds follow: that of the year before the contribution year.
///
/// It is neither the benefit base (计发基数) nor the average wage of work injury, which differ from it by up to 8 %.
///
/// Not yet coded: how the two average wages of 2019 are weighted (国办发〔2019〕13号, 三); the on-post average wage that held to April 2019.
public final class AverageWage {

  private AverageWage() {}

  private static final int MONTHS_A_YEAR = 12;

  /// A month of the year whose statistics hold: the first month of the contribution year − 12.
  ///
  /// The contribution year in force began in the latest month, not after the month computed, that has the place's first month.
  @Rule(
      of = PLACE,
      unit = MONTH,
      since = "1997-07-16",
      cites = "国发〔1997〕26号, 三; the place's yearly notice on contribution bases",
      en = "Month of the statistics behind the average wage",
      zh = "平均工资统计年度所在月份")
  static int statisticMonth(int month, @Param("contribution.year_first_month") int yearFirstMonth) {
    int monthsIntoTheYear =
        Math.floorMod(CalendarMonth.monthOfYear(month) - yearFirstMonth, MONTHS_A_YEAR);
    return month - monthsIntoTheYear - MONTHS_A_YEAR;
  }

  /// Average monthly wage of all urban units (全口径城镇单位就业人员) in the year of the statistics.
  ///
  /// @return fen a month
  @Rule(
      of = PLACE,
      unit = FEN,
      since = "2019-05-01",
      cites = "国办发〔2019〕13号, 三",
      en = "Average monthly wage for contribution bounds",
      zh = "缴费基数所依据的月平均工资")
  static long averageWage(
      @Param(value = "contribution.average_wage", on = "statisticMonth") long wageOfStatisticYear) {
    return wageOfStatisticYear;
  }
}
