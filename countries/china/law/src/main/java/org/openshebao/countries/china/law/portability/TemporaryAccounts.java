package org.openshebao.countries.china.law.portability;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;

/// From when the place to which somebody moves opens a temporary account only, 国办发〔2009〕66号, art. 5.
final class TemporaryAccounts {

  private TemporaryAccounts() {}

  private static final int MONTHS_A_YEAR = 12;
  private static final int IN_FORCE = CalendarMonth.of(2010, 1);

  /// First month in which a new relation away from home is a temporary one; none when age or sex is not known.
  static int firstMonth(@Nullable Integer birthMonth, @Nullable Integer ageYears) {
    return birthMonth == null || ageYears == null
        ? Integer.MAX_VALUE
        : Math.max(IN_FORCE, birthMonth + ageYears * MONTHS_A_YEAR);
  }
}
