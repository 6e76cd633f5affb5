package org.openshebao.workbench.assess.report;

import org.openshebao.base.text.Label;

/// Writes ages given in months.
final class Age {

  private static final int MONTHS_A_YEAR = 12;

  private Age() {}

  /// "60 years 2 months", 60岁2个月.
  static Label inWords(long months) {
    long years = months / MONTHS_A_YEAR;
    long rest = months % MONTHS_A_YEAR;
    if (rest == 0) {
      return Words.of("age.years", Long.toString(years));
    }
    return Words.of(
        rest == 1 ? "age.yearsAndMonth" : "age.yearsAndMonths",
        Long.toString(years),
        Long.toString(rest));
  }
}
