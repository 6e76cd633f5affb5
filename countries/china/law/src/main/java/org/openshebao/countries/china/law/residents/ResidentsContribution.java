package org.openshebao.countries.china.law.residents;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.YEAR;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Yearly contribution to the residents' pension and the subsidy that the place adds, 国发〔2014〕8号, 四.
///
/// Not yet coded: subsidies between the lowest level and 500 yuan, which the place may grade; levels that the government pays for the
/// poor and the disabled; collective aid; years paid back.
public final class ResidentsContribution {

  private ResidentsContribution() {}

  private static final long FIVE_HUNDRED_YUAN = 50_000;

  /// Whether the level chosen is one between the lowest and the highest of the place, 四.
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 四（一）",
      en = "Level within those of the place",
      zh = "缴费档次符合当地规定")
  static boolean isLevelOfThePlace(
      long chosenLevel,
      @Param("residents.lowest_level") long lowestLevel,
      @Param("residents.highest_level") long highestLevel) {
    return chosenLevel >= lowestLevel && chosenLevel <= highestLevel;
  }

  /// Subsidy to the contribution of the year, 四: that of the lowest level, or that from 500 yuan on.
  ///
  /// @return fen a year; unknown between the two
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      when = "isLevelOfThePlace",
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 四（三）; the place's notice on subsidies",
      en = "Subsidy to the resident's contribution",
      zh = "城乡居民养老保险缴费补贴")
  static @Nullable Long residentsContributionSubsidy(
      long chosenLevel,
      @Param("residents.lowest_level") long lowestLevel,
      @MayBeUnknown @Param("residents.subsidy_lowest") @Nullable Long subsidyOfTheLowest,
      @MayBeUnknown @Param("residents.subsidy_from_500") @Nullable Long subsidyFrom500) {
    if (chosenLevel >= FIVE_HUNDRED_YUAN) {
      return subsidyFrom500;
    }
    return chosenLevel == lowestLevel ? subsidyOfTheLowest : null;
  }
}
