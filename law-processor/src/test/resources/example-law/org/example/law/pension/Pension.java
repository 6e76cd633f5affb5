package org.example.law.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.INDEX;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YEARS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Fraction;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Previous;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Sum;

/// Old-age pension.
final class Pension {

  private Pension() {}

  /// Months with contributions, art. 8.
  @Rule(of = PERSON, unit = MONTHS, since = "2001-07-01", cites = "art. 8", en = "Months paid", zh = "缴费月数")
  static int monthsPaid(History career) {
    int months = 0;
    while (career.next()) {
      months += career.monthsPaid();
    }
    return months;
  }

  /// Years credited, art. 8.
  @Rule(of = PERSON, unit = YEARS, since = "2001-07-01", cites = "art. 8", en = "Years credited", zh = "缴费年限")
  static Years creditedYears(int monthsPaid) {
    return Years.ofMonths(monthsPaid);
  }

  /// Whether the qualifying period is complete, art. 11(1).
  @Rule(of = PERSON, unit = YES_NO, since = "2001-07-01", cites = "art. 11(1)", en = "Qualified", zh = "满足缴费年限")
  static boolean isQualified(
      int monthsPaid, @Param("pension.qualifying_months") int qualifyingMonths) {
    return monthsPaid >= qualifyingMonths;
  }

  /// Contribution of one job, art. 5.
  @Rule(of = RELATION, unit = FEN, since = "2001-07-01", cites = "art. 5", en = "Contribution", zh = "缴费")
  static long contribution(long wage, @Param("pension.rate") Rate rate) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(wage).times(rate));
  }

  /// What is in the account, art. 6.
  @Rule(of = PERSON, unit = FEN, since = "2001-07-01", cites = "art. 6", en = "Balance", zh = "余额")
  static long balance(
      @Previous(value = "balance", first = "openingBalance") long before,
      @Sum(over = RELATION) long contribution) {
    return before + contribution;
  }

  /// Wage over the average wage of the month of retirement, art. 10.
  @Rule(of = PERSON, unit = INDEX, since = "2001-07-01", cites = "art. 10", en = "Index", zh = "指数")
  static WageIndex index(
      @Sum(over = RELATION) long wage,
      @Param("pension.average_wage") Series averages,
      int retirementMonth) {
    return WageIndex.halfUp(Exact.of(wage).dividedBy(averages.fen(retirementMonth)));
  }

  /// Basic pension under the law of 2001, art. 12(1): average wage × index × share of the state.
  ///
  /// Rounded half up to the fen.
  ///
  /// @param averageWage  of the month of retirement, in fen
  /// @return fen a month
  @Rule(
      name = "basicPension",
      of = PERSON,
      unit = FEN,
      when = "isQualified",
      since = "2001-07-01",
      until = "2015-12-31",
      sinceTests = SinceTests.RETIREMENT,
      cites = "Pension Act 2001, arts. 12(1), 30",
      en = "Basic pension",
      zh = "基础养老金")
  static long basicPensionOf2001(
      @Param(value = "pension.average_wage", place = "workingPlace", on = "retirementMonth")
          long averageWage,
      WageIndex index,
      @Param("pension.share") Fraction share) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(averageWage).times(index).times(share));
  }

  /// Basic pension under the law of 2016: nothing but the average wage.
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isQualified",
      since = "2016-01-01",
      sinceTests = SinceTests.RETIREMENT,
      cites = "Amending Act 9/2015, s. 4",
      en = "Basic pension",
      zh = "基础养老金")
  static long basicPension(@Param("pension.average_wage") long averageWage) {
    return averageWage;
  }

  /// Those with many children get the whole average wage twice.
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasManyChildren",
      since = "2001-07-01",
      cites = "art. 13",
      en = "Pension of large families",
      zh = "多子女养老金")
  @ExceptionTo(type = Pension.class, rule = "basicPension")
  static long pensionOfLargeFamilies(@Param("pension.average_wage") long averageWage) {
    return 2 * averageWage;
  }

  /// Whether there are three children or more.
  @Rule(of = PERSON, unit = YES_NO, since = "2001-07-01", cites = "art. 13", en = "Many children", zh = "多子女")
  static boolean hasManyChildren(int children) {
    return children >= 3;
  }

  /// Pension of the account, art. 14.
  @Rule(of = PERSON, unit = FEN, since = "2001-07-01", cites = "art. 14", en = "Account pension", zh = "个人账户养老金")
  static long accountPension(
      long balance, int age, @Param("pension.divisor") LookupTable divisors) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(balance).dividedBy(divisors.divisor(age)));
  }

  /// Everything together with the supplement for years credited, art. 15.
  @Rule(of = PERSON, unit = FEN, since = "2001-07-01", cites = "art. 15", en = "Pension", zh = "养老金")
  static long pension(
      @OrZero long basicPension,
      @OrZero long accountPension,
      int monthsPaid,
      @Param("pension.supplement") StepSchedule supplements) {
    return basicPension + accountPension + supplements.fen(monthsPaid / 12);
  }
}
