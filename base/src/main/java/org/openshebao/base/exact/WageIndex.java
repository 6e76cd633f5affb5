package org.openshebao.base.exact;

/// A wage over a reference wage (缴费工资指数), exact to a hundred-millionth: 0.6 is 60 % of the reference wage.
///
/// @param hundredMillionths  dimensionless, not negative
public record WageIndex(long hundredMillionths) {

  /// The reference wage itself.
  public static final long ONE = 100_000_000;

  public WageIndex {
    if (hundredMillionths < 0) {
      throw new IllegalArgumentException(
          "A wage index must not be negative but was %d hundred-millionths."
              .formatted(hundredMillionths));
    }
  }

  /// The index written as a decimal, as in "0.6119"; at most eight decimals.
  public static WageIndex parse(String text) {
    return new WageIndex(Decimals.scaled("A wage index", text, 8));
  }

  /// The quotient, rounded half up to a hundred-millionth.
  public static WageIndex halfUp(Exact quotient) {
    return new WageIndex(quotient.halfUp(ONE));
  }

  /// As a decimal: "0.6119".
  @Override
  public String toString() {
    return Decimals.format(hundredMillionths, 8);
  }
}
