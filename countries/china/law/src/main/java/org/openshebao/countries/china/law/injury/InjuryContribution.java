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
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Contributions to work-injury insurance, Social Insurance Law arts. 33 to 35: the employer pays, the worker does not.
///
/// Not yet coded: building sites, which pay on the contract sum (Regulations, art. 10(3)); single-branch insurance of who is over age or in training.
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

  /// Employer's contribution at the employer's own rate: wage × class rate × step of the office, less the temporary cut for funds with many
  /// months in reserve.
  ///
  /// @param ratePercent  step within the class, in percent of its rate: 100, 120, 150, from the second class on 50 and 80 too
  /// @param fundMonths  months of benefits that the pool's fund holds; unknown: no cut
  /// @return fen a month; unknown for a step that the class does not have
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2015-10-01",
      cites = "Social Insurance Law, arts. 34, 35; 人社部发〔2015〕71号, 二, 三; 国办发〔2019〕13号, 二",
      en = "Employer's work-injury contribution at its own rate",
      zh = "按单位浮动费率计算的工伤保险单位缴费")
  static @Nullable Long employerInjuryContributionAtOwnRate(
      long monthlyWage,
      int riskClass,
      int ratePercent,
      @MayBeUnknown @Nullable Integer fundMonths,
      @Param("injury.contribution.class_rate") LookupTable rateByClass,
      @Param("injury.contribution.steps") LookupTable firstClassByPercent,
      @MayBeUnknown @Param("injury.contribution.cut_by_fund_months")
          @Nullable StepSchedule cutByMonths) {
    boolean isStep =
        firstClassByPercent.has(ratePercent)
            && (riskClass > 1 || firstClassByPercent.whole(ratePercent) == 1);
    if (!rateByClass.has(riskClass) || !isStep) {
      return null;
    }
    Exact due =
        Exact.of(monthlyWage).times(rateByClass.rate(riskClass)).times(ratePercent).dividedBy(100);
    if (fundMonths == null || cutByMonths == null || !cutByMonths.reaches(fundMonths)) {
      return HALF_UP_TO_FEN.of(due);
    }
    long left = 1_000_000 - cutByMonths.rate(fundMonths).millionths();
    return HALF_UP_TO_FEN.of(due.times(new Rate(left)));
  }
}
