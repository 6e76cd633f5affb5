package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.contribution.ContributionBase;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.OrZero;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Contributions to the employees' pension and where they go, Social Insurance Law arts. 10 and 12.
///
/// The law takes the employer's part from the whole wage bill; here each relation bears its own base, so that the wage bill is the sum
/// of the bases, as most places collect it. Age is not asked here but in `participation`.
///
/// Not yet coded: the public service's own scheme (国发〔2015〕2号, 三) with the occupational annuity; late fees (art. 86); accounts
/// before 2006 at 11 %; contributions paid on to reach the minimum period (art. 16).
public final class PensionContribution {

  private PensionContribution() {}

  /// Whether an employer has to insure the worker, art. 10(1): an employee, with or without a written contract, or dispatched.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 10(1); 国发〔2005〕38号, 三",
      en = "Insured for a pension as an employee",
      zh = "以职工身份参加养老保险")
  static boolean isInsuredAsEmployee(EmploymentForm employmentForm) {
    return employmentForm.isEmployment();
  }

  /// Whether the worker pays alone, art. 10(2): flexible, own-account and platform workers.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 10(2); 国发〔2005〕38号, 三",
      en = "Insured for a pension as a flexible worker",
      zh = "以灵活就业人员身份参加养老保险")
  static boolean isInsuredAsFlexibleWorker(EmploymentForm employmentForm) {
    return employmentForm.isFlexibleWork();
  }

  /// Whether pension contributions are paid for the relation, arts. 10(1), 10(2).
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 10",
      en = "Insured in the employees' pension",
      zh = "参加职工基本养老保险")
  static boolean isInsured(boolean isInsuredAsEmployee, boolean isInsuredAsFlexibleWorker) {
    return isInsuredAsEmployee || isInsuredAsFlexibleWorker;
  }

  /// Worker's contribution, art. 12(2): base × 8 %, all of it for the account.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 12(2); 国发〔2005〕38号, 六",
      en = "Worker's pension contribution",
      zh = "职工养老保险个人缴费")
  static long workerPensionContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("pension.contribution.worker_rate") Rate workerRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(workerRate));
  }

  /// Employer's contribution, art. 12(1): base × the place's rate, all of it for the pool.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 12(1); 国办发〔2019〕13号, 一",
      en = "Employer's pension contribution",
      zh = "职工养老保险单位缴费")
  static long employerPensionContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("pension.contribution.employer_rate") Rate employerRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(employerRate));
  }

  /// Flexible worker's contribution, art. 12(3): chosen base × 20 %.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsFlexibleWorker",
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 12(3); 国发〔2005〕38号, 三",
      en = "Flexible worker's pension contribution",
      zh = "灵活就业人员养老保险缴费")
  static long flexiblePensionContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("pension.contribution.flexible_rate") Rate flexibleRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(flexibleRate));
  }

  /// Credited to the individual account, art. 12: base × 8 %, from the worker's own money in both cases.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsured",
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 12(2), (3); 国发〔2005〕38号, 三, 六",
      en = "Credited to the individual account",
      zh = "记入个人账户")
  static long accountCredit(
      boolean isInsuredAsEmployee,
      @From(ContributionBase.class) long contributionBase,
      @Param("pension.contribution.account_rate") Rate accountRate,
      @Param("pension.contribution.flexible_account_rate") Rate flexibleAccountRate) {
    Rate rate = isInsuredAsEmployee ? accountRate : flexibleAccountRate;
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(rate));
  }

  /// Paid into the pooled fund, art. 12: all contributions of the relation − what is credited to the account.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsured",
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 12(1), (3)",
      en = "Paid into the pooled fund",
      zh = "记入统筹基金")
  static long pooledCredit(
      @OrZero long workerPensionContribution,
      @OrZero long employerPensionContribution,
      @OrZero long flexiblePensionContribution,
      long accountCredit) {
    return workerPensionContribution
        + employerPensionContribution
        + flexiblePensionContribution
        - accountCredit;
  }
}
