package org.openshebao.countries.china.law.unemployment;

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

/// Contributions to unemployment insurance, Social Insurance Law art. 44.
///
/// The rates of the regulations, 2 % and 1 %, are displaced by a temporary scheme since 2015, of 1 % in all since 2017. How a province
/// splits it between employer and worker is known only where its notice is: elsewhere only the total is. It is supposed that the base
/// lies between the bounds of the pension.
///
/// Not yet coded: contributions at the rates of the regulations, before 2015-03, and rural contract workers, who then paid nothing
/// (Regulations of 1999, art. 6); the public service, of which only public institutions are insured.
public final class UnemploymentContribution {

  private UnemploymentContribution() {}

  /// Whether an employer has to insure the worker, art. 44: employees; flexible workers are outside.
  ///
  /// @return unknown for the public service: institutions are insured, civil servants are not
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44; Unemployment Insurance Regulations, art. 2",
      en = "Insured against unemployment",
      zh = "参加失业保险")
  static @Nullable Boolean isInsuredAsEmployee(EmploymentForm employmentForm) {
    return employmentForm == EmploymentForm.PUBLIC_SERVICE ? null : employmentForm.isEmployment();
  }

  /// Worker's contribution: base × the place's rate.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44; 国办发〔2019〕13号, 二; the province's notice on rates",
      en = "Worker's unemployment contribution",
      zh = "失业保险个人缴费")
  static long workerUnemploymentContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("unemployment.contribution.worker_rate") Rate workerRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(workerRate));
  }

  /// Employer's contribution: base × the place's rate.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44; 国办发〔2019〕13号, 二; the province's notice on rates",
      en = "Employer's unemployment contribution",
      zh = "失业保险单位缴费")
  static long employerUnemploymentContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("unemployment.contribution.employer_rate") Rate employerRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(employerRate));
  }

  /// Whether a flexible or platform worker may insure against unemployment: by art. 44 not; a reform opens it.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44",
      en = "Insured against unemployment as a flexible worker",
      zh = "以灵活就业身份参加失业保险")
  static boolean isInsuredAsFlexible(
      EmploymentForm employmentForm,
      @Param("participation.flexible.unemployment_open") boolean isOpen) {
    return isOpen && employmentForm.isFlexibleWork();
  }

  /// Contribution of a flexible or platform worker where it is open to them: base × the temporary total rate, all of it the worker's.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsFlexible",
      since = "2015-03-01",
      cites = "Social Insurance Law, art. 44; 国办发〔2019〕13号, 二",
      en = "Flexible worker's unemployment contribution",
      zh = "灵活就业人员失业保险缴费")
  static long flexibleUnemploymentContribution(
      @From(ContributionBase.class) long contributionBase,
      @Param("unemployment.contribution.temporary_total_rate") Rate totalRate) {
    return HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(totalRate));
  }

  /// Contributions of employer and worker together: the place's two rates, else base × the temporary total rate of the country.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isInsuredAsEmployee",
      since = "2015-03-01",
      cites = "Social Insurance Law, art. 44; 国办发〔2019〕13号, 二; 人社部发〔2015〕24号, 一",
      en = "Unemployment contributions in all",
      zh = "失业保险缴费合计")
  static @Nullable Long totalUnemploymentContribution(
      @From(ContributionBase.class) long contributionBase,
      @MayBeUnknown @Nullable Long workerUnemploymentContribution,
      @MayBeUnknown @Nullable Long employerUnemploymentContribution,
      @MayBeUnknown @Param("unemployment.contribution.temporary_total_rate")
          @Nullable Rate totalRate) {
    if (workerUnemploymentContribution != null && employerUnemploymentContribution != null) {
      return workerUnemploymentContribution + employerUnemploymentContribution;
    }
    return totalRate == null
        ? null
        : HALF_UP_TO_FEN.of(Exact.of(contributionBase).times(totalRate));
  }
}
