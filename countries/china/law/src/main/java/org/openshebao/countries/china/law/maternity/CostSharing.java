package org.openshebao.countries.china.law.maternity;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.COUNT;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.medical.MedicalInsurance;
import org.openshebao.countries.china.law.medical.MedicalScheme;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Whether the law of a place leaves cost-sharing in maternity, whatever a birth costs: the question of ILO Convention 102, arts. 10(2), 49.
///
/// Three answers by part of care: free inside the list; not free, because the place pays up to a sum; not known, with the document that is
/// missing. What is outside the list is the person's own everywhere. Beside insurance, public health services give five visits before and
/// two after a birth free of charge.
public final class CostSharing {

  private CostSharing() {}

  /// Whether the worker is insured for the costs of care in maternity, arts. 53, 54: employees and the public service are.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, arts. 53, 54, 55",
      en = "Insured for the costs of care in maternity by work",
      zh = "可享受生育医疗费用待遇（随就业参保）")
  static boolean isInsuredForCare(EmploymentForm employmentForm) {
    return employmentForm.isEmployment() || employmentForm == EmploymentForm.PUBLIC_SERVICE;
  }

  /// Flexible workers in employees' medical insurance are, where the place says so.
  @ExceptionTo(type = CostSharing.class, rule = "isInsuredForCare")
  @Rule(
      of = RELATION,
      unit = YES_NO,
      when = "isFlexibleWorker",
      since = "2011-07-01",
      cites = "国办发〔2024〕48号; 统筹地区灵活就业人员生育保险规定",
      en = "Flexible worker insured for the costs of care in maternity",
      zh = "灵活就业人员可享受生育医疗费用待遇")
  static boolean areFlexibleWorkersInsuredForCare(
      @Param("participation.flexible.maternity_care") boolean flexibleWorkersAreInsured) {
    return flexibleWorkersAreInsured;
  }

  /// Whether nothing inside the list is left to pay for care before the birth.
  ///
  /// @return no where the place pays up to a sum; unknown where its rule is not known
  @Rule(
      of = PERSON,
      unit = YES_NO,
      when = "isCovered",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 国际劳工组织第102号公约, arts. 10(2), 49",
      en = "Care before the birth free inside the list",
      zh = "产前检查政策范围内无个人负担")
  static @Nullable Boolean isPrenatalCareFreeInsideList(
      @From(MedicalInsurance.class) MedicalScheme medicalScheme,
      @MayBeUnknown @Param("maternity.care.employees_prenatal_at_most")
          @Nullable Long employeesAtMost) {
    return medicalScheme == MedicalScheme.EMPLOYEES && employeesAtMost != null ? false : null;
  }

  /// Whether nothing inside the list is left to pay for the birth itself.
  ///
  /// @return no where the place pays up to a sum; unknown where its rule is not known
  @Rule(
      of = PERSON,
      unit = YES_NO,
      when = "isCovered",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 国际劳工组织第102号公约, arts. 10(2), 49",
      en = "Birth free inside the list",
      zh = "分娩政策范围内无个人负担")
  static @Nullable Boolean isBirthFreeInsideList(
      @From(MedicalInsurance.class) MedicalScheme medicalScheme,
      @MayBeUnknown @Param("maternity.care.birth_free_within_list")
          @Nullable Boolean isFreeWithinList,
      @MayBeUnknown @Param("maternity.care.employees_birth_at_most")
          @Nullable LookupTable employeesAtMost,
      @MayBeUnknown @Param("maternity.care.residents_birth_at_most")
          @Nullable LookupTable residentsAtMost) {
    if (isFreeWithinList != null) {
      return isFreeWithinList;
    }
    boolean paysUpToASum =
        medicalScheme == MedicalScheme.RESIDENTS
            ? residentsAtMost != null
            : employeesAtMost != null;
    return paysUpToASum ? false : null;
  }

  /// Visits before the birth that public health services give free of charge: one to week 13, two in weeks 16 to 24, two from week 28 on.
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "2017-02-28",
      cites = "国家基本公共卫生服务规范（第三版）, 孕产妇健康管理服务规范, 二",
      en = "Visits before the birth free of charge",
      zh = "免费产前随访次数")
  static int freePrenatalVisits(@Param("maternity.public_health.prenatal_visits") int visits) {
    return visits;
  }

  /// Visits after the birth that public health services give free of charge: one at home in the first week, one check-up at day 42.
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "2017-02-28",
      cites = "国家基本公共卫生服务规范（第三版）, 孕产妇健康管理服务规范, 二",
      en = "Visits after the birth free of charge",
      zh = "免费产后访视和检查次数")
  static int freePostnatalVisits(@Param("maternity.public_health.postnatal_visits") int visits) {
    return visits;
  }
}
