package org.openshebao.base.exact;

/// A share of a base, exact to a millionth: 80_000 is 8 %. (A wage index is a type of its own, exact to 1e-8.)
///
/// @param millionths  dimensionless, from 0 to 1_000_000
public record Rate(long millionths) {

  /// The whole base.
  static final long ONE_IN_MILLIONTHS = 1_000_000;

  public Rate {
    if (millionths < 0 || millionths > ONE_IN_MILLIONTHS) {
      throw new IllegalArgumentException(
          "Rate must be from 0 to 1_000_000 millionths but was %d. Maybe a percentage? Use Rate.ofPercent."
              .formatted(millionths));
    }
  }

  /// The share that `percent` names, as in "8" or "0.4"; at most four decimals.
  public static Rate ofPercent(String percent) {
    return new Rate(Decimals.scaled("A percentage", percent, 4));
  }

  /// The share written as a fraction of one, as in "0.08"; at most six decimals.
  public static Rate parse(String share) {
    return new Rate(Decimals.scaled("A rate", share, 6));
  }

  /// As a fraction of one: "0.08".
  @Override
  public String toString() {
    return Decimals.format(millionths, 6);
  }
}
