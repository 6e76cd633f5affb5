package org.openshebao.examplia.family;

import static org.openshebao.law.rule.Entity.HOUSEHOLD;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.PLACE;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.COUNT;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.INDEX;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.examplia.contribution.Contribution;
import org.openshebao.examplia.pension.Pension;
import org.openshebao.law.rule.Any;
import org.openshebao.law.rule.Count;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Previous;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.Sum;

/// What households and places get, Part V.
public final class Family {

  private Family() {}

  /// How many jobs of a person are covered.
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "2001-07-01",
      cites = "art. 50",
      en = "Covered jobs",
      zh = "参保份数")
  static int coveredJobs(@Count(over = RELATION) @From(Contribution.class) int isCovered) {
    return isCovered;
  }

  /// Whether any job of a person is covered.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 50",
      en = "Covered",
      zh = "已参保")
  static boolean hasCover(@Any(over = RELATION) @From(Contribution.class) boolean isCovered) {
    return isCovered;
  }

  /// Whether any member of the household is covered.
  @Rule(
      of = HOUSEHOLD,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 50",
      en = "Covered member",
      zh = "有参保成员")
  static boolean hasCoveredMember(@Any(over = PERSON) boolean hasCover) {
    return hasCover;
  }

  /// How many members are covered.
  @Rule(
      of = HOUSEHOLD,
      unit = COUNT,
      since = "2001-07-01",
      cites = "art. 50",
      en = "Covered members",
      zh = "参保成员数")
  static int coveredMembers(@Count(over = PERSON) int hasCover) {
    return hasCover;
  }

  /// What all jobs of the household pay.
  @Rule(
      of = HOUSEHOLD,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 51",
      en = "Contributions",
      zh = "缴费合计")
  static long contributions(@Sum(over = RELATION) @From(Contribution.class) long contribution) {
    return contribution;
  }

  /// Pensions of all members.
  @Rule(
      of = HOUSEHOLD,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 51",
      en = "Pensions",
      zh = "养老金合计")
  static long pensions(@Sum(over = PERSON) @From(Pension.class) long pension) {
    return pension;
  }

  /// Allowance of the household, art. 50.
  @Rule(
      of = HOUSEHOLD,
      unit = FEN,
      when = "hasCoveredMember",
      since = "2001-07-01",
      cites = "art. 50",
      en = "Allowance",
      zh = "补贴")
  static long allowance(int coveredMembers, @Param("family.allowance_a_member") long amount) {
    return coveredMembers * amount;
  }

  /// A member's share of what is left of the allowance after rent; nothing that is not known is taken for nothing.
  @Rule(of = PERSON, unit = FEN, since = "2001-07-01", cites = "art. 52", en = "Share", zh = "份额")
  static @Nullable Long shareOfAllowance(
      @Of(HOUSEHOLD) long allowance,
      @Of(HOUSEHOLD) @MayBeUnknown @Nullable Long rent,
      @Of(HOUSEHOLD) int coveredMembers) {
    if (rent == null) {
      return null;
    }
    return (allowance - Math.min(rent, allowance)) / coveredMembers;
  }

  /// Help for a job, art. 53: a tenth of the rent for each covered job of the person.
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "needsHelp",
      since = "2001-07-01",
      cites = "art. 53",
      en = "Help",
      zh = "补助")
  static long help(@Of(HOUSEHOLD) long rent, @Of(PERSON) int coveredJobs, @Of(PLACE) int season) {
    return rent * coveredJobs * season / 10;
  }

  /// Whether a job needs help: in winter, at its place.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 53",
      en = "Needs help",
      zh = "需要补助")
  static boolean needsHelp(@Of(PLACE) int season) {
    return season != 2;
  }

  /// Average wage of a place.
  @Rule(
      of = PLACE,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 60",
      en = "Local wage",
      zh = "当地工资")
  static long localWage(@Param("pension.average_wage") long average) {
    return average;
  }

  /// Quarter of the year: places have it, so that it is computed once for all rows.
  @Rule(of = PLACE, unit = COUNT, since = "2001-07-01", cites = "art. 61", en = "Season", zh = "季度")
  static int season(int month) {
    return month % 12 / 3 + 1;
  }

  /// Level of prices of a place, month after month.
  @Rule(
      of = PLACE,
      unit = INDEX,
      since = "2001-07-01",
      cites = "art. 62",
      en = "Prices",
      zh = "物价水平")
  static WageIndex prices(
      @Previous(value = "prices", first = "startingLevel") WageIndex before,
      @Param("family.price_growth") Rate growth) {
    return new WageIndex(
        before.hundredMillionths()
            + WageIndex.halfUp(Exact.of(before.hundredMillionths(), WageIndex.ONE).times(growth))
                .hundredMillionths());
  }

  /// Level of prices at the start: one, where nothing else is given.
  @Rule(
      of = PLACE,
      unit = INDEX,
      since = "2001-07-01",
      cites = "art. 62",
      en = "First prices",
      zh = "起始物价")
  static WageIndex startingLevel(@MayBeUnknown @Nullable WageIndex startingPrice) {
    return startingPrice == null ? new WageIndex(WageIndex.ONE) : startingPrice;
  }

  /// What a hundred yuan at the start are now, where the person lives.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 63",
      en = "Dear money",
      zh = "现值")
  static long hundredYuan(@Of(PLACE) WageIndex prices) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(10_000).times(prices));
  }

  /// Whether the rent is more than half of the wage that counts, art. 54: as declared, else that of the place.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2001-07-01",
      cites = "art. 54",
      en = "Burdened by rent",
      zh = "房租负担过重")
  static boolean isBurdened(long referenceWage, @Of(HOUSEHOLD) long rent) {
    return rent > referenceWage / 2;
  }

  /// Relief of a winter that ended: the law says no more of it.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2011-11-15",
      until = "2012-03-15",
      cites = "Winter Order 2011",
      en = "Winter relief",
      zh = "冬季救济")
  static long winterRelief() {
    return 10_000;
  }
}
