package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.parameter.LookupTable;

/// The one formula of all reimbursement: (cost inside the list − deductible) × rate, not above what is left of the year's ceiling.
final class Reimbursement {

  private Reimbursement() {}

  /// What the fund pays of a cost.
  ///
  /// @param listCost  cost inside the list, in fen
  /// @param deductible  what the person pays first, in fen
  /// @return fen
  static long of(long listCost, long deductible, Rate rate) {
    return HALF_UP_TO_FEN.of(Exact.of(Math.max(0, listCost - deductible)).times(rate));
  }

  /// What is paid under a yearly ceiling of which some is used up.
  static long within(long payment, long ceiling, long paidBefore) {
    return Math.max(0, Math.min(payment, ceiling - paidBefore));
  }

  /// The row of a table by level; of all tiers where they have one value and the tier is not known.
  ///
  /// @return unknown where the table has no such level
  static @Nullable Integer rowOf(LookupTable byLevel, @Nullable Integer hospitalLevel) {
    if (hospitalLevel != null) {
      return byLevel.has(hospitalLevel) ? hospitalLevel : null;
    }
    int last = byLevel.lastKey();
    for (int level : byLevel.keys()) {
      if (level > 0 && byLevel.raw(level) != byLevel.raw(last)) {
        return null;
      }
    }
    return last;
  }
}
