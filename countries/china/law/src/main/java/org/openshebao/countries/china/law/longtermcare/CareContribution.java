package org.openshebao.countries.china.law.longtermcare;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.Age;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Contributions to long-term-care insurance: Guangzhou, 穗医保规字〔2024〕1号.
///
/// No new payment: the employers' side is moved from the employees' medical pool, the own part is taken from the medical account.
///
/// Not yet coded: other cities of the pilot, whose rules were not seen; the base of retired members, 60 % of the average wage of 2021.
public final class CareContribution {

  private CareContribution() {}

  /// Own contribution: base × rate, by age in work, one rate in retirement, one for residents.
  ///
  /// @param medicalBase  base of the medical contribution, in fen; of residents the yearly one
  /// @return fen a month, of residents a year
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2016-06-27",
      cites = "人社厅发〔2016〕80号; 医保发〔2020〕37号; 穗医保规字〔2024〕1号",
      en = "Own contribution to long-term-care insurance",
      zh = "长护险个人缴费")
  static @Nullable Long ownContribution(
      @Param("longtermcare.contribution.rate_by_age") StepSchedule rateByAge,
      @Param("longtermcare.contribution.rate_retired") Rate retiredRate,
      @Param("longtermcare.contribution.rate_resident") Rate residentRate,
      CareMember careMember,
      long medicalBase,
      @MayBeUnknown @From(Age.class) @Nullable Integer ageYears) {
    Rate rate =
        switch (careMember) {
          case EMPLOYEE -> ageYears == null ? null : rateByAge.rate(ageYears);
          case RETIRED -> retiredRate;
          case RESIDENT -> residentRate;
        };
    return rate == null ? null : HALF_UP_TO_FEN.of(Exact.of(medicalBase).times(rate));
  }

  /// The other side's contribution: from the employers' medical pool for employees, from the budget for residents.
  ///
  /// @return fen a month, of residents a year; none for retired members
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2016-06-27",
      cites = "人社厅发〔2016〕80号; 医保发〔2020〕37号; 穗医保规字〔2024〕1号",
      en = "Other side's contribution to long-term-care insurance",
      zh = "长护险单位（财政）缴费")
  static long otherContribution(
      @Param("longtermcare.contribution.rate_employer") Rate employerRate,
      @Param("longtermcare.contribution.rate_resident_subsidy") Rate residentSubsidy,
      CareMember careMember,
      long medicalBase) {
    Rate rate =
        switch (careMember) {
          case EMPLOYEE -> employerRate;
          case RETIRED -> new Rate(0);
          case RESIDENT -> residentSubsidy;
        };
    return HALF_UP_TO_FEN.of(Exact.of(medicalBase).times(rate));
  }
}
