package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What a worker is owed while a work injury is treated, Work-Injury Insurance Regulations arts. 30, 33.
///
/// Not yet coded: treatment itself, paid in full within the lists of work injury (art. 30(3)); travel and lodging outside the pool;
/// assistive devices (art. 32); meals in Zhejiang, 35 % of the minimum wage (art. 24), whose day is not said.
public final class InjuryTreatment {

  private InjuryTreatment() {}

  private static final int DAYS_A_YEAR = 365;

  /// Longest time off with full wage, art. 33(2): twelve months, and as many again where the committee agrees. The employer pays.
  @Rule(
      of = RELATION,
      unit = MONTHS,
      when = "isInsuredAsEmployee",
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 33(2)",
      en = "Longest time off with full wage",
      zh = "停工留薪期最长月数")
  static int paidTreatmentMonthsAtMost(
      @Param("injury.treatment.paid_months") int usual,
      @Param("injury.treatment.paid_months_extension") int extension) {
    return usual + extension;
  }

  /// Meals in hospital, art. 30(4), where the place takes a share of what urban residents of the province spend a day.
  ///
  /// @param provincialConsumption  consumption a head of the province's urban residents in a year, in fen
  /// @return fen a day
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2011-01-01",
      cites = "Work-Injury Insurance Regulations, art. 30(4); 鄂人社函〔2022〕8号",
      en = "Meals in hospital, a day",
      zh = "住院伙食补助费（每天）")
  static long mealAllowance(
      @Param("injury.treatment.meal_share") Rate share, long provincialConsumption) {
    return HALF_UP_TO_FEN.of(Exact.of(provincialConsumption).times(share).dividedBy(DAYS_A_YEAR));
  }
}
