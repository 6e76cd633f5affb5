package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.parameter.Series;

/// The index of one year: a base over the average wage of a place, half up to a hundred-millionth.
public final class YearIndex {

  private static final int MONTHS_A_YEAR = 12;

  private YearIndex() {}

  /// @param base  fen a month
  /// @param month  any month of the year whose wage divides
  /// @param averageWage  of the place, by the year of the statistics
  /// @param nationalWage  of the nation, yuan a year, for years whose wage of the place is not known
  /// @param placeLevel  the place's wage over the nation's
  /// @return null when no wage of the year is known
  public static @Nullable WageIndex of(
      long base,
      int month,
      Series averageWage,
      Series nationalWage,
      @Nullable WageIndex placeLevel) {
    long wage;
    if (averageWage.knows(month)) {
      wage = averageWage.fen(month);
    } else if (placeLevel != null && nationalWage.knows(month)) {
      wage = HALF_UP_TO_FEN.of(Exact.of(nationalWage.fen(month), MONTHS_A_YEAR).times(placeLevel));
    } else {
      return null;
    }
    return WageIndex.halfUp(Exact.of(base, wage));
  }
}
