package org.openshebao.examplia.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.SinceTests.ENTRY;
import static org.openshebao.law.rule.SinceTests.RETIREMENT;
import static org.openshebao.law.rule.Unit.DIVISOR;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.INDEX;
import static org.openshebao.law.rule.Unit.RATE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Fraction;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.examplia.account.Account;
import org.openshebao.examplia.family.Family;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Old-age pension, Social Security Act 2001, Part III.
public final class Pension {

  private Pension() {}

  /// Average index of the career at the place that pays, art. 12(3); unknown where a year has no average wage.
  @Rule(
      of = PERSON,
      unit = INDEX,
      since = "2001-07-01",
      cites = "art. 12(3)",
      en = "Average index",
      zh = "平均缴费指数")
  static @Nullable WageIndex averageIndex(
      History career,
      @Param(value = "pension.average_wage", place = "payingPlace") Series averageWages) {
    long weighted = 0;
    int months = 0;
    while (career.next()) {
      if (!averageWages.knows(career.firstMonth())) {
        return null;
      }
      Exact index = Exact.of(career.base()).dividedBy(averageWages.fen(career.firstMonth()));
      weighted += WageIndex.halfUp(index).hundredMillionths() * career.monthsPaid();
      months += career.monthsPaid();
    }
    return new WageIndex(months == 0 ? 0 : weighted / months);
  }

