package org.openshebao.countries.china.law.facts;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Years;
import org.openshebao.countries.china.law.pension.MinimumContributionPeriod;
import org.openshebao.countries.china.law.retirement.FlexibleRetirement;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What of the facts of a person cannot be true together: a claim in which one of these is false is sent back (`facts_agree` in law.yaml).
///
/// What is not known contradicts nothing.
public final class FactsAgree {

  private static final int MONTHS_A_YEAR = 12;

  private FactsAgree() {}

  /// Whether the month computed is not before the month of birth.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 74(1)",
      en = "Born by the month computed",
      zh = "出生年月不晚于计算月")
  static boolean isBornByThen(int month, int birthMonth) {
    return birthMonth <= month;
  }

  /// Whether no more months are credited than lie between the lowest working age and the month computed.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Labour Law, art. 15; Social Insurance Law, art. 74(1)",
      en = "No more months credited than since working age",
      zh = "累计缴费月数不超过就业年龄以来的月数")
  static boolean fitCreditedMonthsTheAge(
      int month,
      int birthMonth,
      @From(MinimumContributionPeriod.class) int creditedMonths,
      @Param("participation.work.minimum_age") int minimumAge) {
    return creditedMonths <= Math.max(0, month + 1 - birthMonth - minimumAge * MONTHS_A_YEAR);
  }

  /// Whether no more months are deemed than are credited in all.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 13",
      en = "No more months deemed than credited",
      zh = "视同缴费月数不超过累计缴费月数")
  static boolean areDeemedMonthsAmongThoseCredited(
      @From(MinimumContributionPeriod.class) int creditedMonths,
      @From(MinimumContributionPeriod.class) int deemedMonths) {
    return deemedMonths <= creditedMonths;
  }

  /// Whether no more years lie before the individual account than are credited in all.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六",
      en = "No more years before the account than credited",
      zh = "建账前缴费年限不超过累计缴费年限")
  static boolean areYearsBeforeTheAccountAmongThoseCredited(
      @From(MinimumContributionPeriod.class) int creditedMonths,
      @From(MinimumContributionPeriod.class) Years preAccountYears) {
    // Whoever writes years with two decimals may have rounded up.
    return preAccountYears.tenThousandths() <= Years.ofMonths(creditedMonths + 1L).tenThousandths();
  }

  /// Whether retirement is not wanted early and agreed late at once, measures of 2024, art. 3.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "State Council measures of 2024-09-13, art. 3",
      en = "Not both early and late retirement",
      zh = "未同时选择提前与延迟退休")
  static boolean isNotBothEarlyAndLate(
      @From(FlexibleRetirement.class) @MayBeUnknown @Nullable Integer monthsEarlyWanted,
      @From(FlexibleRetirement.class) @MayBeUnknown @Nullable Integer monthsLateAgreed) {
    return monthsEarlyWanted == null
        || monthsLateAgreed == null
        || monthsEarlyWanted == 0
        || monthsLateAgreed == 0;
  }
}
