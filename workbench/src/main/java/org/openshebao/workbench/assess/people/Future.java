package org.openshebao.workbench.assess.people;

/// How a career is supposed to go on to the pension age.
public enum Future {
  /// As many months a year are paid as in the last twelve.
  SAME,
  /// Nothing more is paid.
  STOPS,
  /// Every month is paid.
  FULL;

  private static final int MONTHS_A_YEAR = 12;

  /// Months that will be paid of those that are left, half up.
  ///
  /// @param left  months to the pension age
  /// @param paidOfYear  months paid of the last twelve
  int months(int left, int paidOfYear) {
    int share =
        switch (this) {
          case SAME -> paidOfYear;
          case STOPS -> 0;
          case FULL -> MONTHS_A_YEAR;
        };
    return (left * share + MONTHS_A_YEAR / 2) / MONTHS_A_YEAR;
  }
}
