package org.openshebao.examplia.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.ALWAYS;
import static org.openshebao.law.rule.Unit.AGE_YEARS;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.PLACE;
import static org.openshebao.law.rule.Unit.YEARS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Years;
import org.openshebao.examplia.Sex;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Replaces;
import org.openshebao.law.rule.Rule;

/// Who retires when, Part III.
public final class Retirement {

  private Retirement() {}

  /// Age last birthday at the end of the month, art. 10; 0 before birth.
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

  /// The month in which the old age of 60 is reached.
  @Rule(
      of = PERSON,
      per = ALWAYS,
      unit = MONTH,
      since = "2001-07-01",
      cites = "art. 10",
      en = "Month of 60",
      zh = "年满六十的月份")
  static int monthOfSixty(int birthMonth) {
    return birthMonth + 60 * 12;
  }

  /// The sex under whose rules somebody stands; unknown where it is not recorded.
  @Rule(
      of = PERSON,
      per = ALWAYS,
      unit = CODE,
      since = "2001-07-01",
      cites = "art. 10",
      en = "Treated as",
      zh = "适用性别")
  static @Nullable Sex treatedAs(@MayBeUnknown @Nullable Sex sex) {
    return sex;
  }

  /// A reform pack: from 2030 on the ages of women hold for all.
  @Rule(
      name = "treatedAs",
      of = PERSON,
      per = ALWAYS,
      unit = CODE,
      since = "2030-01-01",
      cites = "Bill 1",
      en = "Treated as",
      zh = "适用性别")
  @Replaces("pension.treatedAs")
  static Sex treatedAsOf2030() {
    return Sex.FEMALE;
  }

  /// Whether the pension age is reached, art. 10.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 10",
      en = "Age reached",
      zh = "达到退休年龄")
  static boolean hasReachedAge(
      int age, Sex treatedAs, @Param("pension.age_by_sex") LookupTable ages) {
    return age >= ages.whole(treatedAs.ordinal());
  }

  /// The place that pays, art. 16: as agreed, else that of residence.
  @Rule(
      of = PERSON,
      unit = PLACE,
      since = "2001-07-01",
      cites = "art. 16",
      en = "Paying place",
      zh = "支付地")
  static int payingPlace(int residence, @MayBeUnknown @Nullable Integer benefitPlace) {
    return benefitPlace == null ? residence : benefitPlace;
  }

  /// Months with contributions before the month computed, art. 8.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2001-07-01",
      cites = "art. 8",
      en = "Months paid",
      zh = "缴费月数")
  static int monthsPaid(History career, int month) {
    int months = 0;
    while (career.next()) {
      if (career.firstMonth() < month) {
        months += Math.min(career.monthsPaid(), month - career.firstMonth());
      }
    }
    return months;
  }

  /// Years credited, art. 8: months paid and the bonus, where there is one.
  @Rule(
      of = PERSON,
      unit = YEARS,
      since = "2001-07-01",
      cites = "art. 8",
      en = "Years credited",
      zh = "缴费年限")
  static Years creditedYears(int monthsPaid, @MayBeUnknown @Nullable Years bonusYears) {
    long bonus = bonusYears == null ? 0 : bonusYears.tenThousandths();
    return new Years(Years.ofMonths(monthsPaid).tenThousandths() + bonus);
  }

  /// Whether the qualifying period is complete, art. 11(1), for those who retired before 2016.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      until = "2015-12-31",
      cites = "art. 11(1)",
      en = "Qualifying period",
      zh = "满足最低缴费年限")
  static boolean hasQualifyingPeriod(
      int monthsPaid, @Param("pension.qualifying_period") int qualifyingMonths) {
    return monthsPaid >= qualifyingMonths;
  }

  /// Whether the qualifying period is complete, Amending Act 2015, s. 5: from 2016 on.
  @Rule(
      name = "hasQualifyingPeriod",
      of = PERSON,
      unit = YES_NO,
      since = "2016-01-01",
      cites = "Amending Act 2015, s. 5",
      en = "Qualifying period",
      zh = "满足最低缴费年限")
  static boolean hasQualifyingPeriodOf2016(
      int monthsPaid, @Param("pension.qualifying_period") int qualifyingMonths) {
    return monthsPaid >= qualifyingMonths;
  }
}
