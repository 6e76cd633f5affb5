package org.openshebao.countries.china.law.retirement;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.AGE_YEARS;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.Sex;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Statutory retirement age (法定退休年龄): 国发〔1978〕104号, raised month by month from 2025 by the decision of 2024-09-13.
///
/// Not yet coded: special trades and disability (old ages 55, 50, 45; 国发〔1978〕104号, art. 1(2)–(4)), whose delay is unknown here;
/// women who worked as flexible workers, for whom many provinces count from 55 (say so by the old age 55).
public final class RetirementAge {

  private RetirementAge() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Retirement age before the reform, 国发〔1978〕104号, art. 1(1): men 60, women 50, women in managerial and technical posts 55.
  ///
  /// @return completed years; unknown for a woman whose post is unknown
  @Rule(
      of = PERSON,
      unit = AGE_YEARS,
      since = "1978-06-02",
      cites =
          "国发〔1978〕104号, art. 1(1); 国发〔1978〕104号, measures on cadres, art. 4; decision of the NPC Standing Committee of 2024-09-13, art. 1",
      en = "Retirement age before the reform",
      zh = "原法定退休年龄")
  static @Nullable Integer originalRetirementAge(
      Sex sex,
      @MayBeUnknown @Nullable Boolean isManagerOrTechnician,
      @Param("retirement.original_age.men") int men,
      @Param("retirement.original_age.women_cadre") int womenInSuchPosts,
      @Param("retirement.original_age.women_other") int otherWomen) {
    if (sex == Sex.MALE) {
      return men;
    }
    if (isManagerOrTechnician == null) {
      return null;
    }
    return isManagerOrTechnician ? womenInSuchPosts : otherWomen;
  }

  /// Month in which the age before the reform is reached: month of birth + 12 × age.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "1978-06-02",
      cites = "国发〔1978〕104号, art. 1",
      en = "Month of the old retirement age",
      zh = "原法定退休年月")
  static int originalRetirementMonth(int birthMonth, int originalRetirementAge) {
    return birthMonth + MONTHS_A_YEAR * originalRetirementAge;
  }

  /// Months by which the age is raised: none before the reform.
  @Rule(
      name = "delayMonths",
      of = PERSON,
      unit = MONTHS,
      since = "1978-06-02",
      until = "2024-12-31",
      cites = "国发〔1978〕104号, art. 1",
      en = "Delay of the retirement age",
      zh = "延迟月数")
  static int delayMonthsBeforeTheReform() {
    return 0;
  }

  /// Months by which the age is raised, annexes 1 to 3 as a formula: min(at most, k div step + 1).
  ///
  /// k = months from the reform's first month to the month of the old age; k below zero: no delay. Men and women 55: one month for
  /// every four months of birth, at most 36; women 50: one for every two, at most 60.
  ///
  /// @return unknown for an old age that has no annex
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2025-01-01",
      cites =
          "Decision of the NPC Standing Committee of 2024-09-13, State Council measures, art. 1 and annexes 1–3",
      en = "Delay of the retirement age",
      zh = "延迟月数")
  static @Nullable Integer delayMonths(
      int originalRetirementAge,
      int originalRetirementMonth,
      @Param("retirement.reform_first_month") int reformFirstMonth,
      @Param("retirement.delay.step_months") LookupTable stepMonths,
      @Param("retirement.delay.at_most_months") LookupTable atMostMonths) {
    int k = originalRetirementMonth - reformFirstMonth;
    if (k < 0) {
      return 0;
    }
    if (!stepMonths.has(originalRetirementAge) || !atMostMonths.has(originalRetirementAge)) {
      return null;
    }
    return Math.min(
        atMostMonths.whole(originalRetirementAge), k / stepMonths.whole(originalRetirementAge) + 1);
  }

  /// Month in which the statutory retirement age is reached: that of the old age + the delay.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "1978-06-02",
      cites =
          "Decision of the NPC Standing Committee of 2024-09-13, State Council measures, art. 1; 国发〔1978〕104号, art. 1",
      en = "Month of the statutory retirement age",
      zh = "法定退休年月")
  static int statutoryRetirementMonth(int originalRetirementMonth, int delayMonths) {
    return originalRetirementMonth + delayMonths;
  }

  /// Statutory retirement age in months: 12 × the old age + the delay.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "1978-06-02",
      cites =
          "Decision of the NPC Standing Committee of 2024-09-13, State Council measures, art. 1; 国发〔1978〕104号, art. 1",
      en = "Statutory retirement age in months",
      zh = "法定退休年龄（月）")
  static int statutoryRetirementAgeMonths(int originalRetirementAge, int delayMonths) {
    return MONTHS_A_YEAR * originalRetirementAge + delayMonths;
  }

  /// Whether the statutory retirement age is reached, art. 1.
  ///
  /// Where a woman's post is unknown the answer is still known outside the ages at stake: not before the age of other women, and surely
  /// from that of men before the reform on, above which no woman's goes.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1978-06-02",
      cites =
          "Decision of the NPC Standing Committee of 2024-09-13, State Council measures, art. 1; 国发〔1978〕104号, art. 1",
      en = "Statutory retirement age reached",
      zh = "达到法定退休年龄")
  static @Nullable Boolean hasReachedRetirementAge(
      int month,
      int birthMonth,
      Sex sex,
      @MayBeUnknown @Nullable Integer statutoryRetirementMonth,
      @Param("retirement.original_age.men") int men,
      @Param("retirement.original_age.women_other") int otherWomen) {
    if (statutoryRetirementMonth != null) {
      return month >= statutoryRetirementMonth;
    }
    int ageMonths = month - birthMonth;
    if (sex == Sex.FEMALE && ageMonths < MONTHS_A_YEAR * otherWomen) {
      return false;
    }
    return sex == Sex.FEMALE && ageMonths >= MONTHS_A_YEAR * men ? true : null;
  }
}
