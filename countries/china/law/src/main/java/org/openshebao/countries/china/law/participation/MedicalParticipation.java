package org.openshebao.countries.china.law.participation;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.Registration;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Rule;

/// Who must and who may join medical insurance of employees (Social Insurance Law art. 23) and of residents (art. 25, 国发〔2016〕3号).
///
/// Not yet coded: who keeps employees' insurance after retirement without contributions (art. 27: years set by the pool); whether the
/// unemployed draw benefit and so are insured (art. 48); who holds a residence permit; infants, insured from birth.
public final class MedicalParticipation {

  private MedicalParticipation() {}

  /// Whether employees' medical insurance is there for the form of work, art. 23: in employment, the public service and flexible work.
  ///
  /// @return unknown for the retired, whose years paid decide (art. 27), and the unemployed, insured while they draw benefit (art. 48)
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 23, 27, 48",
      en = "In the scope of employees' medical insurance",
      zh = "属于职工医保参保范围")
  static @Nullable Boolean isInScopeOfEmployeesMedical(EmploymentForm employmentForm) {
    return switch (employmentForm) {
      case EMPLOYEE,
          EMPLOYEE_WITHOUT_CONTRACT,
          DISPATCHED,
          PUBLIC_SERVICE,
          FLEXIBLE,
          PLATFORM,
          OWN_ACCOUNT ->
          true;
      case RETIRED, UNEMPLOYED -> null;
      case FARMER, NOT_IN_WORK, STUDENT -> false;
    };
  }

  /// Whether household registration stands in the way: employees never; flexible workers not at home.
  ///
  /// 国办发〔2024〕38号 asks places to lift the limit for flexible workers and has the largest cities end it; which did, and when, is not known.
  ///
  /// @return unknown for a flexible worker from elsewhere
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 23; 国办发〔2024〕38号; the pool's rules on flexible workers",
      en = "Registration allows joining employees' medical insurance",
      zh = "户籍允许参加职工医保")
  static @Nullable Boolean registrationAllowsFlexibleMedical(
      EmploymentForm employmentForm,
      @Of(PERSON) @MayBeUnknown @Nullable Registration registration) {
    return !employmentForm.isFlexibleWork() || registration == Registration.LOCAL ? true : null;
  }

  /// Employees' medical insurance, art. 23: employees and the public service must, flexible workers may.
  ///
  /// @return unknown from the retirement age on, where the years paid decide (art. 27)
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isInScopeOfEmployeesMedical", "isOfWorkingAge", "registrationAllowsFlexibleMedical"},
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 23, 27; 国发〔1998〕44号, 二",
      en = "Participation in employees' medical insurance",
      zh = "职工基本医疗保险参保资格")
  static @Nullable Participation employeeMedicalParticipation(
      EmploymentForm employmentForm, boolean isBelowRetirementAge) {
    if (!isBelowRetirementAge) {
      return null;
    }
    return employmentForm.isFlexibleWork() ? Participation.MAY : Participation.MUST;
  }

  /// Whether no one has to insure somebody with employees, 国发〔2016〕3号, 二（一）: residents' insurance is for all others.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（一）; Social Insurance Law, arts. 23(1), 25",
      en = "Outside the duty of employees' medical insurance",
      zh = "不属于职工医保应参保人员")
  static boolean isOutsideEmployeesMedicalDuty(EmploymentForm employmentForm) {
    return !employmentForm.isEmployment()
        && employmentForm != EmploymentForm.PUBLIC_SERVICE
        && employmentForm != EmploymentForm.RETIRED;
  }

  /// Whether the place takes somebody as a resident: registered there, or a student there; others with a residence permit as the place says.
  ///
  /// @return unknown for others, whose residence permit and whose place's rules are not known
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（一）; 国办发〔2024〕38号; the pool's rules on residence permits",
      en = "Resident of the place",
      zh = "属于参保地居民")
  static @Nullable Boolean isResidentOfThePlace(
      EmploymentForm employmentForm,
      @Of(PERSON) @MayBeUnknown @Nullable Boolean isStudent,
      @Of(PERSON) @MayBeUnknown @Nullable Registration registration) {
    return registration == Registration.LOCAL
            || employmentForm == EmploymentForm.STUDENT
            || Boolean.TRUE.equals(isStudent)
        ? true
        : null;
  }

  /// Residents' medical insurance, art. 25: whoever need not be insured with employees may, students and children too.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isOutsideEmployeesMedicalDuty", "isResidentOfThePlace"},
      since = "2016-01-03",
      cites = "Social Insurance Law, arts. 24, 25; 国发〔2016〕3号, 二（一）",
      en = "Participation in residents' medical insurance",
      zh = "城乡居民基本医疗保险参保资格")
  static Participation residentsMedicalParticipation() {
    return Participation.MAY;
  }
}
