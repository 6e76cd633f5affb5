package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.base.exact.Rounding.UP_TO_JIAO;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.DIVISOR;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.YEARS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.countries.china.law.retirement.FlexibleRetirement;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The employees' pension, Social Insurance Law art. 15 and 国发〔2005〕38号, 六: basic, account and transitional part.
///
/// The three parts are the national formula and ask for nothing but its figures; whether a pension is paid is asked in the end.
///
/// What a province sets beside it stands in `provincial-pension.yaml`: a second base (Henan, Jilin), Guangdong's factor for low indices, the
/// rounding of years and amounts, divisors between whole ages. The transitional part is in `TransitionalPension`, additions in
/// `PensionSupplements`, raises in `PensionInPayment`.
///
/// Not yet coded: who retired before 2006 (老人).
public final class EmployeePension {

  private EmployeePension() {}

  /// The month against which the rules of a pension are held: that of retirement, which fixes the pension; while it is not known, the month
  /// computed.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 16",
      en = "Month whose rules hold for the pension",
      zh = "养老金计发规则所属年月")
  static int awardMonth(
      int month, @From(FlexibleRetirement.class) @MayBeUnknown @Nullable Integer retirementMonth) {
    return retirementMonth == null ? month : retirementMonth;
  }

  /// Years credited: months ÷ 12, half up to a ten-thousandth.
  @Rule(
      of = PERSON,
      unit = YEARS,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the step from months to years is the provinces'",
      en = "Years credited",
      zh = "累计缴费年限")
  static Years creditedYears(int creditedMonths) {
    return Years.ofMonths(creditedMonths);
  }

  /// Years as the basic pension counts them: up to a multiple of months where the place says so (Fujian: half years), then half up, or up
  /// (Anhui, Guangxi), to the decimals that it keeps.
  @Rule(
      of = PERSON,
      unit = YEARS,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the step from months to years is the provinces'",
      en = "Years as the basic pension counts them",
      zh = "计发基础养老金的缴费年限")
  static Years basicPensionYears(
      Years creditedYears,
      @Param(value = "pension.basic.years_up_to_months", place = "benefitPlace", on = "awardMonth")
          int upToMonths,
      @Param(value = "pension.basic.years_decimals", place = "benefitPlace", on = "awardMonth")
          int decimals,
      @Param(value = "pension.basic.years_up", place = "benefitPlace", on = "awardMonth")
          boolean isUp) {
    return YearSteps.counted(creditedYears, upToMonths, decimals, isUp);
  }

  /// Benefit base (计发基数) of the place of benefit in the month of retirement.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the place's yearly notice on the benefit base",
      en = "Benefit base",
      zh = "基本养老金计发基数")
  static long benefitBase(
      @From(FlexibleRetirement.class)
          @Param(value = "pension.benefit.base", place = "benefitPlace", on = "retirementMonth")
          long baseOfThatYear) {
    return baseOfThatYear;
  }

  /// Benefit base of the whole province, where a part of the formula is computed with it; elsewhere that of the place.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the place's yearly notice on the benefit base",
      en = "Benefit base of the province",
      zh = "全省基本养老金计发基数")
  static long provincialBenefitBase(
      long benefitBase,
      @MayBeUnknown
          @From(FlexibleRetirement.class)
          @Param(
              value = "pension.benefit.provincial_base",
              place = "benefitPlace",
              on = "retirementMonth")
          @Nullable Long provincialBase) {
    return provincialBase == null ? benefitBase : provincialBase;
  }

  /// Months by which the account is divided, annex of 国发〔2005〕38号: by age in the month of retirement.
  ///
  /// The annex gives whole ages. Between them a province either takes the completed age or goes from one to the next by month,
  /// half up to one decimal: d(a) − (d(a) − d(a+1)) · months ÷ 12.
  @Rule(
      of = PERSON,
      unit = DIVISOR,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六 and annex",
      en = "Months by which the account is divided",
      zh = "个人账户养老金计发月数")
  static @Nullable Divisor divisor(
      int birthMonth,
      @From(FlexibleRetirement.class) int retirementMonth,
      @From(FlexibleRetirement.class)
          @Param(value = "pension.benefit.divisor", on = "retirementMonth")
          LookupTable divisorByAge,
      @Param(
              value = "pension.benefit.divisor_interpolated",
              place = "benefitPlace",
              on = "awardMonth")
          boolean isInterpolated) {
    return DivisorAtAge.of(retirementMonth - birthMonth, divisorByAge, isInterpolated);
  }

  /// Basic pension, 国发〔2005〕38号, 六: (P₁·a + P₂·z) ÷ 2 · N · 1 %.
  ///
  /// P₁ and P₂ are the base of the place; in Henan P₁, in Jilin P₂ is the province's. a = min(1, z ÷ 0.6) in Guangdong, 1 elsewhere. In
  /// Shanghai months over whole years count by a rate of their own.
  ///
  /// @param benefitBase  P of the place, in fen a month
  /// @param averageIndex  z, average contribution index
  /// @param basicPensionYears  N
  /// @param accrual  share for each year credited
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 15",
      en = "Basic pension",
      zh = "基础养老金")
  static long basicPension(
      long benefitBase,
      long provincialBenefitBase,
      WageIndex averageIndex,
      Years basicPensionYears,
      @Param("pension.benefit.accrual") Rate accrual,
      @Param(value = "pension.basic.average_on_province", place = "benefitPlace", on = "awardMonth")
          boolean averageOnProvince,
      @Param(value = "pension.basic.indexed_on_province", place = "benefitPlace", on = "awardMonth")
          boolean indexedOnProvince,
      @Param(value = "pension.basic.full_from_index", place = "benefitPlace", on = "awardMonth")
          WageIndex fullFromIndex,
      @MayBeUnknown
          @Param(value = "pension.basic.accrual_a_month", place = "benefitPlace", on = "awardMonth")
          @Nullable Rate accrualAMonth,
      @Param(value = "pension.basic.to_jiao", place = "benefitPlace", on = "awardMonth")
          boolean toJiao) {
    Exact average = Exact.of(averageOnProvince ? provincialBenefitBase : benefitBase);
    if (averageIndex.hundredMillionths() < fullFromIndex.hundredMillionths()) {
      average =
          average
              .times(averageIndex.hundredMillionths())
              .dividedBy(fullFromIndex.hundredMillionths());
    }
    Exact indexed =
        Exact.of(indexedOnProvince ? provincialBenefitBase : benefitBase).times(averageIndex);
    Exact wage = average.plus(indexed).dividedBy(2);
    return YearSteps.rounded(
        YearSteps.accrued(wage, basicPensionYears, accrual, accrualAMonth), toJiao);
  }

  /// Account pension, 国发〔2005〕38号, 六: balance of the account ÷ divisor.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 15",
      en = "Account pension",
      zh = "个人账户养老金")
  static long accountPension(
      long accountBalance,
      Divisor divisor,
      @Param(value = "pension.basic.to_jiao", place = "benefitPlace", on = "awardMonth")
          boolean toJiao) {
    return YearSteps.rounded(Exact.of(accountBalance).dividedBy(divisor), toJiao);
  }

  /// What the formula gives: the sum of its three rounded parts.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 15",
      en = "Pension by the formula",
      zh = "按公式计算的基本养老金")
  static long formulaPension(long basicPension, long accountPension, long transitionalPension) {
    return basicPension + accountPension + transitionalPension;
  }

  /// Whether the month of retirement has come, art. 16 and the measures of 2024, art. 3: statutory, or earlier or later by choice.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 16(1); State Council measures of 2024, art. 3",
      en = "Has retired",
      zh = "已到退休时间")
  static boolean hasRetired(int month, @From(FlexibleRetirement.class) int retirementMonth) {
    return month >= retirementMonth;
  }

  /// What the pension of the first year must not fall below, where the province says so: a share of the average pension of the place in
  /// the year before.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "《浙江省职工基本养老保险条例》, art. 37; the province's rules on the employees' pension",
      en = "Floor of the pension in its first year",
      zh = "首年基本养老金保底")
  static long firstYearFloor(
      @Param(value = "pension.first_year_floor_share", place = "benefitPlace", on = "awardMonth")
          Rate share,
      long averagePensionOfYearBefore) {
    return HALF_UP_TO_FEN.of(Exact.of(averagePensionOfYearBefore).times(share));
  }

  /// Monthly pension of an employee in the first month, art. 16: what the formula gives and what the province adds, from the month of
  /// retirement on, when the shortest period is complete; up to the jiao in Zhejiang, and not below the province's floor of the first year.
  ///
  /// @param firstYearFloor  left out where the province has none or its figure is not known
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"hasRetired", "hasMinimumMonths"},
      since = "2006-01-01",
      cites = "Social Insurance Law, arts. 15, 16; 国发〔2005〕38号, 六",
      en = "Employees' pension",
      zh = "职工基本养老金")
  static long employeePension(
      long formulaPension,
      long provincialSupplement,
      @MayBeUnknown @Nullable Long firstYearFloor,
      @Param(value = "pension.total_up_to_jiao", place = "benefitPlace", on = "awardMonth")
          boolean isUpToJiao) {
    long sum = formulaPension + provincialSupplement;
    long total = firstYearFloor == null ? sum : Math.max(sum, firstYearFloor);
    return isUpToJiao ? UP_TO_JIAO.of(Exact.of(total)) : total;
  }
}
