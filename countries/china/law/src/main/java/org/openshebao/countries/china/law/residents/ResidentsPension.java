package org.openshebao.countries.china.law.residents;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.PensionScheme;
import org.openshebao.law.history.History;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The urban and rural residents' pension (城乡居民基本养老保险), 国发〔2014〕8号.
///
/// The account stands in `ResidentsAccount`. Not yet coded: additions for age (六).
public final class ResidentsPension {

  private ResidentsPension() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether the pension age of the scheme is reached, 七: 60, for men and women.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Pension age of the residents' scheme reached",
      zh = "达到城乡居民养老保险领取年龄")
  static boolean hasReachedResidentsPensionAge(
      int ageYears, @Param("residents.pension_age") int pensionAge) {
    return ageYears >= pensionAge;
  }

  /// Months paid to the residents' pension by the record, 七.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Months paid to the residents' pension by the record",
      zh = "缴费记录中城乡居民养老保险月数")
  static int careerResidentsMonths(History contributionHistory) {
    int months = 0;
    contributionHistory.rewind();
    while (contributionHistory.next()) {
      months +=
          contributionHistory.scheme() == PensionScheme.RESIDENTS.ordinal()
              ? contributionHistory.monthsPaid()
              : 0;
    }
    return months;
  }

  /// Whether the shortest contribution period is complete, 七: 15 years; none for who had the pension age at the start; for who had less
  /// than 15 years left, every year left.
  ///
  /// @param ageAtStart  unknown: 15 years are needed
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Shortest contribution period of the residents' scheme complete",
      zh = "达到城乡居民养老保险缴费年限要求")
  static @Nullable Boolean hasResidentsMinimumMonths(
      @MayBeUnknown @Nullable Integer creditedMonths,
      @MayBeUnknown @Nullable Integer ageAtStart,
      @Param("residents.pension_age") int pensionAge,
      @Param("residents.minimum_months") int minimumMonths) {
    int yearsLeft = ageAtStart == null ? pensionAge : Math.max(0, pensionAge - ageAtStart);
    int needed = Math.min(minimumMonths, yearsLeft * MONTHS_A_YEAR);
    if (needed == 0) {
      return true;
    }
    return creditedMonths == null ? null : creditedMonths >= needed;
  }

  /// Whether no other basic pension is drawn, 七.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Draws no other basic pension",
      zh = "未领取其他基本养老保障待遇")
  static boolean drawsNoOtherBasicPension(
      @MayBeUnknown @Nullable Boolean drawsAnotherBasicPension) {
    return drawsAnotherBasicPension == null || !drawsAnotherBasicPension;
  }

  /// Whether the basic pension is due, 七: age, contribution period, no other basic pension.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Entitled to the residents' basic pension",
      zh = "符合领取城乡居民基础养老金条件")
  static boolean isEntitledToResidentsPension(
      boolean hasReachedResidentsPensionAge,
      boolean hasResidentsMinimumMonths,
      boolean drawsNoOtherBasicPension) {
    return hasReachedResidentsPensionAge && hasResidentsMinimumMonths && drawsNoOtherBasicPension;
  }

  /// Basic pension of the place that pays, 六: at least the national minimum, set by province, city and county.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasReachedResidentsPensionAge",
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六; the place's notice on the basic pension",
      en = "Residents' basic pension",
      zh = "城乡居民基础养老金")
  static long residentsBasicPension(
      @Param(value = "residents.basic", place = "benefitPlace") long basicPensionOfThePlace) {
    return basicPensionOfThePlace;
  }

  /// National minimum of the basic pension, 六: no place pays less.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六; 人社部发〔2015〕5号 and later notices",
      en = "National minimum of the residents' basic pension",
      zh = "城乡居民基础养老金全国最低标准")
  static long residentsBasicMinimum(@Param("residents.basic_minimum") long nationalMinimum) {
    return nationalMinimum;
  }

  /// Account pension, 六: balance of the account ÷ 139.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六",
      en = "Residents' account pension",
      zh = "城乡居民个人账户养老金")
  static long residentsAccountPension(
      long accountBalance, @Param("residents.divisor") Divisor divisor) {
    return HALF_UP_TO_FEN.of(Exact.of(accountBalance).dividedBy(divisor));
  }

  /// Supplement for years of contributions, where the place adds one, 六: for each full year, and more for each above fifteen.
  ///
  /// @return fen a month; unknown where one is paid and the months are not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六; the place's notice on the basic pension",
      en = "Supplement for years of contributions",
      zh = "缴费年限养老金")
  static @Nullable Long yearsSupplement(
      @MayBeUnknown @Nullable Integer creditedMonths,
      @Param(value = "residents.supplement_a_year", place = "benefitPlace") long aYear,
      @Param(value = "residents.supplement_a_year_above", place = "benefitPlace") long aYearAbove,
      @Param("residents.supplement_lower_years") int lowerYears) {
    if (aYear == 0 && aYearAbove == 0) {
      return 0L;
    }
    if (creditedMonths == null) {
      return null;
    }
    int years = creditedMonths / MONTHS_A_YEAR;
    return Math.min(years, lowerYears) * aYear + Math.max(0, years - lowerYears) * aYearAbove;
  }

  /// What the formula gives at the pension age, 六: basic pension + supplement for years + account pension.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasReachedResidentsPensionAge",
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六",
      en = "Residents' pension by the formula",
      zh = "按公式计算的城乡居民养老金")
  static long residentsFormulaPension(
      long residentsBasicPension, long yearsSupplement, long residentsAccountPension) {
    return residentsBasicPension + yearsSupplement + residentsAccountPension;
  }

  /// Monthly pension of a resident, 七: what the formula gives, at 60, with the years needed and without another basic pension.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {
        "hasReachedResidentsPensionAge",
        "hasResidentsMinimumMonths",
        "drawsNoOtherBasicPension"
      },
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六, 七",
      en = "Residents' pension",
      zh = "城乡居民养老金")
  static long residentsPension(long residentsFormulaPension) {
    return residentsFormulaPension;
  }

  /// What the centre pays of the national minimum, 四: all of it in the centre and west, half in the east.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "hasReachedResidentsPensionAge",
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 四（三）",
      en = "Central part of the basic pension",
      zh = "中央财政补助的基础养老金")
  static long centralPartOfBasicPension(
      long residentsBasicMinimum,
      @Param(value = "residents.central_share", place = "benefitPlace") Rate share) {
    return HALF_UP_TO_FEN.of(Exact.of(residentsBasicMinimum).times(share));
  }

  /// Funeral grant, where the place pays one, 八: months of the basic pension.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 八; the place's notice on the basic pension",
      en = "Residents' funeral grant",
      zh = "城乡居民丧葬补助金")
  static long residentsFuneralGrant(
      @Param(value = "residents.basic", place = "benefitPlace") long basicPensionOfThePlace,
      @Param(value = "residents.funeral_months", place = "benefitPlace") int months) {
    return basicPensionOfThePlace * months;
  }
}
