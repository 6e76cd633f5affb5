package org.openshebao.examplia.contribution;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.COUNT;
import static org.openshebao.law.rule.Unit.DAYS;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.examplia.Employment;
import org.openshebao.examplia.pension.Retirement;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.Any;
import org.openshebao.law.rule.Count;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Previous;
import org.openshebao.law.rule.Rule;

/// What a job owes, Social Security Act 2001, Part II.
public final class Contribution {

  private Contribution() {}

  /// Whether the job is covered, art. 2: as registered; where that is not known an employee is.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 2",
      en = "Covered",
      zh = "属于参保范围")
  static @Nullable Boolean isCovered(
      @MayBeUnknown @Nullable Boolean isInsured, @MayBeUnknown @Nullable Employment employment) {
    if (isInsured != null) {
      return isInsured;
    }
    return employment == Employment.EMPLOYEE ? Boolean.TRUE : null;
  }

  /// Whether the person is old enough, art. 3.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 3",
      en = "Old enough",
      zh = "达到参保年龄")
  static boolean isOldEnough(
      @Of(PERSON) @From(Retirement.class) int age,
      @Param("contribution.minimum_age") int minimumAge) {
    return age >= minimumAge;
  }

  /// Wage between floor and ceiling, arts. 5, 6.
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "2001-07-01",
      cites = "arts. 5, 6",
      en = "Base",
      zh = "缴费基数")
  static long contributionBase(
      long wage,
      @Param("contribution.floor") long floor,
      @Param("contribution.ceiling") long ceiling) {
    return Math.clamp(wage, floor, ceiling);
  }

  /// Contribution, art. 7: base × rate.
  @Rule(
      name = "contribution",
      of = RELATION,
      unit = FEN,
      when = {"isCovered", "isOldEnough"},
      since = "2001-07-01",
      until = "2015-12-31",
      cites = "art. 7",
      en = "Contribution",
      zh = "缴费")
  static long contributionOf2001(long contributionBase, @Param("contribution.rate") Rate rate) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(rate));
  }

  /// Contribution by kind of job, Amending Act 2015, s. 4.
  @Rule(
      name = "contribution",
      of = RELATION,
      unit = FEN,
      when = {"isCovered", "isOldEnough"},
      since = "2016-01-01",
      cites = "Amending Act 2015, s. 4",
      en = "Contribution",
      zh = "缴费")
  static long contributionOf2016(
      long contributionBase,
      Employment employment,
      @Param("contribution.rate_by_employment") LookupTable rates) {
    return Rounding.HALF_UP_TO_FEN.of(
        Exact.of(contributionBase).times(rates.rate(employment.ordinal())));
  }

  /// Contribution in Northshire, rounded down to the yuan; the age does not matter.
  @Rule(
      name = "contribution",
      of = RELATION,
      unit = FEN,
      when = "isCovered",
      since = "2010-01-01",
      place = "XX-1",
      cites = "Order of Northshire, s. 2",
      en = "Contribution",
      zh = "缴费")
  static long contributionOfNorthshire(
      long contributionBase, @Param("contribution.rate") Rate rate) {
    return Rounding.DOWN_TO_YUAN.of(Exact.of(contributionBase).times(rate));
  }

  /// Officials pay nothing, art. 9.
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isOfficial",
      since = "2001-07-01",
      cites = "art. 9",
      en = "Contribution of officials",
      zh = "公务员缴费")
  @ExceptionTo(type = Contribution.class, rule = "contribution")
  static long contributionOfOfficials() {
    return 0;
  }

  /// The low-paid pay half on the floor, art. 8.
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isCovered", "isLowPaid"},
      since = "2005-01-01",
      cites = "art. 8",
      en = "Contribution of the low-paid",
      zh = "低收入者缴费")
  @ExceptionTo(type = Contribution.class, rule = "contribution")
  static @Nullable Long contributionOfLowPaid(
      @Param("contribution.floor") long floor,
      @Param("contribution.rate") Rate rate,
      @MayBeUnknown @Nullable Employment employment) {
    if (employment == Employment.OWN_ACCOUNT) {
      return null;
    }
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(floor).times(rate).dividedBy(2));
  }

  /// Whether it is an official's job.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 9",
      en = "Official",
      zh = "公务员")
  static boolean isOfficial(Employment employment) {
    return employment == Employment.OFFICIAL;
  }

  /// Whether the wage is low where the job is, art. 8.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2005-01-01",
      cites = "art. 8",
      en = "Low-paid",
      zh = "低收入")
  static boolean isLowPaid(
      long wage, @Param(value = "contribution.low_pay", place = "workplace") long lowPay) {
    return wage < lowPay;
  }

  /// Days of sickness that are paid, art. 20.
  @Rule(
      of = RELATION,
      unit = DAYS,
      since = "2001-07-01",
      cites = "art. 20",
      en = "Paid days",
      zh = "带薪病假天数")
  static int paidSickDays(int sickDays, @Param("contribution.paid_sick_days") int paidDays) {
    return Math.min(sickDays, paidDays);
  }

  /// Sick pay, art. 21: a thirtieth of the base for each paid day.
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isCovered",
      since = "2001-07-01",
      cites = "art. 21",
      en = "Sick pay",
      zh = "病假工资")
  static long sickPay(long contributionBase, int paidSickDays) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(paidSickDays).dividedBy(30));
  }

  /// Whether anything is paid for sickness in a covered job, art. 22.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      when = "isCovered",
      since = "2001-07-01",
      cites = "art. 22",
      en = "On sick pay",
      zh = "领取病假工资")
  static boolean isOnSickPay(int paidSickDays) {
    return paidSickDays > 0;
  }

  /// In how many jobs somebody is on sick pay; jobs that are not covered count for nothing.
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "2001-07-01",
      cites = "art. 22",
      en = "Jobs on sick pay",
      zh = "领取病假工资份数")
  static int sickJobs(@Count(over = RELATION) int isOnSickPay) {
    return isOnSickPay;
  }

  /// Whether somebody is on sick pay anywhere.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 22",
      en = "On sick pay anywhere",
      zh = "有病假工资")
  static boolean isSick(@Any(over = RELATION) boolean isOnSickPay) {
    return isOnSickPay;
  }

  /// Whether it is known what sickness costs, art. 23: only who is covered is asked.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 23",
      en = "Cost of sickness known",
      zh = "病假费用已知")
  static boolean isCostKnown(@MayBeUnknown @Nullable Long sickPay) {
    return sickPay != null;
  }

  /// Months insured in this job, art. 4.
  @Rule(
      of = RELATION,
      unit = MONTHS,
      since = "2001-07-01",
      cites = "art. 4",
      en = "Months insured",
      zh = "参保月数")
  static int insuredMonths(
      @Previous(value = "insuredMonths", first = "openingMonths") int before, boolean isCovered) {
    return before + (isCovered ? 1 : 0);
  }
}
