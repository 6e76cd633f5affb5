package org.openshebao.countries.china.law.residents;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The urban and rural residents' pension (城乡居民基本养老保险), 国发〔2014〕8号.
///
/// Not yet coded: who was 60 when the scheme began and draws without contributions, and who has less than 15 years left and pays back
/// (七); additions for long contributions and for age (六); that no other basic pension is drawn (七); yearly interest of the account.
public final class ResidentsPension {

  private ResidentsPension() {}

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

  /// Whether the shortest contribution period is complete, 七: 15 years.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 七",
      en = "Shortest contribution period of the residents' scheme complete",
      zh = "城乡居民养老保险缴费满15年")
  static boolean hasResidentsMinimumMonths(
      int creditedMonths, @Param("residents.minimum_months") int minimumMonths) {
    return creditedMonths >= minimumMonths;
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

  /// What the formula gives at the pension age, 六: basic pension + account pension.
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
  static long residentsFormulaPension(long residentsBasicPension, long residentsAccountPension) {
    return residentsBasicPension + residentsAccountPension;
  }

  /// Monthly pension of a resident, 七: what the formula gives, at 60 and with 15 years of contributions.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"hasReachedResidentsPensionAge", "hasResidentsMinimumMonths"},
      since = "2014-02-21",
      cites = "国发〔2014〕8号, 六, 七",
      en = "Residents' pension",
      zh = "城乡居民养老金")
  static long residentsPension(long residentsFormulaPension) {
    return residentsFormulaPension;
  }
}