  /// Average wages of the places of the career, each month at its own place, art. 12(4); unknown where a year has none.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 12(4)",
      en = "Local wages of the career",
      zh = "历年参保地工资")
  static @Nullable Long localWagesOfCareer(
      History career, @Param("pension.average_wage") PlaceSeries averageWages) {
    long wages = 0;
    while (career.next()) {
      Series local = averageWages.at(career.place());
      if (!local.knows(career.firstMonth())) {
        return null;
      }
      wages += local.fen(career.firstMonth()) * career.monthsPaid();
    }
    return wages;
  }

  /// The index that counts: as declared, where it was.
  @Rule(
      of = PERSON,
      unit = INDEX,
      since = "2001-07-01",
      cites = "art. 12(4)",
      en = "Index",
      zh = "缴费指数")
  static WageIndex index(
      @MayBeUnknown @Nullable WageIndex declaredIndex,
      @MayBeUnknown @Nullable WageIndex averageIndex) {
    return declaredIndex != null
        ? declaredIndex
        : averageIndex != null ? averageIndex : new WageIndex(0);
  }

  /// Basic pension of those who retired until 2015, art. 12(1): average wage × index × share.
  @Rule(
      name = "basicPension",
      of = PERSON,
      unit = FEN,
      when = {"hasReachedAge", "hasQualifyingPeriod"},
      since = "2001-07-01",
      until = "2015-12-31",
      sinceTests = RETIREMENT,
      cites = "art. 12(1)",
      en = "Basic pension",
      zh = "基础养老金")
  static long basicPensionOf2001(
      @Param(value = "pension.average_wage", place = "payingPlace", on = "retirementMonth")
          long averageWage,
      WageIndex index,
      @Param("pension.share") Fraction share) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(averageWage).times(index).times(share));
  }

  /// Basic pension of those who retire from 2016 on: years count.
  @Rule(
      name = "basicPension",
      of = PERSON,
      unit = FEN,
      when = {"hasReachedAge", "hasQualifyingPeriod"},
      since = "2016-01-01",
      sinceTests = RETIREMENT,
      cites = "Amending Act 2015, s. 7",
      en = "Basic pension",
      zh = "基础养老金")
  static long basicPensionOf2016(
      @Param(value = "pension.average_wage", place = "payingPlace", on = "retirementMonth")
          long averageWage,
      WageIndex index,
      Years creditedYears,
      @Param("pension.accrual") Rate accrual) {
    return Rounding.HALF_UP_TO_FEN.of(
        Exact.of(averageWage).times(index).times(creditedYears).times(accrual));
  }

  /// Basic pension in Northport of those who retire from 2018 on: the average wage, when it is not below 5,000 yuan.
  @Rule(
      name = "basicPension",
      of = PERSON,
      unit = FEN,
      when = "hasReachedAge",
      since = "2018-01-01",
      sinceTests = RETIREMENT,
      place = "XX-11",
      cites = "Order of Northport, s. 1",
      en = "Basic pension",
      zh = "基础养老金")
  static long basicPensionOfNorthport(
      @Param(value = "pension.average_wage", on = "retirementMonth") long averageWage,
      int residence,
      @MayBeUnknown @Nullable Integer benefitPlace) {
    if (benefitPlace != null && benefitPlace == residence) {
      return averageWage;
    }
    return averageWage / 2;
  }

  /// The disabled get an amount of its own, art. 13.
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isDisabled",
      since = "2001-07-01",
      cites = "art. 13",
      en = "Pension of the disabled",
      zh = "残疾养老金")
  @ExceptionTo(type = Pension.class, rule = "basicPension")
  static long pensionOfDisabled(@Param("pension.disability_amount") long amount) {
    return amount;
  }

  /// Large families get the average wage, art. 14, in Northshire only.
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasManyChildren",
      since = "2010-01-01",
      place = "XX-1",
      cites = "art. 14",
      en = "Pension of large families",
      zh = "多子女养老金")
  @ExceptionTo(type = Pension.class, rule = "basicPension")
  static long pensionOfLargeFamilies(@Param("pension.average_wage") long averageWage) {
    return averageWage;
  }

  /// Whether working capacity is lost, art. 13.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 13",
      en = "Disabled",
      zh = "残疾")
  static boolean isDisabled(
      Rate disability, @Param("pension.disability_threshold") Rate threshold) {
    return disability.millionths() >= threshold.millionths();
  }

  /// Whether there are four children or more, art. 14.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 14",
      en = "Many children",
      zh = "多子女")
  static boolean hasManyChildren(int children) {
    return children >= 4;
  }

  /// Months by which the account is divided, annex: as agreed, else by age; ages between those listed are not coded.
  @Rule(
      of = PERSON,
      unit = DIVISOR,
      since = "2001-07-01",
      cites = "annex",
      en = "Divisor",
      zh = "计发月数")
  static @Nullable Divisor divisor(
      @MayBeUnknown @Nullable Divisor agreedDivisor,
      int age,
      @Param("pension.divisor_by_age") LookupTable divisors) {
    if (agreedDivisor != null) {
      return agreedDivisor;
    }
    return divisors.has(age) ? divisors.divisor(age) : null;
  }

  /// Pension of the account, art. 14.
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasReachedAge",
      since = "2001-07-01",
      cites = "art. 14",
      en = "Account pension",
      zh = "个人账户养老金")
  static long accountPension(@From(Account.class) long balance, Divisor divisor) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(balance).dividedBy(divisor));
  }

  /// Supplement for whole years credited, art. 15.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 15",
      en = "Supplement",
      zh = "加发")
  static long supplement(
      int monthsPaid, @Param("pension.supplement_by_years") StepSchedule supplements) {
    int years = monthsPaid / 12;
    return supplements.reaches(years) ? supplements.fen(years) : 0;
  }

  /// Bonus of those who entered before 1998, by years insured until then; there is none below one year.
  @Rule(
      name = "entryBonus",
      of = PERSON,
      unit = FEN,
      since = "1950-01-01",
      until = "1997-12-31",
      sinceTests = ENTRY,
      cites = "art. 40",
      en = "Bonus",
      zh = "过渡性补贴")
  static long entryBonusBefore1998(
      int entryMonth, @Param("pension.entry_bonus") StepSchedule bonuses) {
    return bonuses.fen(1998 - CalendarMonth.year(entryMonth));
  }

  /// No bonus for those who entered later.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "1998-01-01",
      sinceTests = ENTRY,
      cites = "art. 40",
      en = "Bonus",
      zh = "过渡性补贴")
  static long entryBonus(int children) {
    return 100L * children;
  }

  /// Everything together, art. 15: parts to which nobody is entitled count as nothing.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 15",
      en = "Pension",
      zh = "养老金")
  static long pension(
      @OrZero long basicPension, @OrZero long accountPension, long supplement, long entryBonus) {
    return basicPension + accountPension + supplement + entryBonus;
  }

  /// Pension over the wage of the paying place, at most the whole; unknown where that wage is nothing.
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2001-07-01",
      cites = "art. 17",
      en = "Replacement rate",
      zh = "替代率")
  static @Nullable Rate replacementRate(
      long pension,
      @Of(value = org.openshebao.law.rule.Entity.PLACE, place = "payingPlace") @From(Family.class)
          long localWage) {
    return localWage == 0 ? null : new Rate(Math.min(1_000_000, pension * 1_000_000 / localWage));
  }
}
