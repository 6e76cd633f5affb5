package org.openshebao.examplia.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.AGE_YEARS;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YEARS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.base.exact.Years;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Old-age pension, Pension Act 2001, Part III.
public final class OldAgePension {

  private OldAgePension() {}

  /// Age last birthday, art. 10.
  @Rule(
      of = PERSON,
      unit = AGE_YEARS,
      since = "2001-07-01",
      cites = "art. 10",
      en = "Age",
      zh = "年龄")
  static int age(int month, int birthMonth) {
    return Math.max(0, (month - birthMonth) / 12);
  }

  /// Age at which those with many whole years credited may retire, art. 10(2); unknown for years that are not listed.
  @Rule(
      of = PERSON,
      unit = AGE_YEARS,
      since = "2001-07-01",
      cites = "art. 10(2)",
      en = "Early age",
      zh = "提前领取年龄")
  static @Nullable Integer earlyAge(
      int creditedMonths, @Param("pension.early_age") LookupTable ages) {
    return ages.has(creditedMonths / 12) ? ages.whole(creditedMonths / 12) : null;
  }

  /// Whether the pensionable age is reached, art. 10.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 10",
      en = "Pensionable age reached",
      zh = "已达领取年龄")
  static boolean hasReachedAge(int age, @Param("pension.age") int pensionableAge) {
    return age >= pensionableAge;
  }

  /// Whether the qualifying period is complete, art. 11(1).
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 11(1)",
      en = "Qualifying period complete",
      zh = "已满最低缴费年限")
  static boolean hasQualifyingPeriod(
      int creditedMonths, @Param("pension.qualifying_period") int qualifyingMonths) {
    return creditedMonths >= qualifyingMonths;
  }

  /// Years credited, art. 8.
  @Rule(
      of = PERSON,
      unit = YEARS,
      since = "2001-07-01",
      cites = "art. 8",
      en = "Years credited",
      zh = "缴费年限")
  static Years creditedYears(int creditedMonths) {
    return Years.ofMonths(creditedMonths);
  }

  /// Monthly pension until 2015, art. 12(1): whole years count.
  @Rule(
      name = "oldAgePension",
      of = PERSON,
      unit = FEN,
      when = {"hasReachedAge", "hasQualifyingPeriod"},
      since = "2001-07-01",
      until = "2015-12-31",
      cites = "art. 12(1)",
      en = "Old-age pension",
      zh = "养老金")
  static long oldAgePensionOf2001(
      long referenceWage, int creditedMonths, @Param("pension.accrual") Rate accrual) {
    return Rounding.HALF_UP_TO_FEN.of(
        Exact.of(referenceWage).times(accrual).times(creditedMonths / 12));
  }

  /// Monthly pension, art. 12(1) as amended: reference wage × accrual × years credited.
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"hasReachedAge", "hasQualifyingPeriod"},
      since = "2016-01-01",
      cites = "art. 12(1); Amending Act 2015, s. 5",
      en = "Old-age pension",
      zh = "养老金")
  static long oldAgePension(
      long referenceWage, Years creditedYears, @Param("pension.accrual") Rate accrual) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(referenceWage).times(accrual).times(creditedYears));
  }

  /// Pension with the supplement, art. 15.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 15",
      en = "Pension with supplement",
      zh = "养老金及加发")
  static long pensionWithSupplement(
      long oldAgePension, @Param("pension.supplement") long supplement) {
    return oldAgePension + supplement;
  }

  /// A rule with a fault: nobody thought of those without any month.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 16",
      en = "Wage for each month credited",
      zh = "每缴费月工资")
  static long wageForEachMonth(long referenceWage, int creditedMonths) {
    return referenceWage / creditedMonths;
  }

  /// Months paid in the whole career, art. 8.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2001-07-01",
      cites = "art. 8",
      en = "Months paid",
      zh = "实际缴费月数")
  static int monthsPaid(History career) {
    int months = 0;
    while (career.next()) {
      months += career.monthsPaid();
    }
    return months;
  }
}
