package org.openshebao.countries.china.law.participation;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.Registration;
import org.openshebao.countries.china.law.retirement.RetirementAge;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What several schemes ask of the person behind an insured relation: age, work, study, household registration.
///
/// Not yet coded: foreigners (art. 97) and persons from Hong Kong, Macao and Taiwan; contributions after the retirement age to complete
/// the period (art. 16(2)); exceptions from the lowest age in arts, sports and special crafts (Labour Law, art. 15(2)).
public final class PersonOfRelation {

  private PersonOfRelation() {}

  /// Whether the lowest age of workers is reached, Labour Law art. 15: 16.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "1995-01-01",
      cites = "Labour Law, art. 15",
      en = "Has reached the lowest age of workers",
      zh = "已满最低就业年龄")
  static boolean isOfWorkingAge(
      @Of(PERSON) int ageYears, @Param("participation.work.minimum_age") int minimumAge) {
    return ageYears >= minimumAge;
  }

  /// Whether the statutory retirement age is still ahead: at that age the labour contract ends and contributions do.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2008-09-18",
      cites =
          "Implementing Regulations of the Labour Contract Law, art. 21; Social Insurance Law, art. 16",
      en = "Below the statutory retirement age",
      zh = "未达到法定退休年龄")
  static boolean isBelowRetirementAge(
      @Of(PERSON) @From(RetirementAge.class) boolean hasReachedRetirementAge) {
    return !hasReachedRetirementAge;
  }

  /// Whether there is an employer who has to insure, arts. 4, 33, 44: employees, also without a written contract and dispatched.
  ///
  /// @return unknown for the public service: institutions belong, civil servants do not
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 4, 33, 44, 58(1)",
      en = "In employment",
      zh = "存在劳动关系的职工")
  static @Nullable Boolean isInEmployment(EmploymentForm employmentForm) {
    return employmentForm == EmploymentForm.PUBLIC_SERVICE ? null : employmentForm.isEmployment();
  }

  /// Whether somebody is at work in a form that the schemes of employees know, arts. 10, 23: for an employer or as a flexible worker.
  ///
  /// Farming the household's own land is no such form: the residents' schemes are there for it.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 10, 23, 53",
      en = "In gainful work",
      zh = "在职或灵活就业")
  static boolean isInGainfulWork(EmploymentForm employmentForm) {
    return employmentForm.isEmployment()
        || employmentForm.isFlexibleWork()
        || employmentForm == EmploymentForm.PUBLIC_SERVICE;
  }

  /// Whether somebody is at no school or university.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 三",
      en = "Not a student",
      zh = "非在校学生")
  static @Nullable Boolean isNotStudent(
      EmploymentForm employmentForm, @Of(PERSON) @MayBeUnknown @Nullable Boolean isStudent) {
    if (employmentForm == EmploymentForm.STUDENT) {
      return false;
    }
    return isStudent == null ? null : !isStudent;
  }

  /// Whether the household registration is in the place of insurance, 国发〔2014〕8号, 三.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 三",
      en = "Registered in the place of insurance",
      zh = "在户籍地参保")
  static boolean isAtPlaceOfRegistration(@Of(PERSON) Registration registration) {
    return registration == Registration.LOCAL;
  }
}
