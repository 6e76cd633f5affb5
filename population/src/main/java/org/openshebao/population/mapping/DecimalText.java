package org.openshebao.population.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Reads decimal numbers exactly: "7322.08", "1,234.5", "8%"; nothing passes through a double.
final class DecimalText {

  /// What `parse` gives for a text that is no such number.
  static final long BAD = Long.MIN_VALUE;

  private static final int MAX_FAST_DIGITS = 18;

  private static final int MAX_SCALE = 1_000;

  private DecimalText() {}

  /// The number × 10^`digits` as a whole number, or BAD when it is none or has more decimals than that.
  static long parse(String text, int digits, boolean rounds) {
    long fast = digits >= 0 ? parsePlain(text, digits) : BAD;
    return fast != BAD ? fast : parseAny(text, digits, rounds);
  }

  /// Digits with at most one point and a sign: nearly every cell.
  private static long parsePlain(String text, int digits) {
    int length = text.length();
    boolean isNegative = length > 0 && text.charAt(0) == '-';
    int i = isNegative ? 1 : 0;
    if (i == length || length - i + digits > MAX_FAST_DIGITS) {
      return BAD;
    }
    long value = 0;
    int decimals = -1;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        if (decimals >= 0) {
          decimals++;
        }
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return BAD;
      }
    }
    int missing = digits - Math.max(0, decimals);
    if (missing < 0 || text.endsWith(".")) {
      return BAD;
    }
    for (; missing > 0; missing--) {
      value *= 10;
    }
    return isNegative ? -value : value;
  }

  private static long parseAny(String text, int digits, boolean rounds) {
    try {
      BigDecimal number = new BigDecimal(withoutThousands(text));
      if (Math.abs((long) number.scale()) > MAX_SCALE
          || number.precision() - number.scale() > MAX_FAST_DIGITS + 1) {
        return BAD; // 1e999999999 would not fit and takes for ever to find out
      }
      BigDecimal scaled = number.movePointRight(digits);
      return rounds
          ? scaled.setScale(0, RoundingMode.HALF_UP).longValueExact()
          : scaled.longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return BAD;
    }
  }

  /// "1,234,567.8" without its commas, when they stand where thousands end.
  private static String withoutThousands(String text) {
    return text.indexOf(',') >= 0 && text.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")
        ? text.replace(",", "")
        : text;
  }
}
