package org.openshebao.countries.china.law.injury;

import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.CODE;
import static org.openshebao.law.rule.Unit.DATE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Whether an injury of a platform worker is protected, who pays for that, and until when recognition can be applied for.
///
/// Protected is an accident while an order is carried out; a sudden illness was held not to be one (Foshan). Recognised, medical care,
/// disability and death are paid from an account of the work-injury fund.
///
/// Not yet coded: when an order begins and ends: the measures of 人社部发〔2025〕24号 were read in part only; the three working days of platforms under the first pilot in Shanghai, which need a calendar of holidays.
public final class OccupationalInjuryClaim {

  private OccupationalInjuryClaim() {}

  /// Who pays the contribution: the platform alone.
  @Rule(
      of = RELATION,
      unit = CODE,
      when = {"isPlatformWorker", "isInProtectedSector", "isProtectionInForce"},
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号, measures, art. 9",
      en = "Who pays for occupational-injury protection",
      zh = "职业伤害保障缴费主体")
  static Payer contributionPayer() {
    return Payer.PLATFORM;
  }

  /// Whether the injury is one that is protected: an accident while an order was carried out.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      when = {"isPlatformWorker", "isInProtectedSector", "isProtectionInForce"},
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号; 沪人社福〔2025〕373号, art. 3",
      en = "Protected occupational injury",
      zh = "属于职业伤害保障范围的伤害")
  static boolean isProtectedInjury(boolean isOnOrder, boolean isSuddenIllness) {
    return isOnOrder && !isSuddenIllness;
  }

  /// Last day on which recognition can be applied for: the platform from the report, others from the accident.
  ///
  /// @param accidentDate  day of the accident
  /// @param reportDate  day on which the platform was told; else that of the accident
  /// @return unknown where the place's days for the applicant are not known
  @Rule(
      of = RELATION,
      unit = DATE,
      since = "2022-07-01",
      cites = "人社部发〔2025〕24号; 国务院政策例行吹风会（2026年5月26日）",
      en = "Last day to apply for recognition",
      zh = "职业伤害确认申请截止日")
  static @Nullable Integer lastDayToApply(
      Applicant applicant,
      @MayBeUnknown @Param("occupational_injury.apply.worker_days") @Nullable Integer workerDays,
      @MayBeUnknown @Param("occupational_injury.apply.platform_days")
          @Nullable Integer platformDays,
      @MayBeUnknown @Nullable Integer accidentDate,
      @MayBeUnknown @Nullable Integer reportDate) {
    if (applicant == Applicant.PLATFORM) {
      return platformDays == null || reportDate == null
          ? null
          : (Integer) (reportDate + platformDays);
    }
    return workerDays == null || accidentDate == null
        ? null
        : (Integer) (accidentDate + workerDays);
  }
}
