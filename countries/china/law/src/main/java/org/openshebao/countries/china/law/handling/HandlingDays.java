package org.openshebao.countries.china.law.handling;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.DAYS;

import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// How many working days the offices have, 社会保险经办条例 (from 2023-12), arts. 18 to 25. Those of transfers stand in room `portability`.
///
/// Not yet coded: the day on which a time ends, which needs a calendar of holidays.
public final class HandlingDays {

  private HandlingDays() {}

  /// Working days for a pension claim.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2023-12-01",
      cites = "社会保险经办条例, art. 18",
      en = "Working days for a pension claim",
      zh = "养老保险待遇申领办理时限（工作日）")
  static int pensionClaimDays(@Param("handling.days.pension_claim") int workingDays) {
    return workingDays;
  }

  /// Working days for a medical claim by hand.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2023-12-01",
      cites = "社会保险经办条例, art. 20",
      en = "Working days for a medical claim by hand",
      zh = "医疗费用手工报销办理时限（工作日）")
  static int medicalClaimDays(@Param("handling.days.medical_claim") int workingDays) {
    return workingDays;
  }

  /// Working days for a claim for the maternity allowance.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2023-12-01",
      cites = "社会保险经办条例, art. 20",
      en = "Working days for a claim for the maternity allowance",
      zh = "生育津贴申领办理时限（工作日）")
  static int maternityAllowanceDays(@Param("handling.days.maternity_allowance") int workingDays) {
    return workingDays;
  }

  /// Working days for a claim for care after a work injury by hand.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2023-12-01",
      cites = "社会保险经办条例, art. 22",
      en = "Working days for a claim for care after a work injury by hand",
      zh = "工伤医疗费用手工报销办理时限（工作日）")
  static int injuryMedicalDays(@Param("handling.days.injury_medical") int workingDays) {
    return workingDays;
  }

  /// Working days for a claim for unemployment benefit.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2023-12-01",
      cites = "社会保险经办条例, art. 24",
      en = "Working days for a claim for unemployment benefit",
      zh = "失业保险金申领办理时限（工作日）")
  static int unemploymentClaimDays(@Param("handling.days.unemployment_claim") int workingDays) {
    return workingDays;
  }

  /// Working days for the report of a fact that ends a benefit.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2023-12-01",
      cites = "社会保险经办条例, art. 25",
      en = "Working days for the report of a fact that ends a benefit",
      zh = "待遇终止情形报告办理时限（工作日）")
  static int endOfBenefitReportDays(@Param("handling.days.end_of_benefit_report") int workingDays) {
    return workingDays;
  }

  /// Working days for the decision whether an injury of a platform worker is recognised.
  @Rule(
      of = PERSON,
      unit = DAYS,
      since = "2025-07-01",
      cites = "国务院政策例行吹风会（2026年5月26日）",
      en = "Working days for the recognition of an occupational injury",
      zh = "职业伤害确认时限（工作日）")
  static int occupationalInjuryDecisionDays(
      @Param("handling.days.occupational_injury_decision") int workingDays) {
    return workingDays;
  }
}
