package org.openshebao.countries.china.law.contribution;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What an employer owes for contributions that are late, Social Insurance Law art. 86: 0.05 % a day from the day on which they were due; 0.2 % a day
/// before July 2011.
///
/// Not yet coded: the fine of one to three times the arrears when they are not paid in the time set.
public final class LateFee {

  private LateFee() {}

  /// Surcharge on arrears: arrears × rate a day × days.
  ///
  /// @param arrears  contributions owed, in fen
  /// @param daysLate  days since they were due
  /// @return fen
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 86; 《社会保险费征缴暂行条例》, art. 13",
      en = "Surcharge on late contributions",
      zh = "社会保险费滞纳金")
  static long lateFee(long arrears, int daysLate, @Param("contribution.late_fee_a_day") Rate aDay) {
    return HALF_UP_TO_FEN.of(Exact.of(arrears).times(aDay).times(daysLate));
  }
}
