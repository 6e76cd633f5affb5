package org.openshebao.countries.china.law.portability;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.pension.CountedRuns;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The money that moves with a pension relation, 国办发〔2009〕66号, art. 4, and months paid twice.
///
/// Not yet coded: accounts before 1998, of which only the person's own payments move; the employer's part in temporary accounts.
public final class PensionTransfer {

  private PensionTransfer() {}

  /// Pooled money of the whole record, art. 4: Σ 12 % of each year's own base, from 1998 on, part years by months, without interest.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, art. 4",
      en = "Pooled money of the whole record",
      zh = "全部缴费记录的统筹基金转移额")
  static long pooledTransfer(
      History contributionHistory,
      @Param("portability.pooled_rate") Rate rate,
      @Param("portability.pooled_from") int fromMonth) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    Exact bases = Exact.of(0);
    while (runs.next()) {
      bases = bases.plus(runs.base() * pooledMonths(runs, fromMonth));
    }
    return HALF_UP_TO_FEN.of(bases.times(rate));
  }

  /// Pooled money that the other provinces send to the place of benefit, arts. 4, 6.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2010-01-01",
      cites = "国办发〔2009〕66号, arts. 4, 6",
      en = "Pooled money sent to the place of benefit",
      zh = "转入待遇领取地的统筹基金")
  static long pooledTransferToBenefitPlace(
      History contributionHistory,
      int benefitPlace,
      @Param("portability.province_number") PlaceSeries provinceNumbers,
      @Param("portability.pooled_rate") Rate rate,
      @Param("portability.pooled_from") int fromMonth) {
    MonthsByProvince provinces = new MonthsByProvince(provinceNumbers);
    CountedRuns runs = new CountedRuns(contributionHistory);
    Exact bases = Exact.of(0);
    while (runs.next()) {
      provinces.add(runs.place(), runs.first(), runs.months());
      if (!provinces.isSameProvince(runs.place(), benefitPlace)) {
        bases = bases.plus(runs.base() * pooledMonths(runs, fromMonth));
      }
    }
    return HALF_UP_TO_FEN.of(bases.times(rate));
  }

  /// Months paid to two relations at once: one is kept, the account of the other is paid back, the months count once.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2010-01-01",
      cites = "人社部规〔2016〕5号, 五; 国办发〔2009〕66号, art. 4",
      en = "Months paid twice",
      zh = "重复缴费月数")
  static int overlappingMonths(History contributionHistory) {
    CountedRuns runs = new CountedRuns(contributionHistory);
    int doubled = 0;
    boolean more = true;
    while (more) {
      more = runs.next();
      doubled += runs.doubled();
    }
    return doubled;
  }

  private static long pooledMonths(CountedRuns runs, int fromMonth) {
    return runs.isDeemed()
        ? 0
        : Math.clamp((long) runs.first() + runs.months() - fromMonth, 0, runs.months());
  }
}
