package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.contribution.ContributionBase;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Contributions to employees' medical insurance, Social Insurance Law art. 23 and 国发〔1998〕44号, 二.
///
/// It is supposed that the base lies between the bounds of the pension, as in most places; Shenzhen and others set bounds of their own,
/// which are not known here. The employer's rate includes maternity insurance since the two were merged (国办发〔2019〕10号).
///
/// Not yet coded: the part for the individual account (国办发〔2021〕14号); contributions after retirement until the years are complete
/// (art. 27); the unemployed, for whom the unemployment fund pays (art. 48); additional large-cost schemes.
public final class MedicalContribution {

  private MedicalContribution() {}

  /// Whether an employer has to insure the worker, art. 23(1): employees and the public service.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 23(1); 国发〔1998〕44号, 二",
      en = "Insured for medical care as an employee",
      zh = "以职工身份参加医疗保险")
  static boolean isInsuredAsEmployee(EmploymentForm employmentForm) {
    return employmentForm.isEmployment() || employmentForm == EmploymentForm.PUBLIC_SERVICE;
  }

  /// Whether the worker pays alone, art. 23(2): flexible, own-account and platform workers.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 23(2)",
      en = "Insured for medical care as a flexible worker",
      zh = "以灵活就业人员身份参加医疗保险")
  static boolean isInsuredAsFlexibleWorker(EmploymentForm employmentForm) {
    return employmentForm.isFlexibleWork();
  }

  /// Worker's contribution: base × 2 %.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 23(1); 国发〔1998〕44号, 二",
      en = "Worker's medical contribution",
      zh = "职工医疗保险个人缴费")
  static long workerMedicalContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("medical.contribution.worker_rate") Rate workerRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(workerRate));
  }

  /// Employer's contribution: base × the pool's rate, maternity included; the national 6 % is only a guideline.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 23(1); 国发〔1998〕44号, 二; 国办发〔2019〕10号, 二",
      en = "Employer's medical contribution",
      zh = "职工医疗保险单位缴费（含生育）")
  static long employerMedicalContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("medical.contribution.employer_rate") Rate employerRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(employerRate));
  }

  /// Flexible worker's contribution, art. 23(2): the amount that the pool sets, else base × the pool's rate.
  ///
  /// @return fen a month; unknown where neither is known
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsFlexibleWorker",
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 23(2); the pool's rules on flexible workers",
      en = "Flexible worker's medical contribution",
      zh = "灵活就业人员医疗保险缴费")
  static @Nullable Long flexibleMedicalContribution(
      @MayBeUnknown @From(ContributionBase.class) @Nullable Long contributionBase,
      @MayBeUnknown @Param("medical.contribution.flexible_rate") @Nullable Rate flexibleRate,
      @MayBeUnknown @Param("medical.contribution.flexible_amount") @Nullable Long flexibleAmount) {
    if (flexibleAmount != null) {
      return flexibleAmount;
    }
    if (flexibleRate == null || contributionBase == null) {
      return null;
    }
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(flexibleRate));
  }
}
