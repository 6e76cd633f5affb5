package org.openshebao.base.exact;

/// The months over which an individual account is paid out (计发月数), exact to a ten-thousandth of a month.
///
/// @param tenThousandths  ten-thousandths of a month, above zero
public record Divisor(long tenThousandths) {

  /// One month.
  public static final long ONE_MONTH = 10_000;

  public Divisor {
    if (tenThousandths <= 0) {
      throw new IllegalArgumentException(
          "A divisor must be above zero but was %d ten-thousandths of a month."
              .formatted(tenThousandths));
    }
  }

  /// Whole months.
  public static Divisor ofMonths(long months) {
    return new Divisor(Math.multiplyExact(months, ONE_MONTH));
  }

  /// The number written as a decimal, as in "139" or "137.3"; at most four decimals.
  public static Divisor parse(String text) {
    return new Divisor(Decimals.scaled("A divisor", text, 4));
  }

  /// The quotient in months, rounded half up to a ten-thousandth.
  public static Divisor halfUp(Exact months) {
    return new Divisor(months.halfUp(ONE_MONTH));
  }

  /// As a decimal number of months: "137.3".
  @Override
  public String toString() {
    return Decimals.format(tenThousandths, 4);
  }
}
