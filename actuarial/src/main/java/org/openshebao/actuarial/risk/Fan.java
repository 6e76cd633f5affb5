package org.openshebao.actuarial.risk;

import java.util.List;

/// An item year by year: its percentiles over paths, with their Monte Carlo errors, beside the deterministic path.
///
/// @param item  what is shown
/// @param firstYear  year of the first of `years`
/// @param years  in order
public record Fan(RiskItem item, int firstYear, List<Year> years) {

  private static final double[] LEVELS = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};

  public Fan {
    years = List.copyOf(years);
  }

  /// The probabilities of the percentiles: 5, 10, 25, 50, 75, 90 and 95 %. A copy.
  public static double[] levels() {
    return LEVELS.clone();
  }

  /// A year of a fan.
  ///
  /// @param year  calendar year
  /// @param deterministic  without chance
  /// @param distribution  over paths
  public record Year(int year, double deterministic, Distribution distribution) {}
}
