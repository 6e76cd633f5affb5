package org.openshebao.base.exact;

/// A number of years, exact to a ten-thousandth: credited years (缴费年限) as they enter an amount.
///
/// Conditions count whole months; a rounded number of years never decides whether somebody is entitled.
///
/// @param tenThousandths  ten-thousandths of a year, not negative
public record Years(long tenThousandths) {

  /// One year.
  static final long ONE_YEAR = 10_000;

  private static final long MONTHS_A_YEAR = 12;

  public Years {
    if (tenThousandths < 0) {
      throw new IllegalArgumentException(
          "Years must not be negative but were %d ten-thousandths.".formatted(tenThousandths));
    }
  }

  /// The number written as a decimal, as in "30.5833"; at most four decimals.
  public static Years parse(String text) {
    return new Years(Decimals.scaled("A number of years", text, 4));
  }

  /// Months ÷ 12, rounded half up to a ten-thousandth of a year.
  public static Years ofMonths(long months) {
    return new Years((Math.multiplyExact(months, ONE_YEAR) + MONTHS_A_YEAR / 2) / MONTHS_A_YEAR);
  }

  /// The quotient, rounded half up to a ten-thousandth.
  public static Years halfUp(Exact quotient) {
    return new Years(quotient.halfUp(ONE_YEAR));
  }

  /// As a decimal: "30.5833".
  @Override
  public String toString() {
    return Decimals.format(tenThousandths, 4);
  }
}
