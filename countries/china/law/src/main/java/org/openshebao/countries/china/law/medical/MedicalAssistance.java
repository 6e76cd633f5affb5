package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Medical assistance for the poor, 国办发〔2021〕42号: a share of what is left to pay inside the list, up to a ceiling of the year.
///
/// The national 70 % for dibao and destitute persons is a lower limit for places and no value of theirs.
///
/// Not yet coded: premiums paid for the poor (destitute persons in full, dibao in part); aid to households impoverished by illness.
public final class MedicalAssistance {

  private MedicalAssistance() {}

  /// Whether the person is one of those assisted.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-05-01",
      cites = "国务院令第649号, art. 28; 国办发〔2021〕42号, 二",
      en = "Entitled to medical assistance",
      zh = "属于医疗救助对象")
  static boolean isAssisted(AssistanceStatus assistanceStatus) {
    return assistanceStatus != AssistanceStatus.NONE;
  }

  /// Assistance of the year with inpatient costs: own cost inside the list × rate, up to the ceiling, which is higher for a serious illness.
  ///
  /// @param ownListCost  what is left to pay inside the list after insurance, in fen
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isAssisted",
      since = "2014-05-01",
      cites = "国务院令第649号, art. 29; 国办发〔2021〕42号, 四; 统筹地区医疗救助办法",
      en = "Medical assistance",
      zh = "医疗救助金")
  static long assistancePaid(
      @Param("medical.assistance.rate_dibao") Rate rateDibao,
      @Param("medical.assistance.ceiling_dibao") long ceilingDibao,
      @Param("medical.assistance.ceiling_dibao_serious") long ceilingDibaoSerious,
      @Param("medical.assistance.rate_low_income") Rate rateLowIncome,
      @Param("medical.assistance.ceiling_low_income") long ceilingLowIncome,
      @Param("medical.assistance.ceiling_low_income_serious") long ceilingLowIncomeSerious,
      AssistanceStatus assistanceStatus,
      boolean isSeriousIllness,
      long ownListCost) {
    boolean poorest = assistanceStatus.isDibaoOrDestitute();
    Rate rate = poorest ? rateDibao : rateLowIncome;
    long ceiling =
        poorest
            ? (isSeriousIllness ? ceilingDibaoSerious : ceilingDibao)
            : (isSeriousIllness ? ceilingLowIncomeSerious : ceilingLowIncome);
    return Math.min(ceiling, HALF_UP_TO_FEN.of(Exact.of(ownListCost).times(rate)));
  }
}
