package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.countries.china.law.retirement.RetirementAge;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The invalidity allowance (病残津贴), art. 17 and 人社部发〔2024〕72号, from 2025: for who loses all working capacity, not by work, before the
/// retirement age.
///
/// (a) shortest period complete and at most five years to the retirement age: the pension formula; (b) more than five years: its basic
/// part; (c) period not complete: its basic part for a number of months.
///
/// Not yet coded: the recomputation of (b) when five years are left (art. 4); provinces' own rules in the formula; the certificate's appeal;
/// provincial rules before 2025.
public final class InvalidityAllowance {

  private InvalidityAllowance() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether all working capacity is lost before the retirement age, art. 2.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, art. 2; Social Insurance Law, art. 17",
      en = "Working capacity lost before the retirement age",
      zh = "达到法定退休年龄前完全丧失劳动能力")
  static boolean isInvalidBeforeRetirement(
      boolean hasLostWorkingCapacity,
      int invalidityMonth,
      @From(RetirementAge.class) int statutoryRetirementMonth) {
    return hasLostWorkingCapacity && invalidityMonth < statutoryRetirementMonth;
  }

  /// Whether the shortest period in force is complete when the allowance is claimed, art. 3.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, arts. 3, 4",
      en = "Shortest period complete when claimed",
      zh = "申请病残津贴时满最低缴费年限")
  static boolean hasMinimumMonthsAtClaim(
      int creditedMonths,
      @Param(value = "pension.minimum_months", on = "invalidityMonth") int minimumMonthsAtClaim) {
    return creditedMonths >= minimumMonthsAtClaim;
  }

  /// Whether at most five years are left to the retirement age, art. 3.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, arts. 3, 4",
      en = "At most five years to the retirement age",
      zh = "距法定退休年龄5年（含）以内")
  static boolean isNearRetirement(
      int invalidityMonth,
      @From(RetirementAge.class) int statutoryRetirementMonth,
      @Param("pension.invalidity.near_months") int nearMonths) {
    return statutoryRetirementMonth - invalidityMonth <= nearMonths;
  }

  /// Basic part at the claim: (P + P·z) ÷ 2 · N · 1 % with the base of that time.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isInvalidBeforeRetirement",
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, arts. 3–5; 国发〔2005〕38号, 六",
      en = "Basic part of the invalidity allowance",
      zh = "病残津贴基础部分")
  static long invalidityBasicPart(
      WageIndex averageIndex,
      Years creditedYears,
      @Param(value = "pension.benefit.base", place = "benefitPlace", on = "invalidityMonth")
          long baseAtClaim,
      @Param("pension.benefit.accrual") Rate accrual) {
    Exact wage = Exact.of(baseAtClaim).times(averageIndex).plus(baseAtClaim).dividedBy(2);
    return HALF_UP_TO_FEN.of(wage.times(creditedYears).times(accrual));
  }

  /// Account part at the claim: balance ÷ the divisor of the age then.
  ///
  /// @return fen a month; unknown below the ages of the annex
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isInvalidBeforeRetirement", "hasMinimumMonthsAtClaim", "isNearRetirement"},
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, art. 3; 国发〔2005〕38号, 六 and annex",
      en = "Account part of the invalidity allowance",
      zh = "病残津贴个人账户部分")
  static @Nullable Long invalidityAccountPart(
      int birthMonth,
      int invalidityMonth,
      long accountBalance,
      @Param(value = "pension.benefit.divisor", on = "invalidityMonth") LookupTable divisorByAge,
      @Param(
              value = "pension.benefit.divisor_interpolated",
              place = "benefitPlace",
              on = "invalidityMonth")
          boolean isInterpolated) {
    Divisor divisor = DivisorAtAge.of(invalidityMonth - birthMonth, divisorByAge, isInterpolated);
    return divisor == null ? null : HALF_UP_TO_FEN.of(Exact.of(accountBalance).dividedBy(divisor));
  }

  /// Transitional part at the claim: P · z₀ · N₀ · c with the base of that time.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isInvalidBeforeRetirement", "hasMinimumMonthsAtClaim", "isNearRetirement"},
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, art. 3; 国发〔2005〕38号, 六",
      en = "Transitional part of the invalidity allowance",
      zh = "病残津贴过渡性部分")
  static @Nullable Long invalidityTransitionalPart(
      Years preAccountYears,
      @MayBeUnknown @Nullable WageIndex transitionalIndex,
      @MayBeUnknown @Nullable Rate transitionalCoefficient,
      @MayBeUnknown
          @Param(value = "pension.benefit.base", place = "benefitPlace", on = "invalidityMonth")
          @Nullable Long baseAtClaim) {
    if (preAccountYears.tenThousandths() == 0) {
      return 0L;
    }
    if (transitionalIndex == null || transitionalCoefficient == null || baseAtClaim == null) {
      return null;
    }
    return HALF_UP_TO_FEN.of(
        Exact.of(baseAtClaim)
            .times(transitionalIndex)
            .times(preAccountYears)
            .times(transitionalCoefficient));
  }

  /// Months for which (c) is paid: 12, and 3 more for each year begun above five, art. 5.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      when = "isInvalidBeforeRetirement",
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, art. 5",
      en = "Months of the allowance with too few years",
      zh = "未满最低缴费年限的病残津贴支付月数")
  static int invalidityMonths(
      int creditedMonths,
      @Param("pension.invalidity.short_months") int months,
      @Param("pension.invalidity.short_years") int years,
      @Param("pension.invalidity.short_months_a_year") int monthsAYear) {
    int above = Math.max(0, creditedMonths - years * MONTHS_A_YEAR);
    return months + Math.ceilDiv(above, MONTHS_A_YEAR) * monthsAYear;
  }

  /// Whether the allowance is still paid in the month computed: to the retirement age, or for its months, arts. 3–5.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, arts. 3–5",
      en = "Invalidity allowance runs",
      zh = "病残津贴在支付期内")
  static boolean isInvalidityAllowanceRunning(
      int month,
      int invalidityMonth,
      boolean hasMinimumMonthsAtClaim,
      int invalidityMonths,
      @From(RetirementAge.class) int statutoryRetirementMonth) {
    int end =
        hasMinimumMonthsAtClaim ? statutoryRetirementMonth : invalidityMonth + invalidityMonths;
    return month >= invalidityMonth && month < Math.min(end, statutoryRetirementMonth);
  }

  /// The allowance of the first month: the formula when five years or less are left and the period is complete, else its basic part.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isInvalidBeforeRetirement", "isInvalidityAllowanceRunning"},
      since = "2025-01-01",
      cites = "人社部发〔2024〕72号, arts. 3–5; Social Insurance Law, art. 17",
      en = "Invalidity allowance",
      zh = "病残津贴")
  static long invalidityAllowance(
      long invalidityBasicPart,
      @OrZero long invalidityAccountPart,
      @OrZero long invalidityTransitionalPart) {
    return invalidityBasicPart + invalidityAccountPart + invalidityTransitionalPart;
  }
}
