package org.openshebao.actuarial.valuation;

import java.util.LinkedHashMap;
import java.util.Map;

/// What must add up in every step, checked always: a projection in which something is lost is stopped.
final class Conservation {

  private static final double BOUND = 1e-9;

  private final Map<String, Double> worst = new LinkedHashMap<>();

  /// Holds two sums against each other.
  ///
  /// @param turnover  what went through both; a rounding error is relative to it, as a sum may be next to nothing in the end
  void check(String what, int year, double left, double right, double turnover) {
    double scale = Math.max(1, Math.abs(turnover));
    double off = Math.abs(left - right) / scale;
    if (!(off <= BOUND)) {
      throw new IllegalStateException(
          "%s does not add up in %d: %s against %s.".formatted(what, year, left, right));
    }
    worst.merge(what, off, Math::max);
  }

  /// The largest relative difference of each check.
  Map<String, Double> worst() {
    return worst;
  }
}
