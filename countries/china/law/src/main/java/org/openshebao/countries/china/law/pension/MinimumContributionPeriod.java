package org.openshebao.countries.china.law.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.countries.china.law.retirement.RetirementAge;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The shortest contribution period for a monthly pension, art. 16 and the decision of 2024: 15 years, from 2030 six months more a
/// year, 20 years from 2039.
///
/// Not yet coded: paying on or paying at once to reach the period (art. 16(2) and the measures of 2024, art. 2); moving to the residents' scheme.
public final class MinimumContributionPeriod {

  private MinimumContributionPeriod() {}

  /// Months needed, annex 4: those of the year in which the statutory retirement age is reached.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2006-01-01",
      cites =
          "Decision of the NPC Standing Committee of 2024-09-13, State Council measures, art. 2 and annex 4; Social Insurance Law, art. 16",
      en = "Shortest contribution period",
      zh = "最低缴费月数")
  static int minimumMonths(
      @From(RetirementAge.class)
          @Param(value = "pension.minimum_months", on = "statutoryRetirementMonth")
          int monthsOfThatYear) {
    return monthsOfThatYear;
  }

  /// Whether the shortest contribution period is complete, art. 16(1); months count, deemed months included.
  ///
  /// Who retires before the statutory age needs the months of the year chosen, which `canRetireEarly` has asked for already.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites =
          "Social Insurance Law, art. 16(1); State Council measures of 2024, arts. 2, 3; 国发〔2005〕38号, 六",
      en = "Shortest contribution period complete",
      zh = "达到最低缴费年限")
  static boolean hasMinimumMonths(
      int creditedMonths,
      int minimumMonths,
      @From(RetirementAge.class) int statutoryRetirementMonth,
      @From(RetirementAge.class) int retirementMonth) {
    return creditedMonths >= minimumMonths || retirementMonth < statutoryRetirementMonth;
  }
}
