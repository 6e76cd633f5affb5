package org.openshebao.countries.china.law.pension;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Years;

/// Years that were paid among those credited: what is left when deemed months are taken out.
final class PaidYears {

  private PaidYears() {}

  private static final long ONE_YEAR = 10_000; // ten-thousandths

  /// Whether more than so many years were paid.
  ///
  /// @param deemedMonths  unknown: none
  static boolean areMoreThan(int years, Years creditedYears, @Nullable Integer deemedMonths) {
    long deemed = deemedMonths == null ? 0 : Years.ofMonths(deemedMonths).tenThousandths();
    return creditedYears.tenThousandths() - deemed > years * ONE_YEAR;
  }
}
