package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.List;

/// From values to places: `low` stands at `from`, `high` at `to`.
///
/// @param ticks  round values between them
record Scale(double low, double high, double from, double to, List<Double> ticks) {

  Scale {
    ticks = List.copyOf(ticks);
  }

  /// A scale over exactly `low` to `high`, with about `wanted` ticks at round values.
  static Scale exact(double low, double high, double from, double to, int wanted) {
    double safeHigh = high > low ? high : low + 1;
    double step = step(low, safeHigh, wanted);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= safeHigh + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return new Scale(low, safeHigh, from, to, ticks);
  }

  /// A scale that begins and ends at round values around `low` and `high`.
  static Scale round(double low, double high, double from, double to, int wanted) {
    double safeHigh = high > low ? high : low + 1;
    double step = step(low, safeHigh, wanted);
    return exact(
        Math.floor(low / step + 1e-9) * step,
        Math.ceil(safeHigh / step - 1e-9) * step,
        from,
        to,
        wanted);
  }

  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /// 1, 2 or 5 times a power of ten.
  private static double step(double low, double high, int wanted) {
    double raw = (high - low) / wanted;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double share = raw / power;
    double one = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
    return one * power;
  }
}
