package org.openshebao.countries.china.law.maternity;

import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.DAYS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.ExceptionTo;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Days of leave for a birth or a miscarriage, 国务院令第619号 art. 7, and the days that provinces add.
///
/// A birth adds the days of the province's population law; a miscarriage does not. Months of pregnancy are four weeks.
///
/// Not yet coded: leave before the birth (15 of the 98 days); marriage and sterilisation leave; leave of who adopts.
public final class MaternityLeave {

  private MaternityLeave() {}

  /// Statutory days, art. 7: for a birth 98, 15 more if difficult, 15 more for each further child; for a miscarriage by week.
  ///
  /// @param miscarriageWeek  week in which the pregnancy ended without a birth; unknown stands for a birth
  /// @param childrenBorn  children of this birth
  /// @return unknown where neither a birth nor a miscarriage is told of
  @Rule(
      of = RELATION,
      unit = DAYS,
      since = "2012-04-28",
      cites = "国务院令第619号, art. 7",
      en = "Statutory days of maternity leave",
      zh = "国家规定的产假天数")
  static @Nullable Integer statutoryLeaveDays(
      @MayBeUnknown @Nullable Integer childrenBorn,
      @MayBeUnknown @Nullable Boolean isDifficultBirth,
      @MayBeUnknown @Nullable Integer miscarriageWeek,
      @Param("maternity.leave.days") int days,
      @Param("maternity.leave.difficult_days") int difficultDays,
      @Param("maternity.leave.further_child_days") int furtherChildDays,
      @Param("maternity.leave.miscarriage_days") StepSchedule miscarriageDays) {
    if (miscarriageWeek != null) {
      return miscarriageDays.whole(miscarriageWeek);
    }
    if (childrenBorn == null || isDifficultBirth == null) {
      return null;
    }
    return days
        + (isDifficultBirth ? difficultDays : 0)
        + furtherChildDays * Math.max(0, childrenBorn - 1);
  }

  /// Days that the province adds for a birth, by the order of the child where that matters.
  ///
  /// @return unknown where the days depend on the order of the child and that is not known
  @Rule(
      of = RELATION,
      unit = DAYS,
      since = "2016-01-01",
      cites = "省级人口与计划生育条例",
      en = "Days that the province adds",
      zh = "省级延长产假（奖励假）天数")
  static @Nullable Integer extensionDays(
      @Param("maternity.leave.extension_days") StepSchedule daysByBirthOrder,
      @MayBeUnknown @Nullable Integer birthOrder) {
    if (daysByBirthOrder.keys().length == 1) {
      return daysByBirthOrder.whole(daysByBirthOrder.keys()[0]);
    }
    return birthOrder == null || !daysByBirthOrder.reaches(birthOrder)
        ? null
        : daysByBirthOrder.whole(birthOrder);
  }

  /// Whether it is the partner who takes leave.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2012-04-28",
      cites = "省级人口与计划生育条例",
      en = "The partner takes leave",
      zh = "由配偶休假")
  static boolean takesPartnerLeave(boolean isPartner) {
    return isPartner;
  }

  /// Days of the partner's leave, set by the province.
  @Rule(
      of = RELATION,
      unit = DAYS,
      when = "takesPartnerLeave",
      since = "2016-01-01",
      cites = "省级人口与计划生育条例",
      en = "Days of the partner's leave",
      zh = "配偶陪产（护理）假天数")
  static int partnerLeaveDays(@Param("maternity.leave.partner_days") int days) {
    return days;
  }

  /// Whether a pregnancy ended without a birth and the mother takes leave.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2012-04-28",
      cites = "国务院令第619号, art. 7(2)",
      en = "Leave after a miscarriage",
      zh = "流产休假")
  static boolean takesMiscarriageLeave(
      @MayBeUnknown @Nullable Integer miscarriageWeek, @MayBeUnknown @Nullable Boolean isPartner) {
    return miscarriageWeek != null && !Boolean.TRUE.equals(isPartner);
  }

  /// Days of leave for a birth in all: the statutory ones and those that the province adds.
  @Rule(
      of = RELATION,
      unit = DAYS,
      since = "2012-04-28",
      cites = "国务院令第619号, art. 7(1); 省级人口与计划生育条例",
      en = "Days of maternity leave",
      zh = "产假天数")
  static int leaveDays(int statutoryLeaveDays, int extensionDays) {
    return statutoryLeaveDays + extensionDays;
  }

  /// For a miscarriage the statutory days alone.
  @ExceptionTo(type = MaternityLeave.class, rule = "leaveDays")
  @Rule(
      of = RELATION,
      unit = DAYS,
      when = "takesMiscarriageLeave",
      since = "2012-04-28",
      cites = "国务院令第619号, art. 7(2)",
      en = "Days of leave after a miscarriage",
      zh = "流产假天数")
  static int leaveDaysAfterMiscarriage(int statutoryLeaveDays) {
    return statutoryLeaveDays;
  }

  /// For the partner the days of the partner's leave.
  @ExceptionTo(type = MaternityLeave.class, rule = "leaveDays")
  @Rule(
      of = RELATION,
      unit = DAYS,
      when = "takesPartnerLeave",
      since = "2012-04-28",
      cites = "省级人口与计划生育条例",
      en = "Days of leave of the partner",
      zh = "配偶休假天数")
  static int leaveDaysOfPartner(int partnerLeaveDays) {
    return partnerLeaveDays;
  }

  /// Days a year that each parent may take while the child is under three, set by the province.
  @Rule(
      of = RELATION,
      unit = DAYS,
      since = "2021-11-25",
      cites = "省级人口与计划生育条例",
      en = "Days of parental leave a year",
      zh = "育儿假天数（每年）")
  static int parentalLeaveDays(@Param("maternity.leave.parental_days") int days) {
    return days;
  }
}
