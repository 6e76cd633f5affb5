package org.openshebao.base.exact;

import java.math.BigDecimal;

/// Reads and writes the decimals of this package exactly; nothing passes through a double.
final class Decimals {

  private Decimals() {}

  /// `text` × 10^`digits` as a whole number; throws when it has more digits than that.
  static long scaled(String what, String text, int digits) {
    try {
      return new BigDecimal(text.strip()).movePointRight(digits).longValueExact();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s must be a decimal number but was \"%s\".".formatted(what, text), e);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "%s can have at most %d decimals and must fit, but was \"%s\"."
              .formatted(what, digits, text),
          e);
    }
  }

  /// The shortest decimal that is `scaled` / 10^`digits`.
  static String format(long scaled, int digits) {
    BigDecimal value = BigDecimal.valueOf(scaled, digits);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
