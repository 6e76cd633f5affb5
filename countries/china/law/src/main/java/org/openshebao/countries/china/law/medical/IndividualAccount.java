package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.contribution.ContributionBase;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What goes to the individual account of employees' medical insurance since the reform, 国办发〔2021〕14号, 二（三）.
///
/// In work it is the own contribution; the employer's goes to the pool in full. Retired members get a fixed amount that the pool set once.
///
/// Not yet coded: the accounts before the reform; use of an account for the family.
public final class IndividualAccount {

  private IndividualAccount() {}

  /// Whether the person is retired.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-01-01",
      cites = "国办发〔2021〕14号, 二（三）",
      en = "Retired member",
      zh = "退休人员")
  static boolean isRetiredFromWork(EmploymentForm employmentForm) {
    return employmentForm == EmploymentForm.RETIRED;
  }

  /// Credit for an employee: base × rate.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2022-01-01",
      cites = "国办发〔2021〕14号, 二（三）",
      en = "Credit to the medical account, in work",
      zh = "在职职工医保个人账户计入")
  static long accountCreditInWork(
      @From(ContributionBase.class) long contributionBase,
      @Param("medical.account.rate_in_work") Rate rate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(rate));
  }

  /// Credit for a flexible worker: base × the pool's rate.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsFlexibleWorker",
      since = "2022-01-01",
      cites = "国办发〔2021〕14号, 二（三）; 统筹地区职工医保门诊共济办法",
      en = "Credit to the medical account, flexible worker",
      zh = "灵活就业人员医保个人账户计入")
  static long accountCreditFlexible(
      @Param("medical.account.rate_flexible") Rate rate,
      @From(ContributionBase.class) long contributionBase) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(rate));
  }

  /// Credit for a retired member: the pool's amount.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isRetiredFromWork",
      since = "2022-01-01",
      cites = "国办发〔2021〕14号, 二（三）; 统筹地区职工医保门诊共济办法",
      en = "Credit to the medical account, retired",
      zh = "退休人员医保个人账户计入")
  static long accountCreditRetired(@Param("medical.account.amount_retired") long amount) {
    return amount;
  }
}
