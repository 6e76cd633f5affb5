package org.openshebao.countries.china.law.participation;

import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.injury.OccupationalInjury;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Who must and who may join the insurances that hang on work: unemployment, work injury, occupational injury, maternity.
///
/// Conditions that are always known come first: who is shut out by the form of work is so whatever else is unknown.
///
/// Not yet coded: provinces that extend unemployment insurance to associations and small businesses (Regulations of 1999, art. 32) or
/// to flexible workers, of which no text was seen; work-injury insurance alone for who is in training.
public final class WorkRiskParticipation {

  private WorkRiskParticipation() {}

  /// Unemployment insurance, art. 44: employees must; flexible and platform workers are outside.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isInEmployment", "isOfWorkingAge", "isBelowRetirementAge"},
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44",
      en = "Participation in unemployment insurance",
      zh = "失业保险参保资格")
  static Participation unemploymentParticipation() {
    return Participation.MUST;
  }

  /// Whether unemployment insurance is open to a flexible or platform worker: by art. 44 not; a reform opens it by the parameter.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44; Unemployment Insurance Regulations, art. 2",
      en = "Unemployment insurance open to flexible workers",
      zh = "失业保险向灵活就业人员开放")
  static boolean isUnemploymentOpenToFlexible(
      EmploymentForm employmentForm,
      @Param("participation.flexible.unemployment_open") boolean isOpen) {
    return isOpen && employmentForm.isFlexibleWork();
  }

  /// Where it is open to them, flexible and platform workers may join.
  @ExceptionTo(type = WorkRiskParticipation.class, rule = "unemploymentParticipation")
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isUnemploymentOpenToFlexible", "isOfWorkingAge", "isBelowRetirementAge"},
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 44",
      en = "Participation of flexible workers in unemployment insurance",
      zh = "灵活就业人员失业保险参保资格")
  static Participation flexibleUnemploymentParticipation() {
    return Participation.MAY;
  }

  /// Work-injury insurance, art. 33: employees must; flexible and platform workers are outside.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isInEmployment", "isOfWorkingAge", "isBelowRetirementAge"},
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 33; Work-Injury Insurance Regulations, art. 2",
      en = "Participation in work-injury insurance",
      zh = "工伤保险参保资格")
  static Participation injuryParticipation() {
    return Participation.MUST;
  }

  /// Whether the statutory retirement age is reached.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2026-07-01",
      cites = "人社部令第56号",
      en = "Above the statutory retirement age",
      zh = "已达到法定退休年龄")
  static boolean isAboveRetirementAge(boolean isBelowRetirementAge) {
    return !isBelowRetirementAge;
  }

  /// Work-injury insurance of workers above the retirement age, from July 2026: their employers must insure them against injury alone.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isInEmployment", "isAboveRetirementAge"},
      since = "2026-07-01",
      cites = "人社部令第56号",
      en = "Participation of workers above retirement age in work-injury insurance",
      zh = "超龄劳动者工伤保险参保资格")
  static Participation overAgeInjuryParticipation() {
    return Participation.MUST;
  }

  /// Whether orders of a platform are taken without a labour relation to it.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号",
      en = "Works through a platform",
      zh = "通过平台接单")
  static boolean worksThroughPlatform(@From(OccupationalInjury.class) boolean isPlatformWorker) {
    return isPlatformWorker;
  }

  /// Whether the sector of the platform is a protected one.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号",
      en = "Works in a protected sector",
      zh = "所在行业纳入职业伤害保障")
  static boolean worksInProtectedSector(
      @From(OccupationalInjury.class) boolean isInProtectedSector) {
    return isInProtectedSector;
  }

  /// Whether occupational-injury protection is in force where the work is insured.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号",
      en = "Works where the protection is in force",
      zh = "所在地区已实施职业伤害保障")
  static boolean worksWhereProtected(@From(OccupationalInjury.class) boolean isProtectionInForce) {
    return isProtectionInForce;
  }

  /// Occupational-injury protection: the platform must contribute for every worker and every order, whatever the worker's age.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"worksThroughPlatform", "worksInProtectedSector", "worksWhereProtected"},
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号",
      en = "Participation in occupational-injury protection",
      zh = "职业伤害保障参保资格")
  static Participation occupationalInjuryParticipation() {
    return Participation.MUST;
  }

  /// Whether maternity insurance is open to the form of work: with an employer yes; to flexible workers where the pool pays them the allowance.
  ///
  /// @return unknown for a flexible worker where no document of the place is known
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites =
          "Social Insurance Law, art. 53; 国办发〔2019〕10号, 二（一）; the pool's rules on flexible workers",
      en = "Maternity insurance open to the form of work",
      zh = "就业形式可参加生育保险")
  static @Nullable Boolean isMaternityOpenToForm(
      EmploymentForm employmentForm,
      @MayBeUnknown @Param("participation.flexible.maternity_allowance")
          @Nullable Boolean flexibleWorkersGetAllowance) {
    return employmentForm.isFlexibleWork() ? flexibleWorkersGetAllowance : Boolean.TRUE;
  }

  /// Maternity insurance, art. 53: employees and the public service must, flexible workers may where the pool lets them.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isInGainfulWork", "isOfWorkingAge", "isBelowRetirementAge", "isMaternityOpenToForm"},
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 53; 国办发〔2019〕10号, 二（一）",
      en = "Participation in maternity insurance",
      zh = "生育保险参保资格")
  static Participation maternityParticipation(EmploymentForm employmentForm) {
    return employmentForm.isFlexibleWork() ? Participation.MAY : Participation.MUST;
  }
}
