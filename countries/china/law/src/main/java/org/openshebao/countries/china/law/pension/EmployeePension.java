package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.DIVISOR;
import static org.openshebao.law.rule.Unit.FEN;
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
/// Not yet coded: supplements and transitional rules of single provinces (Guangdong's factor below index 0.6, Henan's two bases, Jilin's
/// extra accrual, Anhui's half years, Shanghai's, Sichuan's and Chongqing's transitional parts); provinces that round to the jiao;
/// yearly adjustment (art. 18); interest of the account (art. 14) and the balance and index that a career gives; segments of a career in several places (art. 19); who retired before 2006 (老人).
public final class EmployeePension {

  private EmployeePension() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Years credited as they enter amounts: months ÷ 12, half up to a ten-thousandth.
  ///
  /// Provinces differ: some round to two decimals, Anhui up to half a year. The exact quotient is the choice made here.
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

  /// Months by which the account is divided, annex of 国发〔2005〕38号: by completed years of age in the month of retirement.
  ///
  /// Between whole ages there is no national rule: forms of some provinces interpolate, others take the whole age. The completed age
  /// is the choice made here; a province's own rule goes before it once it is coded.
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
          LookupTable divisorByAge) {
    int ageYears = Math.floorDiv(retirementMonth - birthMonth, MONTHS_A_YEAR);
    return divisorByAge.has(ageYears) ? divisorByAge.divisor(ageYears) : null;
  }

  /// Basic pension, 国发〔2005〕38号, 六: (P + P·z) ÷ 2 · N · 1 %.
  ///
  /// @param benefitBase  P, in fen a month
  /// @param averageIndex  z, average contribution index
  /// @param creditedYears  N, years credited
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
      WageIndex averageIndex,
      Years creditedYears,
      @Param("pension.benefit.accrual") Rate accrual) {
    Exact indexedWage = Exact.of(benefitBase).times(averageIndex);
    return HALF_UP_TO_FEN.of(
        indexedWage.plus(benefitBase).dividedBy(2).times(creditedYears).times(accrual));
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
  static long accountPension(long accountBalance, Divisor divisor) {
    return HALF_UP_TO_FEN.of(Exact.of(accountBalance).dividedBy(divisor));
  }

  /// Transitional pension, 国发〔2005〕38号, 六: P · z₀ · N₀ · c, for years before individual accounts; without such years nothing.
  ///
  /// @param preAccountYears  N₀, years credited before the account
  /// @param preAccountIndex  z₀, the index that holds for them
  /// @param benefitBase  P, in fen a month
  /// @param coefficient  c, set by the province
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the province's rules on the transitional pension",
      en = "Transitional pension",
      zh = "过渡性养老金")
  static @Nullable Long transitionalPension(
      Years preAccountYears,
      @MayBeUnknown @Nullable WageIndex preAccountIndex,
      @MayBeUnknown @Nullable Long benefitBase,
      @MayBeUnknown
          @From(FlexibleRetirement.class)
          @Param(
              value = "pension.benefit.transitional_coefficient",
              place = "benefitPlace",
              on = "retirementMonth")
          @Nullable Rate coefficient) {
    if (preAccountYears.tenThousandths() == 0) {
      return 0L;
    }
    if (preAccountIndex == null || benefitBase == null || coefficient == null) {
      return null;
    }
    return HALF_UP_TO_FEN.of(
        Exact.of(benefitBase).times(preAccountIndex).times(preAccountYears).times(coefficient));
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

  /// Monthly pension of an employee, art. 16: what the formula gives, from the month of retirement on, when the shortest period is complete.
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
  static long employeePension(long formulaPension) {
    return formulaPension;
  }
}
