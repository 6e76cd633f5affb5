package org.openshebao.countries.china.law.medical;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.YEAR;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What a member of residents' medical insurance pays a year and what the government adds, Social Insurance Law art. 25.
///
/// Pools set both; the national amounts are the least that they may be.
///
/// Not yet coded: premiums that the government pays for the poor and the disabled (art. 25(3)); grades of premiums; families.
public final class ResidentsMedicalPremium {

  private ResidentsMedicalPremium() {}

  /// A month of the policy year whose premium is asked for: the month computed.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2016-01-01",
      cites = "国发〔2016〕3号, 二（二）",
      en = "Month of the policy year",
      zh = "居民医保缴费年度所在月份")
  static int premiumMonth(int month) {
    return month;
  }

  /// Premium of a member for the year, art. 25(2): that of students where the pool sets one.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2016-01-01",
      cites = "Social Insurance Law, art. 25(2); 国发〔2016〕3号, 二; the pool's yearly notice",
      en = "Premium of residents' medical insurance",
      zh = "居民医保个人缴费")
  static @Nullable Long residentsPremium(
      @MayBeUnknown @Nullable Boolean isStudent,
      @MayBeUnknown @Param(value = "medical.residents.premium", on = "premiumMonth")
          @Nullable Long premium,
      @MayBeUnknown @Param(value = "medical.residents.student_premium", on = "premiumMonth")
          @Nullable Long studentPremium) {
    return ofMember(isStudent, premium, studentPremium);
  }

  /// What the government adds for the year, art. 25(2): that for students where the pool sets one.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2016-01-01",
      cites = "Social Insurance Law, art. 25(2); 国发〔2016〕3号, 二; the pool's yearly notice",
      en = "Government subsidy to residents' medical insurance",
      zh = "居民医保财政补助")
  static @Nullable Long residentsSubsidy(
      @MayBeUnknown @Nullable Boolean isStudent,
      @MayBeUnknown @Param(value = "medical.residents.subsidy", on = "premiumMonth")
          @Nullable Long subsidy,
      @MayBeUnknown @Param(value = "medical.residents.student_subsidy", on = "premiumMonth")
          @Nullable Long studentSubsidy) {
    return ofMember(isStudent, subsidy, studentSubsidy);
  }

  /// Least premium that a pool may ask, national.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2016-01-01",
      cites =
          "yearly notice of the National Healthcare Security Administration on residents' medical insurance (2025: 医保发〔2025〕22号)",
      en = "Least premium of residents' medical insurance",
      zh = "居民医保个人缴费国家最低标准")
  static long residentsPremiumMinimum(
      @Param(value = "medical.residents.premium_minimum", on = "premiumMonth")
          long nationalMinimum) {
    return nationalMinimum;
  }

  /// Least subsidy that governments give, national.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2016-01-01",
      cites =
          "yearly notice of the National Healthcare Security Administration on residents' medical insurance (2025: 医保发〔2025〕22号)",
      en = "Least government subsidy to residents' medical insurance",
      zh = "居民医保财政补助国家最低标准")
  static long residentsSubsidyMinimum(
      @Param(value = "medical.residents.subsidy_minimum", on = "premiumMonth")
          long nationalMinimum) {
    return nationalMinimum;
  }

  /// Premium and subsidy together.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2016-01-01",
      cites = "Social Insurance Law, art. 25(2); 国发〔2016〕3号, 二; the pool's yearly notice",
      en = "Funding of residents' medical insurance a head",
      zh = "居民医保人均筹资")
  static long residentsFunding(long residentsPremium, long residentsSubsidy) {
    return residentsPremium + residentsSubsidy;
  }

  /// Least premium and least subsidy together, national.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2016-01-01",
      cites =
          "yearly notice of the National Healthcare Security Administration on residents' medical insurance (2025: 医保发〔2025〕22号)",
      en = "Least funding of residents' medical insurance a head",
      zh = "居民医保人均筹资国家最低标准")
  static long residentsFundingMinimum(long residentsPremiumMinimum, long residentsSubsidyMinimum) {
    return residentsPremiumMinimum + residentsSubsidyMinimum;
  }

  private static @Nullable Long ofMember(
      @Nullable Boolean isStudent, @Nullable Long ordinary, @Nullable Long ofStudents) {
    if (ofStudents == null || Boolean.FALSE.equals(isStudent)) {
      return ordinary;
    }
    return isStudent == null ? null : ofStudents;
  }
}
