package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.DOWN_TO_FEN;
import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.base.exact.Rounding.UP_TO_JIAO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Years;

/// How places step from years and months to what a formula counts.
final class YearSteps {

  private YearSteps() {}

  private static final long ONE_YEAR = 10_000;
  private static final int MONTHS_A_YEAR = 12;
  private static final int DECIMALS = 4;

  /// Years, up to a multiple of months (0: as they are), then half up, or up, to a number of decimals.
  static Years counted(Years years, int upToMonths, int decimals, boolean isUp) {
    long counted = years.tenThousandths();
    if (upToMonths > 0) {
      long step = ONE_YEAR * upToMonths / MONTHS_A_YEAR;
      counted = Math.ceilDiv(counted, step) * step;
    }
    long digit = 1;
    for (int i = decimals; i < DECIMALS; i++) {
      digit *= 10;
    }
    return new Years((isUp ? Math.ceilDiv(counted, digit) : (counted + digit / 2) / digit) * digit);
  }

  /// An amount as the place rounds it: half up to the fen, or down to the fen and up to the jiao (见分进角).
  static long rounded(Exact amount, boolean isUpToJiao) {
    return isUpToJiao ? UP_TO_JIAO.of(Exact.of(DOWN_TO_FEN.of(amount))) : HALF_UP_TO_FEN.of(amount);
  }

  /// Wage × years × accrual; where months over whole years have a rate of their own, wage × (years × accrual + months × that rate).
  static Exact accrued(Exact wage, Years years, Rate accrual, @Nullable Rate accrualAMonth) {
    if (accrualAMonth == null) {
      return wage.times(years).times(accrual);
    }
    long whole = years.tenThousandths() / ONE_YEAR;
    long over = years.tenThousandths() % ONE_YEAR;
    long months = (over * MONTHS_A_YEAR + ONE_YEAR / 2) / ONE_YEAR;
    return wage.times(new Rate(whole * accrual.millionths() + months * accrualAMonth.millionths()));
  }
}
