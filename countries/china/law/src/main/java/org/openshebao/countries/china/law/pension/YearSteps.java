package org.openshebao.countries.china.law.pension;

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

  /// Years, up to a multiple of months (0: as they are), half up to a number of decimals.
  static Years counted(Years years, int upToMonths, int decimals) {
    long counted = years.tenThousandths();
    if (upToMonths > 0) {
      long step = ONE_YEAR * upToMonths / MONTHS_A_YEAR;
      counted = Math.ceilDiv(counted, step) * step;
    }
    long digit = 1;
    for (int i = decimals; i < DECIMALS; i++) {
      digit *= 10;
    }
    return new Years((counted + digit / 2) / digit * digit);
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
