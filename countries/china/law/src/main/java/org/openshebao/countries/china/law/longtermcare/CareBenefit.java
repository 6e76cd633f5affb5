package org.openshebao.countries.china.law.longtermcare;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.RATE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What long-term-care insurance pays: cost up to the limit of the care level × rate. Guangzhou, 穗医保规字〔2024〕1号.
///
/// Not yet coded: the rate for nursing, which was not seen; assessment of the care level; other cities of the pilot.
public final class CareBenefit {

  private CareBenefit() {}

  /// Whether a level of long-term disability was found that gives benefits: 1 to 3, 3 the gravest; 0 is none.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2016-06-27",
      cites = "医保发〔2020〕37号; 穗医保规字〔2024〕1号",
      en = "Care level found",
      zh = "已评定长护等级")
  static boolean hasCareLevel(int careLevel) {
    return careLevel >= 1;
  }

  /// Limit of a day for the setting and level, where the place sets one.
  ///
  /// @return fen a day
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasCareLevel",
      since = "2016-06-27",
      cites = "穗医保规字〔2024〕1号",
      en = "Limit of a day",
      zh = "长护险日支付限额")
  static @Nullable Long dayLimit(
      @Param("longtermcare.day_limit.institution_employees") LookupTable institutionEmployees,
      @Param("longtermcare.day_limit.institution_residents") LookupTable institutionResidents,
      @Param("longtermcare.day_limit.home_employees") LookupTable homeEmployees,
      @Param("longtermcare.day_limit.home_residents") LookupTable homeResidents,
      CareSetting careSetting,
      CareMember careMember,
      int careLevel) {
    boolean resident = careMember == CareMember.RESIDENT;
    return amount(
        switch (careSetting) {
          case INSTITUTION -> resident ? institutionResidents : institutionEmployees;
          case HOME -> resident ? homeResidents : homeEmployees;
          case NURSING, EQUIPMENT -> null;
        },
        careLevel);
  }

  /// Limit of a month for the setting and level, where the place sets one.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasCareLevel",
      since = "2016-06-27",
      cites = "穗医保规字〔2024〕1号",
      en = "Limit of a month",
      zh = "长护险月支付限额")
  static @Nullable Long monthLimit(
      @Param("longtermcare.month_limit.institution_employees") LookupTable institutionEmployees,
      @Param("longtermcare.month_limit.institution_residents") LookupTable institutionResidents,
      @Param("longtermcare.month_limit.home_employees") LookupTable homeEmployees,
      @Param("longtermcare.month_limit.home_residents") LookupTable homeResidents,
      @Param("longtermcare.month_limit.nursing_employees") LookupTable nursingEmployees,
      @Param("longtermcare.month_limit.nursing_residents") LookupTable nursingResidents,
      @Param("longtermcare.month_limit.equipment_employees") LookupTable equipmentEmployees,
      @Param("longtermcare.month_limit.equipment_residents") LookupTable equipmentResidents,
      CareSetting careSetting,
      CareMember careMember,
      int careLevel) {
    boolean resident = careMember == CareMember.RESIDENT;
    return amount(
        switch (careSetting) {
          case INSTITUTION -> resident ? institutionResidents : institutionEmployees;
          case HOME -> resident ? homeResidents : homeEmployees;
          case NURSING -> resident ? nursingResidents : nursingEmployees;
          case EQUIPMENT -> resident ? equipmentResidents : equipmentEmployees;
        },
        careLevel);
  }

  /// Cost that counts: each day up to its limit, or the month up to its.
  ///
  /// @param careDays  days of care in the month
  /// @param monthCost  cost of the month; where it is not given, days × cost of a day
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasCareLevel",
      since = "2016-06-27",
      cites = "穗医保规字〔2024〕1号",
      en = "Cost of care up to the limit",
      zh = "长护险限额内费用")
  static @Nullable Long countedCost(
      @MayBeUnknown @Nullable Long dayLimit,
      @MayBeUnknown @Nullable Long monthLimit,
      @MayBeUnknown @Nullable Integer careDays,
      @MayBeUnknown @Nullable Long costPerDay,
      @MayBeUnknown @Nullable Long monthCost) {
    if (dayLimit != null) {
      if (careDays == null) {
        return null;
      }
      if (costPerDay != null) {
        return Math.min(costPerDay, dayLimit) * careDays;
      }
      return monthCost == null ? null : (Long) Math.min(monthCost, dayLimit * careDays);
    }
    if (monthLimit == null) {
      return null;
    }
    if (monthCost != null) {
      return Math.min(monthCost, monthLimit);
    }
    return careDays == null || costPerDay == null
        ? null
        : (Long) Math.min(costPerDay * careDays, monthLimit);
  }

  /// Rate of payment for the setting: in an institution and at home by scheme, for equipment by level.
  @Rule(
      of = PERSON,
      unit = RATE,
      when = "hasCareLevel",
      since = "2016-06-27",
      cites = "穗医保规字〔2024〕1号",
      en = "Rate of payment for long-term care",
      zh = "长护险支付比例")
  static @Nullable Rate paymentRate(
      @Param("longtermcare.rate.institution_employees") Rate institutionEmployees,
      @Param("longtermcare.rate.institution_residents") Rate institutionResidents,
      @Param("longtermcare.rate.home_employees") Rate homeEmployees,
      @Param("longtermcare.rate.home_residents") Rate homeResidents,
      @Param("longtermcare.rate.equipment") LookupTable equipmentByLevel,
      CareSetting careSetting,
      CareMember careMember,
      int careLevel) {
    boolean resident = careMember == CareMember.RESIDENT;
    return switch (careSetting) {
      case INSTITUTION -> resident ? institutionResidents : institutionEmployees;
      case HOME -> resident ? homeResidents : homeEmployees;
      case EQUIPMENT -> equipmentByLevel.has(careLevel) ? equipmentByLevel.rate(careLevel) : null;
      case NURSING -> null;
    };
  }

  /// What the fund pays: cost that counts × rate.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasCareLevel",
      since = "2016-06-27",
      cites = "穗医保规字〔2024〕1号",
      en = "Payment of long-term-care insurance",
      zh = "长护险基金支付")
  static long fundPays(long countedCost, Rate paymentRate) {
    return HALF_UP_TO_FEN.of(Exact.of(countedCost).times(paymentRate));
  }

  private static @Nullable Long amount(@Nullable LookupTable byLevel, int careLevel) {
    return byLevel == null || !byLevel.has(careLevel) ? null : (Long) byLevel.fen(careLevel);
  }
}
