package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Catastrophic-illness cover of residents (居民大病保险), 国办发〔2015〕57号: bands of what the person paid inside the list in the year.
///
/// Not yet coded: lower deductibles and higher rates for the poor; drugs outside the list.
public final class CatastrophicCover {

  private CatastrophicCover() {}

  private static final long FEN_A_YUAN = 100;

  /// Payment before the ceiling: each band of the year's own cost × its rate; below the first band nothing.
  ///
  /// @param ownListCostOfYear  what was left to pay inside the list in the year after basic insurance, in fen
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2015-07-28",
      cites = "国办发〔2015〕57号, 三; 统筹地区大病保险办法",
      en = "Catastrophic payment before the ceiling",
      zh = "大病保险支付（未计限额）")
  static long catastrophicBeforeCeiling(
      @Param("medical.catastrophic.rate_by_band") StepSchedule rateByBand, long ownListCostOfYear) {
    int[] bands = rateByBand.keys();
    Exact payment = Exact.of(0);
    for (int i = 0; i < bands.length; i++) {
      long from = bands[i] * FEN_A_YUAN;
      long to =
          i + 1 < bands.length
              ? Math.min(ownListCostOfYear, bands[i + 1] * FEN_A_YUAN)
              : ownListCostOfYear;
      if (to > from) {
        payment = payment.plus(Exact.of(to - from).times(rateByBand.rate(bands[i])));
      }
    }
    return HALF_UP_TO_FEN.of(payment);
  }

  /// By how much unbroken cover and years without claims raise the ceiling: an amount for each, up to a share of it.
  ///
  /// @param continuousYears  years of cover on end
  /// @param yearsWithoutClaims  years in which the fund paid nothing
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2025-01-01",
      cites = "国办发〔2024〕38号, 二（六）; 统筹地区居民连续参保激励办法",
      en = "Ceiling raised for unbroken cover",
      zh = "连续参保、零报销提高的大病保险限额")
  static long ceilingRaise(
      @Param("medical.incentive.after_years") int afterYears,
      @Param("medical.incentive.amount_a_year") long amountAYear,
      @Param("medical.incentive.share_at_most") Rate shareAtMost,
      @Param("medical.catastrophic.ceiling") long ceiling,
      int continuousYears,
      int yearsWithoutClaims) {
    long raise = amountAYear * (Math.max(0, continuousYears - afterYears) + yearsWithoutClaims);
    return Math.min(raise, HALF_UP_TO_FEN.of(Exact.of(ceiling).times(shareAtMost)));
  }

  /// Payment of the year, up to the ceiling.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2015-07-28",
      cites = "国办发〔2015〕57号, 三; 统筹地区大病保险办法",
      en = "Payment of catastrophic-illness cover",
      zh = "大病保险支付")
  static long catastrophicPaid(
      long catastrophicBeforeCeiling, @Param("medical.catastrophic.ceiling") long ceiling) {
    return Math.min(catastrophicBeforeCeiling, ceiling);
  }
}
