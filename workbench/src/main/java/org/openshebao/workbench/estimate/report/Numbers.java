package org.openshebao.workbench.estimate.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;

/// Estimates in sentences: shares in per cent with one digit, other numbers with four.
final class Numbers {

  private Numbers() {}

  static String en(Estimate estimate) {
    return text(estimate, value(estimate), " %");
  }

  static String zh(Estimate estimate) {
    return text(estimate, value(estimate), "%");
  }

  static String withInterval(Estimate estimate, boolean english) {
    String unit = english ? " %" : "%";
    String value = text(estimate, value(estimate), unit);
    Interval interval = estimate.interval();
    if (interval == null || !Double.isFinite(interval.width())) {
      return value;
    }
    String limits =
        text(estimate, interval.lower(), unit)
            + (english ? " to " : "至")
            + text(estimate, interval.upper(), unit);
    return english ? value + " (" + limits + ")" : value + "（" + limits + "）";
  }

  private static double value(Estimate estimate) {
    Double value = estimate.value();
    return value == null ? Double.NaN : value;
  }

  private static String text(Estimate estimate, double value, String percent) {
    return estimate.unit().equals("share")
        ? String.format(Locale.ROOT, "%.1f", 100 * value) + percent
        : BigDecimal.valueOf(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
