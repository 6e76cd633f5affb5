package org.openshebao.cli;

import java.util.Locale;

/// Numbers of actuarial tables as text.
final class NumberText {

  private NumberText() {}

  /// With that many digits after the point.
  static String fixed(double number, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", number);
  }

  /// With commas between thousands.
  static String grouped(double number, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }
}
