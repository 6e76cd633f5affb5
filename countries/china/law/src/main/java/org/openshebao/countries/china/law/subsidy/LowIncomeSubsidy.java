package org.openshebao.countries.china.law.subsidy;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.countries.china.law.contribution.AverageWage;
import org.openshebao.countries.china.law.contribution.ContributionBounds;
import org.openshebao.countries.china.law.pension.PensionContribution;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// A subsidy to the pension contributions of flexible workers on low earnings, which Social Insurance Law art. 5(2) leaves to governments.
///
/// No national document gives one: under the law in force nobody is entitled. It stands here so that reforms can give it by values alone,
/// and so that who pays what is asked of one law.
///
/// Not yet coded: the subsidy of the employment funds for registered persons with difficulty in finding employment and for graduates.
public final class LowIncomeSubsidy {

  private LowIncomeSubsidy() {}

  /// Whether low earnings alone give a subsidy at the place of insurance.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 5(2)",
      en = "Subsidy for low earnings in force",
      zh = "低收入缴费补贴已施行")
  static boolean isLowIncomeSubsidyInForce(@Param("subsidy.low_income.in_force") boolean inForce) {
    return inForce;
  }

  /// Whether the worker pays the pension contribution alone: flexible, own-account and platform workers.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, arts. 5(2), 10(2)",
      en = "Pays the pension contribution alone",
      zh = "个人全额缴纳养老保险费")
  static boolean paysPensionAlone(
      @From(PensionContribution.class) boolean isInsuredAsFlexibleWorker) {
    return isInsuredAsFlexibleWorker;
  }

  /// Whether monthly earnings lie below the limit: a multiple of the average wage of the place.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 5(2)",
      en = "Earnings below the limit of the subsidy",
      zh = "收入低于补贴限额")
  static boolean earnsBelowSubsidyLimit(
      long monthlyWage,
      @Of(PLACE) @From(AverageWage.class) long averageWage,
      @Param("subsidy.low_income.income_limit") WageIndex limit) {
    return monthlyWage < HALF_UP_TO_FEN.of(Exact.of(averageWage).times(limit));
  }

  /// What the government pays in the place of the worker: a share of the contribution on the lowest base.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isLowIncomeSubsidyInForce", "paysPensionAlone", "earnsBelowSubsidyLimit"},
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 5(2)",
      en = "Government subsidy to a flexible worker's pension contribution",
      zh = "灵活就业人员养老保险缴费补贴")
  static long lowIncomePensionSubsidy(
      @Of(PLACE) @From(ContributionBounds.class) long contributionFloor,
      @Param("pension.contribution.flexible_rate") Rate flexibleRate,
      @Param("subsidy.low_income.share") Rate share) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionFloor).times(flexibleRate).times(share));
  }
}
