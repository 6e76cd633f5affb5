package org.openshebao.countries.china.law.unemployment;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.retirement.RetirementAge;
import org.openshebao.countries.china.law.wage.MinimumWage;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// How much unemployment benefit is, Social Insurance Law art. 47: set by the province, not below the dibao line.
///
/// Most places take a share of the minimum wage; 人社部发〔2017〕71号 aims at 90 %, which is no value for a place. Shanghai, Jilin and Beijing set
/// amounts.
///
/// Not yet coded: that the benefit must not fall below the dibao line where that is known; moves of benefit to the place of registration.
public final class Benefit {

  private Benefit() {}

  /// Monthly benefit: the place's share × its minimum wage.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd"
      },
      since = "1999-01-22",
      cites =
          "Social Insurance Law, art. 47; Unemployment Insurance Regulations, art. 18; 省级失业保险金标准",
      en = "Unemployment benefit",
      zh = "失业保险金")
  static long monthlyBenefit(
      @Param("unemployment.benefit.share_of_minimum_wage") Rate share,
      @From(MinimumWage.class) long minimumWage) {
    return HALF_UP_TO_FEN.of(Exact.of(minimumWage).times(share));
  }

  /// In Shanghai an amount by the month of benefit: months 13 to 24 are 80 % of the first twelve.
  ///
  /// @return fen a month
  @Rule(
      name = "monthlyBenefit",
      of = PERSON,
      unit = FEN,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd"
      },
      since = "2024-07-01",
      place = "CN-31",
      cites = "Social Insurance Law, art. 47; 沪人社规〔2024〕13号; 沪人社规〔2025〕9号; 沪人社规〔2026〕7号",
      en = "Unemployment benefit",
      zh = "失业保险金")
  static @Nullable Long monthlyBenefitOfShanghai(
      @Param("unemployment.benefit.amount_by_month") StepSchedule amountByMonth, int benefitMonth) {
    return amountByMonth.reaches(benefitMonth) ? amountByMonth.fen(benefitMonth) : null;
  }

  /// In Jilin an amount by the tier of the county.
  ///
  /// @return fen a month
  @Rule(
      name = "monthlyBenefit",
      of = PERSON,
      unit = FEN,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd"
      },
      since = "1999-01-22",
      place = "CN-22",
      cites = "Social Insurance Law, art. 47; 吉林省调整失业保险金标准的通知（2025年12月29日）",
      en = "Unemployment benefit",
      zh = "失业保险金")
  static @Nullable Long monthlyBenefitOfJilin(
      @Param("unemployment.benefit.amount_by_tier") LookupTable amountByTier,
      @From(MinimumWage.class) int minimumWageTier) {
    return amountByTier.has(minimumWageTier) ? amountByTier.fen(minimumWageTier) : null;
  }

  /// In Beijing an amount by the months paid.
  ///
  /// @return fen a month
  @Rule(
      name = "monthlyBenefit",
      of = PERSON,
      unit = FEN,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd"
      },
      since = "1999-11-01",
      place = "CN-11",
      cites = "Social Insurance Law, art. 47; 北京市失业保险金标准（2015年4月1日起）",
      en = "Unemployment benefit",
      zh = "失业保险金")
  static @Nullable Long monthlyBenefitOfBeijing(
      @Param("unemployment.benefit.amount_by_months_paid") StepSchedule amountByMonthsPaid,
      int paidMonths) {
    return amountByMonthsPaid.reaches(paidMonths) ? amountByMonthsPaid.fen(paidMonths) : null;
  }

  /// Months to the statutory retirement age; none once it is reached.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "1999-01-22",
      cites = "State Council measures of 2024-09-13, art. 1; 国发〔1978〕104号, art. 1",
      en = "Months to the statutory retirement age",
      zh = "距法定退休年龄的月数")
  static int monthsToRetirementAge(
      int month, @From(RetirementAge.class) int statutoryRetirementMonth) {
    return Math.max(0, statutoryRetirementMonth - month);
  }

  /// Whether benefit goes on after its months are over: used up, and the retirement age near.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "国发〔2019〕28号, 四（十二）; 省级失业保险条例（办法）",
      en = "Benefit goes on to the retirement age",
      zh = "可以继续领取失业保险金至法定退休年龄")
  static boolean mayExtendBenefit(
      @Param("unemployment.extension.within_months") int withinMonths,
      boolean isBenefitUsedUp,
      int monthsToRetirementAge) {
    return isBenefitUsedUp && monthsToRetirementAge > 0 && monthsToRetirementAge < withinMonths;
  }

  /// Benefit that goes on: the place's amount, or its share of the benefit before.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "mayExtendBenefit",
      since = "1999-01-22",
      cites = "国发〔2019〕28号, 四（十二）; 省级失业保险金标准",
      en = "Benefit that goes on to the retirement age",
      zh = "继续领取的失业保险金")
  static @Nullable Long extendedBenefit(
      @MayBeUnknown @Param("unemployment.extension.amount") @Nullable Long amount,
      @MayBeUnknown @Param("unemployment.extension.share_of_benefit") @Nullable Rate share,
      @MayBeUnknown @Nullable Long monthlyBenefit) {
    if (amount != null) {
      return amount;
    }
    return share == null || monthlyBenefit == null
        ? null
        : HALF_UP_TO_FEN.of(Exact.of(monthlyBenefit).times(share));
  }
}
