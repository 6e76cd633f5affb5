package org.openshebao.statistics.publication;

import org.openshebao.base.estimate.Interval;
import org.openshebao.statistics.matrix.Distributions;

/// The interval of Korn and Graubard as the National Center for Health Statistics computes it: Clopper and Pearson's with an effective sample
/// size that is corrected for the degrees of freedom and never above n.
///
/// n* = min(n, p (1 − p) / se² · (t(n − 1) / t(df))²);  lower = B(α/2; x, n* − x + 1),  upper = B(1 − α/2; x + 1, n* − x),  x = n* p
///
/// @see "Parker et al. (2017), National Center for Health Statistics data presentation standards for proportions, Vital and Health Statistics 2(175)"
final class KornGraubard {

  private KornGraubard() {}

  /// The effective sample size before the correction for degrees of freedom: n where the share is 0 or 1.
  static double effectiveSampleSize(double p, double se, double n) {
    return se > 0 ? Math.min(n, p * (1 - p) / (se * se)) : n;
  }

  static Interval interval(double p, double se, double n, double degreesOfFreedom, double level) {
    double tail = (1 - level) / 2;
    double shrink =
        Distributions.studentQuantile(1 - tail, n - 1)
            / Distributions.studentQuantile(1 - tail, degreesOfFreedom);
    double size = Math.min(n, effectiveSampleSize(p, se, n) * shrink * shrink);
    double x = size * p;
    double lower = x > 0 ? Distributions.betaQuantile(tail, x, size - x + 1) : 0;
    double upper = x < size ? Distributions.betaQuantile(1 - tail, x + 1, size - x) : 1;
    return new Interval(lower, upper, level, "korn_graubard");
  }
}
