package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.YEAR;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// How much of income residents' medical insurance has to take at least, where a province ties the two: Zhejiang, 浙江省医疗保障条例, art. 22.
public final class ResidentsFunding {

  private ResidentsFunding() {}

  /// Funding a head of premium and subsidy together, at least: a share of the disposable income a head of the year before.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2021-07-01",
      cites = "《浙江省医疗保障条例》, art. 22",
      en = "Funding of residents' medical insurance a head, at least",
      zh = "居民医保人均筹资下限")
  static long fundingAtLeast(
      long disposableIncome, @Param("medical.residents.funding_share") Rate share) {
    return HALF_UP_TO_FEN.of(Exact.of(disposableIncome).times(share));
  }

  /// What members pay of it, at least.
  ///
  /// @return fen a year
  @Rule(
      of = PERSON,
      per = YEAR,
      unit = FEN,
      since = "2021-07-01",
      cites = "《浙江省医疗保障条例》, art. 22",
      en = "Premium of residents' medical insurance, at least, by income",
      zh = "按收入确定的居民医保个人缴费下限")
  static long premiumAtLeast(
      long fundingAtLeast, @Param("medical.residents.person_share") Rate share) {
    return HALF_UP_TO_FEN.of(Exact.of(fundingAtLeast).times(share));
  }
}
