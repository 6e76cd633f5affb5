package org.openshebao.countries.china.law.pension;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rounding;
import org.openshebao.law.parameter.LookupTable;

/// The months by which an account is divided at an age in months (国发〔2005〕38号, annex).
final class DivisorAtAge {

  private DivisorAtAge() {}

  private static final int MONTHS_A_YEAR = 12;
  private static final int TENTHS = 10;

  /// At the completed age, or between two ages by month to one decimal; null where the annex has no such age.
  static @Nullable Divisor of(int ageMonths, LookupTable byAge, boolean isInterpolated) {
    int age = Math.floorDiv(ageMonths, MONTHS_A_YEAR);
    if (!byAge.has(age)) {
      return null;
    }
    Divisor atAge = byAge.divisor(age);
    int over = Math.floorMod(ageMonths, MONTHS_A_YEAR);
    if (!isInterpolated || over == 0) {
      return atAge;
    }
    if (!byAge.has(age + 1)) {
      return null;
    }
    long difference = atAge.tenThousandths() - byAge.divisor(age + 1).tenThousandths();
    Exact tenths =
        Exact.of(atAge.tenThousandths() * MONTHS_A_YEAR - difference * over)
            .dividedBy(MONTHS_A_YEAR * Divisor.ONE_MONTH / TENTHS);
    return new Divisor(Math.multiplyExact(roundedHalfUp(tenths), Divisor.ONE_MONTH / TENTHS));
  }

  private static long roundedHalfUp(Exact number) {
    return Rounding.HALF_UP_TO_FEN.of(number);
  }
}
