package org.openshebao.base.estimate;

/// A confidence interval.
///
/// @param lower  lower limit; NaN when the data give none
/// @param upper  upper limit; NaN when the data give none
/// @param level  how often such an interval covers, nominally: 0.95
/// @param method  how it was made: "wald", "logit", "beta", "woodruff mean"
public record Interval(double lower, double upper, double level, String method) {

  public Interval {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "The level of an interval must be between 0 and 1 but was %s. Maybe a percentage?"
              .formatted(level));
    }
  }

  /// Upper less lower limit.
  public double width() {
    return upper - lower;
  }
}
