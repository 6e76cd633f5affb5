package org.openshebao.actuarial.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/// What is reconciled. Rates are rounded here, once, to a hundredth of a basis point: differences of what is printed add up to the
/// last digit.
///
/// @param premium  general average premium, a fraction of insured wages
/// @param balance  actuarial balance, a fraction of insured wages
/// @param exhaustion  year in which the reserve is used up; nothing when it lasts
public record Result(BigDecimal premium, BigDecimal balance, OptionalInt exhaustion) {

  private static final int DIGITS = 6;

  public Result {
    premium = premium.setScale(DIGITS, RoundingMode.HALF_EVEN);
    balance = balance.setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  /// From computed numbers.
  public static Result of(double premium, double balance, OptionalInt exhaustion) {
    if (!Double.isFinite(premium) || !Double.isFinite(balance)) {
      throw new IllegalArgumentException(
          "A result to be reconciled needs a premium and a balance but has %s and %s. Maybe no wages are insured."
              .formatted(premium, balance));
    }
    return new Result(BigDecimal.valueOf(premium), BigDecimal.valueOf(balance), exhaustion);
  }
}
