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
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Who must and who may join the pension of employees (Social Insurance Law art. 10) and of residents (国发〔2014〕8号, 三).
///
/// Not yet coded: the public service's own scheme (国发〔2015〕2号); the temporary account of who first joins away from home after 50 (men)
/// or 40 (women); the unemployed who go on alone.
public final class PensionParticipation {

  private PensionParticipation() {}

  /// Whether another scheme holds for the public service, art. 10(3): civil servants and, by 国发〔2015〕2号, public institutions.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 10(3); 国发〔2015〕2号, 二",
      en = "Outside the public service's pension scheme",
      zh = "不属于机关事业单位养老保险")
  static boolean isOutsidePublicServicePension(EmploymentForm employmentForm) {
    return employmentForm != EmploymentForm.PUBLIC_SERVICE;
  }

  /// Whether household registration stands in the way: employees never; flexible workers not at home, elsewhere as the place says.
  ///
  /// @return unknown for a flexible worker from elsewhere where no document of the place is known
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 10; the province's rules on flexible workers",
      en = "Registration allows joining",
      zh = "户籍允许参保")
  static @Nullable Boolean registrationAllowsFlexible(
      EmploymentForm employmentForm,
      @Of(PERSON) @MayBeUnknown @Nullable Registration registration,
      @MayBeUnknown @Param("participation.flexible.registration_required")
          @Nullable Boolean registrationRequired) {
    if (!employmentForm.isFlexibleWork() || registration == Registration.LOCAL) {
      return true;
    }
    if (registrationRequired == null || (registrationRequired && registration == null)) {
      return null;
    }
    return !registrationRequired;
  }

  /// The pension of employees, art. 10: employees must, flexible workers may.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {
        "isInGainfulWork",
        "isOutsidePublicServicePension",
        "isOfWorkingAge",
        "isBelowRetirementAge",
        "registrationAllowsFlexible"
      },
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 10(1), (2)",
      en = "Participation in the employees' pension",
      zh = "职工基本养老保险参保资格")
  static Participation employeePensionParticipation(EmploymentForm employmentForm) {
    return employmentForm.isEmployment() ? Participation.MUST : Participation.MAY;
  }

  /// Whether the youngest age of members of the residents' pension is reached, 三: 16.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 三",
      en = "Old enough for the residents' pension",
      zh = "已满城乡居民养老保险参保年龄")
  static boolean isOfResidentsAge(
      @Of(PERSON) int ageYears, @Param("participation.residents.minimum_age") int minimumAge) {
    return ageYears >= minimumAge;
  }

  /// Whether the pension age of the residents' scheme is still ahead, 七: from 60 on one draws and joins no more.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Below the pension age of the residents' scheme",
      zh = "未达到城乡居民养老保险领取年龄")
  static boolean isBelowResidentsPensionAge(
      @Of(PERSON) int ageYears, @Param("residents.pension_age") int pensionAge) {
    return ageYears < pensionAge;
  }

  /// Whether neither an employer nor the public service has to insure and no such pension is drawn, 三.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 三",
      en = "Outside the schemes of employees and the public service",
      zh = "不属于职工及机关事业单位养老保险覆盖范围")
  static boolean isOutsideEmployeesScheme(EmploymentForm employmentForm) {
    return !employmentForm.isEmployment()
        && employmentForm != EmploymentForm.PUBLIC_SERVICE
        && employmentForm != EmploymentForm.RETIRED;
  }

  /// The pension of residents, 国发〔2014〕8号, 三: may, at home, from 16 on, unless a student or in another scheme.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {
        "isOutsideEmployeesScheme",
        "isOfResidentsAge",
        "isBelowResidentsPensionAge",
        "isNotStudent",
        "isAtPlaceOfRegistration"
      },
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 三; Social Insurance Law, arts. 20–22",
      en = "Participation in the residents' pension",
      zh = "城乡居民基本养老保险参保资格")
  static Participation residentsPensionParticipation() {
    return Participation.MAY;
  }
}
