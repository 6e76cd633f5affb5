package org.openshebao.countries.china.law.assistance;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Minimum living allowance (最低生活保障, dibao), 国务院令第649号 arts. 9 to 12: the gap between a household's income and the place's line.
///
/// It belongs to a household. Here it is told by each member of theirs, so that one person can ask; over a population `benefitPerHead` adds up.
///
/// Not yet coded: the limit on property (art. 9), which is a fact here; more for the old, children and the disabled (art. 12(2)); income of
/// a new job left aside for six to twelve months (Zhejiang); households whose fixed spending exceeds their means; the new law of 2026.
public final class MinimumLivingAllowance {

  private MinimumLivingAllowance() {}

  /// The month whose line counts: the month computed.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "1999-10-01",
      cites = "国务院令第649号, art. 10",
      en = "Month of the line",
      zh = "低保标准适用年月")
  static int lineMonth(int month) {
    return month;
  }

  /// Line of the place, art. 10: yuan a head and month.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "1999-10-01",
      cites = "国务院令第649号, art. 10; 当地低保标准文件",
      en = "Dibao line",
      zh = "最低生活保障标准")
  static long line(@Param(value = "assistance.dibao_line", on = "lineMonth") long line) {
    return line;
  }

  /// Income a head: that of the household ÷ its members.
  ///
  /// @return fen a month; unknown without members
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "1999-10-01",
      cites = "国务院令第649号, art. 9",
      en = "Household income a head",
      zh = "家庭人均月收入")
  static @Nullable Long incomePerHead(long householdIncome, int householdMembers) {
    return householdMembers == 0
        ? null
        : (Long) HALF_UP_TO_FEN.of(Exact.of(householdIncome).dividedBy(householdMembers));
  }

  /// Whether income a head is below the line, art. 9.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-10-01",
      cites = "国务院令第649号, art. 9",
      en = "Income below the dibao line",
      zh = "家庭人均收入低于低保标准")
  static boolean isBelowLine(long incomePerHead, long line) {
    return incomePerHead < line;
  }

  /// Whether the household's property is within the place's limit, art. 9.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-10-01",
      cites = "国务院令第649号, art. 9",
      en = "Property within the limit",
      zh = "家庭财产符合规定")
  static boolean hasPropertyWithinLimit(boolean isPropertyWithinLimit) {
    return isPropertyWithinLimit;
  }

  /// By how much the household's income falls short of the line, art. 12: line × members − income; none where it does not.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "1999-10-01",
      cites = "国务院令第649号, art. 12",
      en = "Household's shortfall below the line",
      zh = "家庭收入与低保标准的差额")
  static @Nullable Long shortfall(
      long line,
      @MayBeUnknown @Nullable Long householdIncome,
      @MayBeUnknown @Nullable Integer householdMembers,
      @MayBeUnknown @Nullable Long incomePerHead) {
    if (householdIncome != null && householdMembers != null) {
      return Math.max(0, line * householdMembers - householdIncome);
    }
    if (incomePerHead == null) {
      return null;
    }
    if (incomePerHead >= line) {
      return 0L;
    }
    return householdMembers == null ? null : (Long) ((line - incomePerHead) * householdMembers);
  }

  /// Monthly allowance of the household, art. 12(1): its shortfall.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isBelowLine", "hasPropertyWithinLimit"},
      since = "1999-10-01",
      cites = "国务院令第649号, art. 12(1)",
      en = "Dibao of the household",
      zh = "最低生活保障金（户）")
  static long benefit(long shortfall) {
    return shortfall;
  }

  /// A member's part of the allowance.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isBelowLine", "hasPropertyWithinLimit"},
      since = "1999-10-01",
      cites = "国务院令第649号, art. 12(1)",
      en = "Dibao a head",
      zh = "最低生活保障金（人均）")
  static @Nullable Long benefitPerHead(long benefit, int householdMembers) {
    return householdMembers == 0
        ? null
        : (Long) HALF_UP_TO_FEN.of(Exact.of(benefit).dividedBy(householdMembers));
  }

  /// Line below which a household that draws no dibao is on the edge (低保边缘): the place's multiple of the dibao line.
  ///
  /// @return fen a head and month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-05-01",
      cites = "《浙江省社会救助条例》, art. 13; 穗民规字〔2025〕2号",
      en = "Line of households on the edge",
      zh = "最低生活保障边缘家庭收入标准")
  static long edgeLine(
      @Param(value = "assistance.edge_ratio", on = "lineMonth") WageIndex ratio, long line) {
    return HALF_UP_TO_FEN.of(Exact.of(line).times(ratio));
  }

  /// Whether the household is on the edge: no dibao, and income a head not above the edge line.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-05-01",
      cites = "《浙江省社会救助条例》, art. 13; 穗民规字〔2025〕2号",
      en = "Household on the edge of dibao",
      zh = "属于最低生活保障边缘家庭")
  static boolean isOnTheEdge(boolean isBelowLine, long incomePerHead, long edgeLine) {
    return !isBelowLine && incomePerHead <= edgeLine;
  }

  /// What a destitute person (特困人员) is given to live on: the place's multiple of the dibao line.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-05-01",
      cites = "国务院令第649号, art. 15; 穗民规字〔2025〕2号",
      en = "Support of a destitute person",
      zh = "特困人员基本生活标准")
  static long destituteSupport(
      @Param(value = "assistance.destitute_ratio", on = "lineMonth") WageIndex ratio, long line) {
    return HALF_UP_TO_FEN.of(Exact.of(line).times(ratio));
  }

  /// What an orphan is given to live on, an amount of the place.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2010-11-16",
      cites = "国办发〔2010〕54号; 穗民规字〔2025〕2号",
      en = "Support of an orphan",
      zh = "孤儿基本生活养育标准")
  static long orphanSupport(
      @Param(value = "assistance.orphan_support", on = "lineMonth") long amount) {
    return amount;
  }
}
