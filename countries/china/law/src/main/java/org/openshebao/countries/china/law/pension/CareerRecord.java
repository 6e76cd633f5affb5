package org.openshebao.countries.china.law.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YEARS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Years;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.history.History;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What the record of contributions says when nothing else is given: months credited, deemed, before the account.
///
/// A record that contradicts itself credits nothing, and says which contradiction it is.
///
/// Not yet coded: months refunded or paid back at once (人社部规〔2016〕5号, 三) that an audit took out; the months of the farmers' own
/// scheme before 2009.
public final class CareerRecord {

  private CareerRecord() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether no month paid lies after the month computed: what has not been paid is not credited, arts. 60, 74.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, arts. 60, 74(1); 国发〔2005〕38号, 六",
      en = "No month paid lies in the future",
      zh = "缴费记录中无未来月份")
  static boolean isCareerPast(int month, History contributionHistory) {
    contributionHistory.rewind();
    while (contributionHistory.next()) {
      if (contributionHistory.firstMonth() + contributionHistory.monthsPaid() - 1 > month) {
        return false;
      }
    }
    return true;
  }

  /// Whether each run of months fits into its calendar year and they follow each other in time, art. 74(1): a year has twelve months.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 74(1)",
      en = "Runs of months fit into their years, in order of time",
      zh = "缴费记录月份完整有序")
  static boolean isCareerInOrder(History contributionHistory) {
    int before = Integer.MIN_VALUE;
    contributionHistory.rewind();
    while (contributionHistory.next()) {
      int first = contributionHistory.firstMonth();
      int monthsLeft = MONTHS_A_YEAR + 1 - CalendarMonth.monthOfYear(first);
      if (first < before
          || contributionHistory.monthsPaid() < 0
          || contributionHistory.monthsPaid() > monthsLeft) {
        return false;
      }
      before = first;
    }
    return true;
  }

  /// Whether nothing was paid or deemed before the age from which one may work, Labour Law art. 15.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Labour Law, art. 15; Social Insurance Law, art. 74(1)",
      en = "No month before working age",
      zh = "缴费记录均在法定就业年龄之后")
  static boolean isCareerOfWorkingAge(
      int birthMonth,
      History contributionHistory,
      @Param("participation.work.minimum_age") int minimumAge) {
    contributionHistory.rewind();
    return !contributionHistory.next()
        || contributionHistory.firstMonth() >= birthMonth + MONTHS_A_YEAR * minimumAge;
  }

  /// Months credited: paid and deemed, each month once, 六; a gap is no month.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      when = {"isCareerInOrder", "isCareerPast", "isCareerOfWorkingAge"},
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 19; 人社部规〔2016〕5号, 五",
      en = "Months credited by the record",
      zh = "缴费记录累计月数（含视同缴费）")
  static int careerCreditedMonths(History contributionHistory) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    int credited = 0;
    while (runs.next()) {
      credited += runs.months();
    }
    return credited;
  }

  /// Deemed months among them, 六.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      when = {"isCareerInOrder", "isCareerPast", "isCareerOfWorkingAge"},
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; Social Insurance Law, art. 13",
      en = "Deemed months by the record",
      zh = "缴费记录视同缴费月数")
  static int careerDeemedMonths(History contributionHistory) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    int deemed = 0;
    while (runs.next()) {
      deemed += runs.isDeemed() ? runs.months() : 0;
    }
    return deemed;
  }

  /// Years before the individual account, for which the transitional pension is paid, 六: deemed and paid.
  ///
  /// @param accountStart  first month of individual accounts in the place that pays
  @Rule(
      of = PERSON,
      unit = YEARS,
      when = {"isCareerInOrder", "isCareerPast", "isCareerOfWorkingAge"},
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the province's rules on the transitional pension",
      en = "Years before the account by the record",
      zh = "缴费记录建账前缴费年限")
  static Years careerPreAccountYears(
      History contributionHistory,
      @Param(value = "pension.account_start", place = "benefitPlace") int accountStart) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    int before = 0;
    while (runs.next()) {
      before += Math.clamp(accountStart - runs.first(), 0, runs.months());
    }
    return Years.ofMonths(before);
  }

  /// Deemed years before the individual account, 六.
  ///
  /// @param accountStart  first month of individual accounts in the place that pays
  @Rule(
      of = PERSON,
      unit = YEARS,
      when = {"isCareerInOrder", "isCareerPast", "isCareerOfWorkingAge"},
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; 《北京市基本养老保险规定》",
      en = "Deemed years before the account by the record",
      zh = "缴费记录建账前视同缴费年限")
  static Years careerDeemedTransitionalYears(
      History contributionHistory,
      @Param(value = "pension.account_start", place = "benefitPlace") int accountStart) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    int before = 0;
    while (runs.next()) {
      before += runs.isDeemed() ? Math.clamp(accountStart - runs.first(), 0, runs.months()) : 0;
    }
    return Years.ofMonths(before);
  }

  /// Years paid before the month to which the place counts them for the transitional pension.
  ///
  /// @param paidBefore  first month that no longer counts; Beijing: July 1998
  @Rule(
      of = PERSON,
      unit = YEARS,
      when = {"isCareerInOrder", "isCareerPast", "isCareerOfWorkingAge"},
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; 《北京市基本养老保险规定》",
      en = "Years paid for the transitional pension by the record",
      zh = "缴费记录计发过渡性养老金的实际缴费年限")
  static Years careerPaidTransitionalYears(
      History contributionHistory,
      @Param(value = "pension.transitional.paid_before", place = "benefitPlace") int paidBefore) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    int before = 0;
    while (runs.next()) {
      before += runs.isDeemed() ? 0 : Math.clamp(paidBefore - runs.first(), 0, runs.months());
    }
    return Years.ofMonths(before);
  }
}
