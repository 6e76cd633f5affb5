package org.openshebao.actuarial.demography;

import java.util.function.DoubleUnaryOperator;

/// A scalar on death rates that gives a life expectancy.
public final class MortalityCalibration {

  private MortalityCalibration() {}

  /// The factor on all death rates by which expectancy at birth is `target`; by bisection on its logarithm, to 1e-12.
  ///
  /// @param expectancy  e(0) as a function of the factor, falling
  /// @param target  years
  public static double factorFor(DoubleUnaryOperator expectancy, double target) {
    double low = Math.log(1e-4);
    double high = Math.log(1e4);
    if (!(expectancy.applyAsDouble(Math.exp(low)) >= target
        && expectancy.applyAsDouble(Math.exp(high)) <= target)) {
      throw new IllegalArgumentException(
          "No factor from 0.0001 to 10,000 on the death rates gives a life expectancy of %s years."
              .formatted(target));
    }
    while (high - low > 1e-13) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (expectancy.applyAsDouble(Math.exp(middle)) > target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp((low + high) / 2);
  }
}
