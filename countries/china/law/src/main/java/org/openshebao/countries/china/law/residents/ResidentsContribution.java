package org.openshebao.countries.china.law.residents;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.YEAR;
import static org.openshebao.law.rule.Unit.COUNT;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Yearly contribution to the residents' pension and the subsidy that the place adds, 国发〔2014〕8号, 四.
///
/// Not yet coded: levels that the government pays for the poor and the disabled; collective aid; the subsidy between the lowest level and 500
/// yuan where the place has no list.
public final class ResidentsContribution {

  private ResidentsContribution() {}

  private static final long FIVE_HUNDRED_YUAN = 50_000;
  private static final long FEN_A_YUAN = 100;
  private static final int MONTHS_A_YEAR = 12;

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

  /// Subsidy to the contribution of the year, 四: by the list of the place; else that of the lowest level, or that from 500 yuan on.
  ///
  /// @return fen a year; unknown between the two where there is no list
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
      @MayBeUnknown @Param("residents.subsidy_by_level") @Nullable StepSchedule subsidyByLevel,
      @MayBeUnknown @Param("residents.subsidy_lowest") @Nullable Long subsidyOfTheLowest,
      @MayBeUnknown @Param("residents.subsidy_from_500") @Nullable Long subsidyFrom500) {
    int levelYuan = (int) (chosenLevel / FEN_A_YUAN);
    if (subsidyByLevel != null && subsidyByLevel.reaches(levelYuan)) {
      return subsidyByLevel.fen(levelYuan);
    }
    if (chosenLevel >= FIVE_HUNDRED_YUAN) {
      return subsidyFrom500;
    }
    return chosenLevel == lowestLevel ? subsidyOfTheLowest : null;
  }

  /// What any place has to add to the contribution of the year, 四: 30 yuan, 60 from 500 yuan on.
  ///
  /// @return fen a year; unknown below the lowest level of the nation
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 四（三）",
      en = "Subsidy to the resident's contribution, at least",
      zh = "城乡居民养老保险缴费补贴下限")
  static @Nullable Long residentsSubsidyAtLeast(
      long chosenLevel, @Param("residents.subsidy_at_least") StepSchedule atLeastByLevel) {
    int levelYuan = (int) (chosenLevel / FEN_A_YUAN);
    return atLeastByLevel.reaches(levelYuan) ? atLeastByLevel.fen(levelYuan) : null;
  }

  /// Yearly payments still to be made by who has that age at the start, 七: one for each year to the pension age.
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Yearly payments to the pension age",
      zh = "距领取年龄应逐年缴费次数")
  static int yearlyPayments(int ageAtStart, @Param("residents.pension_age") int pensionAge) {
    return Math.max(0, pensionAge - ageAtStart);
  }

  /// Years that may be paid back, 七: who has less than fifteen years left, up to fifteen in all; who has reached the age, none.
  @Rule(
      of = PERSON,
      unit = COUNT,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Years that may be paid back, at most",
      zh = "可补缴年数上限")
  static int backPayYearsAtMost(
      int ageAtStart,
      int yearlyPayments,
      @Param("residents.pension_age") int pensionAge,
      @Param("residents.minimum_months") int minimumMonths) {
    return ageAtStart >= pensionAge
        ? 0
        : Math.max(0, minimumMonths / MONTHS_A_YEAR - yearlyPayments);
  }
}
