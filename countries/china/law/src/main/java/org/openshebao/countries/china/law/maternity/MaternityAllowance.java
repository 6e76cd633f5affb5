package org.openshebao.countries.china.law.maternity;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.DAYS;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Maternity allowance, Social Insurance Law art. 56 and 国务院令第619号 art. 8, and the employer's top-up.
///
/// The law gives the average wage of the employer in the year before for the time of leave; thirty days are a month by practice.
///
/// Not yet coded: employers who did not insure (art. 8(1): the wage before the leave); a surplus above the wage, which in Wuhan goes to the employer's welfare fund.
public final class MaternityAllowance {

  private MaternityAllowance() {}

  private static final int DAYS_A_MONTH = 30;

  /// Whether the person is insured for the allowance: employees and the public service are.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 53, 54",
      en = "Insured for the maternity allowance",
      zh = "可享受生育津贴的参保人员")
  static boolean isInsuredForAllowance(EmploymentForm employmentForm) {
    return employmentForm.isEmployment() || employmentForm == EmploymentForm.PUBLIC_SERVICE;
  }

  /// Whether the person is a flexible worker.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 23(2); 国办发〔2024〕48号",
      en = "Flexible worker",
      zh = "灵活就业人员")
  static boolean isFlexibleWorker(EmploymentForm employmentForm) {
    return employmentForm.isFlexibleWork();
  }

  /// Flexible workers are insured for it where the place says so.
  @ExceptionTo(type = MaternityAllowance.class, rule = "isInsuredForAllowance")
  @Rule(
      of = RELATION,
      unit = YES_NO,
      when = "isFlexibleWorker",
      since = "2011-07-01",
      cites = "国办发〔2024〕48号; 统筹地区灵活就业人员生育保险规定",
      en = "Flexible worker insured for the maternity allowance",
      zh = "灵活就业人员可享受生育津贴")
  static boolean areFlexibleWorkersInsured(
      @Param("participation.flexible.maternity_allowance") boolean flexibleWorkersDraw) {
    return flexibleWorkersDraw;
  }

  /// Whether contributions were paid for as long before the birth as the place asks.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 54; 统筹地区生育保险办法",
      en = "Months of contributions before the birth",
      zh = "生育前缴费满规定月数")
  static boolean hasQualifyingPeriod(
      @Param("maternity.allowance.qualifying_months") int qualifyingMonths,
      int monthsInsuredBefore) {
    return monthsInsuredBefore >= qualifyingMonths;
  }

  /// Monthly wage on which the allowance is reckoned, art. 56: the employer's average of last year.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 56(2); 国务院令第619号, art. 8(1)",
      en = "Wage behind the maternity allowance",
      zh = "生育津贴计发基数")
  static long allowanceWage(long employerAverageWage) {
    return employerAverageWage;
  }

  /// In Wuhan the own contribution base of the month before the birth.
  ///
  /// @return fen a month
  @Rule(
      name = "allowanceWage",
      of = RELATION,
      unit = FEN,
      since = "2006-12-10",
      place = "CN-4201",
      cites = "武汉市职工生育保险办法",
      en = "Wage behind the maternity allowance",
      zh = "生育津贴计发基数")
  static long allowanceWageOfWuhan(long baseOfMonthBefore) {
    return baseOfMonthBefore;
  }

  /// Maternity allowance for the leave: wage ÷ 30 × days.
  ///
  /// @return fen, for the whole leave
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredForAllowance", "hasQualifyingPeriod"},
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 56; 国务院令第619号, art. 8(1)",
      en = "Maternity allowance",
      zh = "生育津贴")
  static long maternityAllowance(long allowanceWage, int leaveDays) {
    return ofDays(allowanceWage, leaveDays);
  }

  /// The part for the statutory days alone, which the fund pays everywhere.
  ///
  /// @return fen, for those days
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredForAllowance", "hasQualifyingPeriod"},
      since = "2012-04-28",
      cites = "Social Insurance Law, art. 56; 国务院令第619号, arts. 7, 8(1)",
      en = "Maternity allowance for the statutory days",
      zh = "国家规定产假的生育津贴")
  static long statutoryAllowance(long allowanceWage, int statutoryLeaveDays) {
    return ofDays(allowanceWage, statutoryLeaveDays);
  }

  /// Days for which the fund pays the allowance: the added days too where the place says so, else the statutory ones.
  @Rule(
      of = RELATION,
      unit = DAYS,
      when = {"isInsuredForAllowance", "hasQualifyingPeriod"},
      since = "2012-04-28",
      cites = "Social Insurance Law, art. 56; 统筹地区生育保险办法",
      en = "Days paid by the fund",
      zh = "生育津贴由基金支付的天数")
  static @Nullable Integer daysPaidByFund(
      @Param("maternity.allowance.fund_pays_extension") boolean fundPaysExtension,
      @MayBeUnknown @Nullable Integer statutoryLeaveDays,
      @MayBeUnknown @Nullable Integer leaveDays) {
    return fundPaysExtension ? leaveDays : statutoryLeaveDays;
  }

  /// What the employer adds: the own wage during the leave less the allowance, where that is lower.
  ///
  /// An employer may not lower a wage because of a birth (art. 5); Beijing, Wuhan and Guangzhou say that the difference is paid.
  ///
  /// @return fen, for the whole leave
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "2012-04-28",
      cites = "国务院令第619号, art. 5; 统筹地区生育保险办法",
      en = "Employer's top-up of the maternity allowance",
      zh = "用人单位补足生育津贴差额")
  static long employerTopUp(long ownWageDuringLeave, long maternityAllowance) {
    return Math.max(0, ownWageDuringLeave - maternityAllowance);
  }

  private static long ofDays(long monthlyWage, int days) {
    return HALF_UP_TO_FEN.of(Exact.of(monthlyWage).times(days).dividedBy(DAYS_A_MONTH));
  }

  /// Whether the fund pays the allowance to the person herself and not by way of the employer.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      when = {"isInsuredForAllowance", "hasQualifyingPeriod"},
      since = "2025-02-01",
      cites = "国家医保局生育津贴发放的通报; 统筹地区生育保险办法",
      en = "Allowance paid to the person",
      zh = "生育津贴直接发放个人")
  static boolean isPaidToThePerson(
      @Param("maternity.allowance.paid_to_person") boolean paidToPerson) {
    return paidToPerson;
  }
}
