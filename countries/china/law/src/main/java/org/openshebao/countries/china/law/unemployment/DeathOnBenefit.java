package org.openshebao.countries.china.law.unemployment;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What the family draws when an unemployed person dies while on benefit, Social Insurance Law art. 49.
///
/// The law points to what the place gives for people in work; Guangdong takes months of the city's average wage, Chongqing and Henan
/// months of the benefit.
///
/// Not yet coded: the choice between this grant and those of pension and work injury (art. 49(2)); 80 % more in Henan for a death in the
/// public interest (art. 26).
public final class DeathOnBenefit {

  private DeathOnBenefit() {}

  /// Whether the person died while drawing benefit, art. 49(1).
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 49(1); Unemployment Insurance Regulations, art. 20",
      en = "Died while on benefit",
      zh = "领取失业保险金期间死亡")
  static boolean hasDiedOnBenefit(boolean isDeathOnBenefit) {
    return isDeathOnBenefit;
  }

  /// Funeral grant: months of the city's average wage of staff on post in the year before.
  ///
  /// @return fen, once
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasDiedOnBenefit",
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 49(1); 《广东省失业保险条例》, art. 25(2)",
      en = "Funeral grant",
      zh = "丧葬补助金")
  static long funeralGrant(
      @Param("unemployment.death.funeral_months_of_wage") int months, long cityAverageWage) {
    return cityAverageWage * months;
  }

  /// In Chongqing months of the benefit.
  ///
  /// @return fen, once
  @Rule(
      name = "funeralGrant",
      of = PERSON,
      unit = FEN,
      when = "hasDiedOnBenefit",
      since = "2004-01-01",
      place = "CN-50",
      cites = "《重庆市失业保险条例》, art. 27",
      en = "Funeral grant",
      zh = "丧葬补助金")
  static long funeralGrantOfChongqing(
      @Param("unemployment.death.funeral_months_of_benefit") int months, long monthlyBenefit) {
    return monthlyBenefit * months;
  }

  /// In Henan months of the benefit.
  ///
  /// @return fen, once
  @Rule(
      name = "funeralGrant",
      of = PERSON,
      unit = FEN,
      when = "hasDiedOnBenefit",
      since = "2002-01-01",
      place = "CN-41",
      cites = "《河南省失业保险条例》, art. 26(2)",
      en = "Funeral grant",
      zh = "丧葬补助金")
  static long funeralGrantOfHenan(
      @Param("unemployment.death.funeral_months_of_benefit") int months, long monthlyBenefit) {
    return monthlyBenefit * months;
  }

  /// Survivors' grant: months of the city's average wage of staff on post in the year before.
  ///
  /// @return fen, once
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasDiedOnBenefit",
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 49(1); 《广东省失业保险条例》, art. 25(2)",
      en = "Survivors' grant",
      zh = "抚恤金")
  static long survivorsGrant(
      @Param("unemployment.death.survivors_months_of_wage") int months, long cityAverageWage) {
    return cityAverageWage * months;
  }

  /// Whether a spouse or relative was supported.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "《重庆市失业保险条例》, art. 27; 《河南省失业保险条例》, art. 26(2)",
      en = "Somebody was supported",
      zh = "有供养的配偶、直系亲属")
  static boolean hasDependants(int dependants) {
    return dependants > 0;
  }

  /// In Chongqing months of the benefit where somebody was supported.
  ///
  /// @return fen, once
  @Rule(
      name = "survivorsGrant",
      of = PERSON,
      unit = FEN,
      when = {"hasDiedOnBenefit", "hasDependants"},
      since = "2004-01-01",
      place = "CN-50",
      cites = "《重庆市失业保险条例》, art. 27",
      en = "Survivors' grant",
      zh = "抚恤金")
  static long survivorsGrantOfChongqing(
      @Param("unemployment.death.survivors_months_of_benefit") int months, long monthlyBenefit) {
    return monthlyBenefit * months;
  }

  /// In Henan months of the benefit for each person supported, up to a limit.
  ///
  /// @return fen, once
  @Rule(
      name = "survivorsGrant",
      of = PERSON,
      unit = FEN,
      when = {"hasDiedOnBenefit", "hasDependants"},
      since = "2002-01-01",
      place = "CN-41",
      cites = "《河南省失业保险条例》, art. 26(2)",
      en = "Survivors' grant",
      zh = "抚恤金")
  static long survivorsGrantOfHenan(
      @Param("unemployment.death.survivors_months_a_dependant") int monthsEach,
      @Param("unemployment.death.survivors_months_at_most") int mostMonths,
      int dependants,
      long monthlyBenefit) {
    return monthlyBenefit * Math.min(mostMonths, monthsEach * dependants);
  }
}
