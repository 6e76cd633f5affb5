package org.openshebao.countries.china.law.maternity;

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

/// Contributions to maternity insurance, Social Insurance Law art. 53: the employer pays, the worker does not.
///
/// Since the merger with medical insurance (国办发〔2019〕10号) the employer's part is inside `medical.employerMedicalContribution`.
///
/// Not yet coded: employers' rates of their own before the merger, up to 2019; all benefits.
public final class MaternityContribution {

  private MaternityContribution() {}

  /// Whether an employer has to insure the worker, art. 53: employees, and with the merger all who are insured for medical care at work.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 53; 国办发〔2019〕10号, 二（一）",
      en = "Insured for maternity",
      zh = "参加生育保险")
  static boolean isInsuredAsEmployee(EmploymentForm employmentForm) {
    return employmentForm.isEmployment() || employmentForm == EmploymentForm.PUBLIC_SERVICE;
  }

  /// Worker's contribution, art. 53: none, whatever the base.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 53",
      en = "Worker's maternity contribution",
      zh = "生育保险个人缴费")
  static @Nullable Long workerMaternityContribution(
      @MayBeUnknown @From(ContributionBase.class) @Nullable Long contributionBase,
      @Param("maternity.contribution.worker_rate") Rate workerRate) {
    if (workerRate.millionths() == 0) {
      return 0L;
    }
    return contributionBase == null
        ? null
        : HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(workerRate));
  }
}
