package org.openshebao.countries.china.law.injury;

import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.EmploymentForm;
import org.openshebao.countries.china.law.PlatformSector;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Occupational-injury protection of platform workers (职业伤害保障): the platform pays for every order, the worker nothing.
///
/// Not yet coded: floating amounts from 2027; which platforms of the first pilot pay the high amount of delivery;
/// amounts before 2025-07, which were not seen.
public final class OccupationalInjury {

  private OccupationalInjury() {}

  /// Whether somebody takes orders of a platform without a labour relation to it.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2021〕56号, 一",
      en = "Platform worker",
      zh = "平台从业人员")
  static boolean isPlatformWorker(EmploymentForm employmentForm) {
    return employmentForm == EmploymentForm.PLATFORM;
  }

  /// Whether the sector is one of those protected: ride-hailing, instant delivery, intra-city freight.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号",
      en = "In a protected sector",
      zh = "属于职业伤害保障行业")
  static boolean isInProtectedSector(PlatformSector platformSector) {
    return platformSector != PlatformSector.OTHER;
  }

  /// Whether the protection is in force in the place of insurance.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号",
      en = "Occupational-injury protection in force",
      zh = "已实施职业伤害保障")
  static boolean isProtectionInForce(@Param("occupational_injury.in_force") boolean inForce) {
    return inForce;
  }

  /// The platform's contribution: orders × amount for each order of the sector.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isPlatformWorker", "isInProtectedSector", "isProtectionInForce"},
      since = "2022-07-01",
      cites = "人社部发〔2025〕24号, measures, art. 9",
      en = "Platform's occupational-injury contribution",
      zh = "平台企业职业伤害保障缴费")
  static @Nullable Long platformInjuryContribution(
      int ordersOfMonth,
      PlatformSector platformSector,
      @MayBeUnknown @Param("occupational_injury.ride_hailing_per_order") @Nullable Long rideHailing,
      @MayBeUnknown @Param("occupational_injury.instant_delivery_low_per_order")
          @Nullable Long delivery,
      @MayBeUnknown @Param("occupational_injury.instant_delivery_high_per_order")
          @Nullable Long deliveryHigh,
      @MayBeUnknown @Param("occupational_injury.intra_city_freight_per_order")
          @Nullable Long freight) {
    Long perOrder =
        switch (platformSector) {
          case RIDE_HAILING -> rideHailing;
          case INSTANT_DELIVERY -> delivery;
          case INSTANT_DELIVERY_HIGH -> deliveryHigh;
          case INTRA_CITY_FREIGHT -> freight;
          case OTHER -> null;
        };
    return perOrder == null ? null : perOrder * ordersOfMonth;
  }

  /// The worker's contribution: none, the platform alone pays.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isPlatformWorker", "isInProtectedSector", "isProtectionInForce"},
      since = "2022-07-01",
      cites = "人社部发〔2021〕110号; 人社部发〔2025〕24号, measures, art. 9",
      en = "Worker's occupational-injury contribution",
      zh = "从业人员职业伤害保障缴费")
  static long workerOccupationalInjuryContribution() {
    return 0;
  }
}
