package org.openshebao.countries.china.law.unemployment;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What else the unemployment fund pays while benefit is drawn, Social Insurance Law arts. 48, 49, and local rules.
///
/// Not yet coded: training and placement (Regulations, art. 10(4)); half of the months left on a new job and all on a business
/// (Guangdong, arts. 22, 23); medical aid before 2011.
public final class OtherBenefits {

  private OtherBenefits() {}

  /// Whether the fund pays the contribution to employees' medical insurance, art. 48: while benefit is drawn.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd"
      },
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 48",
      en = "Medical contribution paid by the unemployment fund",
      zh = "职工医保费由失业保险基金支付")
  static boolean isMedicalContributionPaid() {
    return true;
  }

  /// What the person pays to medical insurance meanwhile, art. 48(2): nothing.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isMedicalContributionPaid",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 48(2)",
      en = "Own medical contribution while benefit is drawn",
      zh = "领取失业保险金期间个人缴纳的医保费")
  static long ownMedicalContribution() {
    return 0;
  }

  /// Months for which the fund pays the pension contribution of who is less than a year from the retirement age.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd",
        "isNearRetirementAge"
      },
      since = "2025-01-01",
      cites = "State Council measures of 2024-09-13, art. 7",
      en = "Months of pension contributions paid by the unemployment fund",
      zh = "失业保险基金代缴养老保险费的月数")
  static int pensionContributionMonthsPaid(int monthsToRetirementAge) {
    return monthsToRetirementAge;
  }

  /// Whether less than a year is left to the statutory retirement age, State Council measures art. 7.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "State Council measures of 2024-09-13, art. 7",
      en = "Less than a year from the retirement age",
      zh = "距法定退休年龄不足一年")
  static boolean isNearRetirementAge(
      int monthsToRetirementAge,
      @Param("unemployment.pension_contribution.within_months") int withinMonths) {
    return monthsToRetirementAge > 0 && monthsToRetirementAge < withinMonths;
  }

  /// Allowance for seeking work, where the place has one: a share of the own average contribution wage of the last twelve months.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {
        "hasQualifyingPeriod",
        "lostJobInvoluntarily",
        "isRegisteredUnemployed",
        "hasNoGroundToEnd",
        "isWithinMonthsOfJobSearch"
      },
      since = "2014-07-01",
      cites = "《广东省失业保险条例》, art. 20",
      en = "Job-search allowance",
      zh = "求职补贴")
  static long jobSearchAllowance(
      @Param("unemployment.job_search.share_of_wage") Rate share, long averageWageOfLastYear) {
    return HALF_UP_TO_FEN.of(Exact.of(averageWageOfLastYear).times(share));
  }

  /// Whether the month of benefit is one of those with a job-search allowance.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-07-01",
      cites = "《广东省失业保险条例》, art. 20",
      en = "Within the months of the job-search allowance",
      zh = "在求职补贴领取期限内")
  static boolean isWithinMonthsOfJobSearch(
      @Param("unemployment.job_search.months_at_most") int mostMonths, int benefitMonth) {
    return benefitMonth <= mostMonths;
  }

  /// Once more for a woman who gives birth while on benefit, where the place has it: so many times the benefit of the month.
  ///
  /// @return fen, once
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasGivenBirth",
      since = "2014-07-01",
      cites = "《广东省失业保险条例》, art. 21",
      en = "Addition on a birth",
      zh = "生育一次性加发失业保险金")
  static long birthAddition(
      @Param("unemployment.birth.times_benefit") int times, long monthlyBenefit) {
    return monthlyBenefit * times;
  }

  /// Whether the person gave birth while on benefit.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-07-01",
      cites = "《广东省失业保险条例》, art. 21",
      en = "Birth while on benefit",
      zh = "领取失业保险金期间生育")
  static boolean hasGivenBirth(boolean isBirthOnBenefit) {
    return isBirthOnBenefit;
  }
}
