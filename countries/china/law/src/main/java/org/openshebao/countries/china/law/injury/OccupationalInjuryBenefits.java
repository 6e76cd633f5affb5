package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What occupational-injury protection pays a platform worker or the family, 人社厅函〔2025〕79号, 规程 arts. 38, 39.
///
/// A platform worker has no wage of an employer: a share of the average wage of the urban private units of the pool in the year before stands
/// for it. For death the text says so; for disability the beginning of art. 38 was not seen, and the same base is supposed (`assumption`).
///
/// Not yet coded: medical care, rehabilitation and devices, which are paid as in work-injury insurance; care allowance; what is paid while off
/// work; death after the time of treatment of who drew an allowance (art. 39, last paragraph), of which the end was not seen.
public final class OccupationalInjuryBenefits {

  private OccupationalInjuryBenefits() {}

  /// Monthly base of the benefits: a share of last year's average wage of urban private units in the pool.
  ///
  /// @param poolPrivateWage  average wage of those units, in fen a month
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isPlatformWorker", "isInProtectedSector", "isProtectionInForce"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, arts. 38, 39",
      en = "Base of occupational-injury benefits",
      zh = "职业伤害保障待遇计发基数")
  static long occupationalBase(
      long poolPrivateWage,
      @Param("occupational_injury.benefit.share_of_private_wage") Rate share) {
    return HALF_UP_TO_FEN.of(Exact.of(poolPrivateWage).times(share));
  }

  /// Lump sum for disability, art. 38(2): months by grade × base.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isProtectedInjury", "hasDisabilityGrade"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 38(2)",
      en = "Lump sum for disability of a platform worker",
      zh = "职业伤害一次性伤残补助金")
  static long occupationalDisabilityLump(
      int disabilityGrade,
      long occupationalBase,
      @Param("occupational_injury.benefit.lump_months") LookupTable monthsByGrade) {
    return occupationalBase * monthsByGrade.whole(disabilityGrade);
  }

  /// Whether the grade is one of those with a monthly allowance, art. 38(3): 1 to 4.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 38(3)",
      en = "Grade with a monthly allowance of a platform worker",
      zh = "属于按月领取职业伤害伤残津贴的等级")
  static boolean isGradeWithOccupationalAllowance(
      int disabilityGrade,
      @Param("occupational_injury.benefit.allowance_rate") LookupTable rateByGrade) {
    return rateByGrade.has(disabilityGrade);
  }

  /// Monthly disability allowance, art. 38(3): share by grade × base.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isProtectedInjury", "isGradeWithOccupationalAllowance"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 38(3)",
      en = "Monthly disability allowance of a platform worker",
      zh = "职业伤害伤残津贴")
  static long occupationalAllowance(
      int disabilityGrade,
      long occupationalBase,
      @Param("occupational_injury.benefit.allowance_rate") LookupTable rateByGrade) {
    return HALF_UP_TO_FEN.of(Exact.of(occupationalBase).times(rateByGrade.rate(disabilityGrade)));
  }

  /// Whether the grade is one of those paid at once in place of an allowance, art. 38(4): 5 and 6.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 38(4)",
      en = "Grade with an allowance paid at once",
      zh = "属于领取一次性津贴的等级")
  static boolean isGradeWithAllowanceAtOnce(
      int disabilityGrade,
      @Param("occupational_injury.benefit.allowance_once_months") LookupTable monthsByGrade) {
    return monthsByGrade.has(disabilityGrade);
  }

  /// Allowance paid at once, art. 38(4): months by grade × base.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isProtectedInjury", "isGradeWithAllowanceAtOnce"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 38(4)",
      en = "Allowance paid at once to a platform worker",
      zh = "职业伤害五级、六级一次性津贴")
  static long occupationalAllowanceAtOnce(
      int disabilityGrade,
      long occupationalBase,
      @Param("occupational_injury.benefit.allowance_once_months") LookupTable monthsByGrade) {
    return occupationalBase * monthsByGrade.whole(disabilityGrade);
  }

  /// Funeral grant, art. 39(1): months × base.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isProtectedInjury", "hasDiedOfInjury"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 39(1)",
      en = "Funeral grant of a platform worker",
      zh = "职业伤害丧葬补助金")
  static long occupationalFuneralGrant(
      long occupationalBase, @Param("occupational_injury.benefit.funeral_months") int months) {
    return occupationalBase * months;
  }

  /// Lump sum on death, art. 39(3): twenty times last year's disposable income a head of the country's urban residents.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isProtectedInjury", "hasDiedOfInjury"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 39(3)",
      en = "Lump sum on death of a platform worker",
      zh = "一次性职业伤害死亡补助金")
  static long occupationalDeathLump(
      @Param("occupational_injury.benefit.death_times_income") int times,
      @Param(value = "injury.death.national_urban_income", on = "incomeMonth")
          long nationalIncome) {
    return nationalIncome * times;
  }

  /// Monthly pensions of the dependants, art. 39(2): 40 % of the base for the spouse, 30 % for each other one, 10 % more for lonely old persons
  /// and orphans; together at most the base.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isProtectedInjury", "hasDiedOfInjury"},
      since = "2025-07-01",
      cites = "人社厅函〔2025〕79号, art. 39(2)",
      en = "Monthly pensions of a platform worker's dependants",
      zh = "职业伤害供养亲属抚恤金")
  static long occupationalDependantsPension(
      long occupationalBase,
      int dependantSpouses,
      int otherDependants,
      int lonelyDependants,
      @Param("occupational_injury.benefit.spouse_rate") Rate spouseRate,
      @Param("occupational_injury.benefit.other_rate") Rate otherRate,
      @Param("occupational_injury.benefit.lonely_addition") Rate lonelyAddition) {
    Exact base = Exact.of(occupationalBase);
    long pensions =
        HALF_UP_TO_FEN.of(
            base.times(spouseRate)
                .times(dependantSpouses)
                .plus(base.times(otherRate).times(otherDependants))
                .plus(base.times(lonelyAddition).times(lonelyDependants)));
    return Math.min(pensions, occupationalBase);
  }
}
