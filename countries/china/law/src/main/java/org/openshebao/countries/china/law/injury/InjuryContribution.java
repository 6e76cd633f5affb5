package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Contributions to work-injury insurance, Social Insurance Law arts. 33 to 35: the employer pays, the worker does not.
///
/// Not yet coded: the employer's own rate, which floats around that of its class (art. 34(2); 人社部发〔2015〕71号, 三) and is set by the office;
/// building sites, which pay on the contract sum (Regulations, art. 10(3)); single-branch insurance of who is over age or in training.
public final class InjuryContribution {

  private InjuryContribution() {}

  /// Whether an employer has to insure the worker, art. 33: employees, with or without a written contract; flexible workers are outside.
  ///
  /// @return unknown for the public service: institutions are insured, civil servants are not (Regulations, arts. 2, 65)
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Social Insurance Law, art. 33; Work-Injury Insurance Regulations, arts. 2, 65",
      en = "Insured against work injury",
      zh = "参加工伤保险")
  static @Nullable Boolean isInsuredAsEmployee(EmploymentForm employmentForm) {
    return employmentForm == EmploymentForm.PUBLIC_SERVICE ? null : employmentForm.isEmployment();
  }

  /// Employer's contribution, art. 35: wage × base rate of the risk class of its industry.
  ///
  /// The wage bill counts in full: no floor and no ceiling stand in the law. The base rate is what an employer pays whom the office has
  /// neither raised nor lowered.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2015-10-01",
      cites = "Social Insurance Law, arts. 34, 35; 人社部发〔2015〕71号, 二",
      en = "Employer's work-injury contribution",
      zh = "工伤保险单位缴费")
  static @Nullable Long employerInjuryContribution(
      long monthlyWage,
      int riskClass,
      @Param("injury.contribution.class_rate") LookupTable rateByClass) {
    return rateByClass.has(riskClass)
        ? HALF_UP_TO_FEN.of(Exact.of(monthlyWage).times(rateByClass.rate(riskClass)))
        : null;
  }

  /// Worker's contribution, art. 33: none, whatever the wage.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 33",
      en = "Worker's work-injury contribution",
      zh = "工伤保险个人缴费")
  static @Nullable Long workerInjuryContribution(
      @MayBeUnknown @Nullable Long monthlyWage,
      @Param("injury.contribution.worker_rate") Rate workerRate) {
    if (workerRate.millionths() == 0) {
      return 0L;
    }
    return monthlyWage == null ? null : HALF_UP_TO_FEN.of(Exact.of(monthlyWage).times(workerRate));
  }
}
