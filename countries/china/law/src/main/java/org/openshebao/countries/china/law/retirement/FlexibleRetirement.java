package org.openshebao.countries.china.law.retirement;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.pension.MinimumContributionPeriod;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Flexible retirement (弹性退休) from 2025, measures of 2024 art. 3: up to three years earlier by choice, up to three years later by agreement.
///
/// Notices stand in `RetirementNotice`. Not yet coded: who may not choose late retirement; an agreement that ends before its time.
public final class FlexibleRetirement {

  private FlexibleRetirement() {}

  /// Earliest month of retirement: the statutory one, before 2025.
  @Rule(
      name = "earliestRetirementMonth",
      of = PERSON,
      unit = MONTH,
      since = "1978-06-02",
      until = "2024-12-31",
      cites = "国发〔1978〕104号, art. 1",
      en = "Earliest month of retirement",
      zh = "最早退休年月")
  static int earliestBeforeTheReform(int statutoryRetirementMonth) {
    return statutoryRetirementMonth;
  }

  /// Earliest month of retirement, art. 3: max(month of the old age, statutory month − min(months wanted, 36)).
  ///
  /// @param monthsEarlyWanted  unknown: the most that the law allows
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2025-01-01",
      cites = "State Council measures of 2024-09-13, art. 3; 人社部发〔2024〕94号",
      en = "Earliest month of retirement",
      zh = "最早退休年月")
  static int earliestRetirementMonth(
      int originalRetirementMonth,
      int statutoryRetirementMonth,
      @MayBeUnknown @Nullable Integer monthsEarlyWanted,
      @Param("retirement.early_at_most") int atMost) {
    int monthsEarly = monthsEarlyWanted == null ? atMost : Math.min(monthsEarlyWanted, atMost);
    return Math.max(originalRetirementMonth, statutoryRetirementMonth - monthsEarly);
  }

  /// Latest month of retirement: the statutory one, before 2025.
  @Rule(
      name = "latestRetirementMonth",
      of = PERSON,
      unit = MONTH,
      since = "1978-06-02",
      until = "2024-12-31",
      cites = "国发〔1978〕104号, art. 1",
      en = "Latest month of retirement",
      zh = "最晚退休年月")
  static int latestBeforeTheReform(int statutoryRetirementMonth) {
    return statutoryRetirementMonth;
  }

  /// Latest month of retirement, art. 3: statutory month + min(months agreed, 36).
  ///
  /// @param monthsLateAgreed  unknown: the most that the law allows
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2025-01-01",
      cites = "State Council measures of 2024-09-13, art. 3; 人社部发〔2024〕94号",
      en = "Latest month of retirement",
      zh = "最晚退休年月")
  static int latestRetirementMonth(
      int statutoryRetirementMonth,
      @MayBeUnknown @Nullable Integer monthsLateAgreed,
      @Param("retirement.late_at_most") int atMost) {
    int monthsLate = monthsLateAgreed == null ? atMost : Math.min(monthsLateAgreed, atMost);
    return statutoryRetirementMonth + monthsLate;
  }

  /// Whether the worker may retire early: not at all before 2025.
  @Rule(
      name = "canRetireEarly",
      of = PERSON,
      unit = YES_NO,
      since = "1978-06-02",
      until = "2024-12-31",
      cites = "国发〔1978〕104号, art. 1",
      en = "May retire early",
      zh = "可以弹性提前退休")
  static boolean canRetireEarlyBeforeTheReform() {
    return false;
  }

  /// Whether the worker may retire early, art. 3: the shortest contribution period of the year chosen is complete.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "State Council measures of 2024-09-13, arts. 2, 3 and annex 4; 人社部发〔2024〕94号",
      en = "May retire early",
      zh = "可以弹性提前退休")
  static boolean canRetireEarly(
      @From(MinimumContributionPeriod.class) int creditedMonths,
      @Param(value = "pension.minimum_months", on = "earliestRetirementMonth")
          int minimumMonthsOfThatYear) {
    return creditedMonths >= minimumMonthsOfThatYear;
  }

  /// Month of retirement: the statutory one, unless the worker chose an earlier one and may, or agreed on a later one.
  ///
  /// @return unknown when an earlier month was chosen and the contribution period is unknown
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "1978-06-02",
      cites = "State Council measures of 2024-09-13, arts. 1, 3; 国发〔1978〕104号, art. 1",
      en = "Month of retirement",
      zh = "退休年月")
  static @Nullable Integer retirementMonth(
      int statutoryRetirementMonth,
      int earliestRetirementMonth,
      int latestRetirementMonth,
      @MayBeUnknown @Nullable Boolean canRetireEarly,
      @MayBeUnknown @Nullable Integer monthsEarlyWanted,
      @MayBeUnknown @Nullable Integer monthsLateAgreed) {
    if (monthsEarlyWanted != null && monthsEarlyWanted > 0) {
      if (canRetireEarly == null) {
        return null;
      }
      return canRetireEarly ? earliestRetirementMonth : statutoryRetirementMonth;
    }
    return monthsLateAgreed != null && monthsLateAgreed > 0
        ? latestRetirementMonth
        : statutoryRetirementMonth;
  }
}
