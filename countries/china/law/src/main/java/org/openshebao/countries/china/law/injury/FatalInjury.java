package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What the family draws when a worker dies of a work injury, Work-Injury Insurance Regulations art. 39.
///
/// Not yet coded: death after the paid treatment period in grades 1 to 4, when the lump sum is not paid (art. 39(3)); missing persons
/// (art. 41); who is a dependant (劳动和社会保障部令第18号); adjustment of pensions in payment (art. 40); amounts of 2004 to 2010.
public final class FatalInjury {

  private FatalInjury() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether the worker died of the injury, art. 39(1).
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 39(1)",
      en = "Died of a work injury",
      zh = "因工死亡")
  static boolean hasDiedOfInjury(boolean isFatal) {
    return isFatal;
  }

  /// Funeral grant, art. 39(1)(1): six months of the pool's average wage of last year.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDiedOfInjury"},
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 39(1)(1)",
      en = "Funeral grant",
      zh = "丧葬补助金")
  static long funeralGrant(long poolAverageWage, @Param("injury.death.funeral_months") int months) {
    return poolAverageWage * months;
  }

  /// A month of the year whose income counts, art. 39(1)(3): the year before the death.
  @Rule(
      of = RELATION,
      unit = MONTH,
      since = "2011-01-01",
      cites = "Work-Injury Insurance Regulations, art. 39(1)(3)",
      en = "Year of the national income that counts",
      zh = "上一年度（全国城镇居民人均可支配收入）")
  static int incomeMonth(int month) {
    return month - MONTHS_A_YEAR;
  }

  /// Lump sum on death, art. 39(1)(3): twenty times last year's disposable income a head of the country's urban residents.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDiedOfInjury"},
      since = "2011-01-01",
      cites = "Work-Injury Insurance Regulations, art. 39(1)(3)",
      en = "Lump sum on death",
      zh = "一次性工亡补助金")
  static long deathLump(
      @Param("injury.death.lump_times_income") int times,
      @Param(value = "injury.death.national_urban_income", on = "incomeMonth")
          long nationalIncome) {
    return nationalIncome * times;
  }

  /// Funeral grant and lump sum together, art. 39(1)(1), (3).
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDiedOfInjury"},
      since = "2011-01-01",
      cites = "Work-Injury Insurance Regulations, art. 39(1)(1), (3)",
      en = "Funeral grant and lump sum on death",
      zh = "丧葬补助金与一次性工亡补助金合计")
  static long deathSums(long funeralGrant, long deathLump) {
    return funeralGrant + deathLump;
  }

  /// Monthly pensions of the dependants, art. 39(1)(2): 40 % of the own wage for the spouse, 30 % for each other dependant, 10 % more for
  /// lonely old persons and orphans; together at most the wage.
  ///
  /// @param otherDependants  dependants other than the spouse
  /// @param lonelyDependants  how many of all are lonely old persons or orphans
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDiedOfInjury"},
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 39(1)(2)",
      en = "Monthly pensions of the dependants",
      zh = "供养亲属抚恤金")
  static long dependantsPension(
      long ownWage,
      int dependantSpouses,
      int otherDependants,
      int lonelyDependants,
      @Param("injury.death.spouse_rate") Rate spouseRate,
      @Param("injury.death.other_rate") Rate otherRate,
      @Param("injury.death.lonely_addition") Rate lonelyAddition,
      @Param("injury.death.dependants_at_most") Rate atMost) {
    Exact wage = Exact.of(ownWage);
    long pensions =
        HALF_UP_TO_FEN.of(
            wage.times(spouseRate)
                .times(dependantSpouses)
                .plus(wage.times(otherRate).times(otherDependants))
                .plus(wage.times(lonelyAddition).times(lonelyDependants)));
    return Math.min(pensions, HALF_UP_TO_FEN.of(wage.times(atMost)));
  }
}
