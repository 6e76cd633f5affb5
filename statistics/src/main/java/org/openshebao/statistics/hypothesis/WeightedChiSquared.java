package org.openshebao.statistics.hypothesis;

import java.util.Arrays;
import org.openshebao.statistics.matrix.Distributions;

/// P(Σ a_i χ²₁ > x · χ²_d / d): the tail of a weighted sum of χ², over an independent χ² when d is finite.
///
/// The saddlepoint ζ̂ solves K'(ζ) = 0 for the cumulants of Σ a_i χ²₁ − (x/d) χ²_d; P ≈ 1 − Φ(w + log(v/w)/w),
/// w = sign(ζ̂) √(−2 K(ζ̂)), v = ζ̂ √K''(ζ̂).
///
/// @see "Kuonen (1999), Saddlepoint approximations for distributions of quadratic forms in normal variables, Biometrika 86"
final class WeightedChiSquared {

  private WeightedChiSquared() {}

  static double upper(double x, double[] a, double degreesOfFreedom) {
    double saddle =
        Double.isInfinite(degreesOfFreedom)
            ? saddle(x, a, new double[a.length], 0)
            : finite(x, a, degreesOfFreedom);
    return Double.isNaN(saddle) ? satterthwaite(x, a, degreesOfFreedom) : saddle;
  }

  private static double finite(double x, double[] a, double d) {
    // χ²_d with weight −x/d counts as d terms; a fraction of a term is as good as one.
    double[] weights = Arrays.copyOf(a, a.length + 1);
    weights[a.length] = -x / d;
    double[] counts = new double[weights.length];
    Arrays.fill(counts, 1);
    counts[a.length] = Math.floor(d); // whole terms, as the reference program repeats them
    return saddle(0, weights, counts, 1);
  }

  private static double saddle(double x, double[] a, double[] given, int useCounts) {
    double[] counts = given.clone();
    if (useCounts == 0) {
      Arrays.fill(counts, 1);
    }
    double largest = Arrays.stream(a).max().orElseThrow();
    double[] lambda = Arrays.stream(a).map(each -> each / largest).toArray();
    double at = x / largest;
    double high = Double.POSITIVE_INFINITY;
    double low = Double.NEGATIVE_INFINITY;
    double terms = 0;
    for (int i = 0; i < lambda.length; i++) {
      terms += counts[i];
      if (lambda[i] > 0) {
        high = Math.min(high, 1 / (2 * lambda[i]));
      } else if (lambda[i] < 0) {
        low = Math.max(low, 1 / (2 * lambda[i]));
      }
    }
    if (Double.isInfinite(low)) {
      low = at > Arrays.stream(lambda).sum() ? -0.01 : -terms / (2 * at);
    } else {
      low *= 0.99999;
    }
    high *= 0.99999;
    double from = low;
    double to = high;
    for (int i = 0; i < 200; i++) {
      double middle = (from + to) / 2;
      if (slope(middle, lambda, counts) < at) {
        from = middle;
      } else {
        to = middle;
      }
    }
    double zeta = (from + to) / 2;
    if (Math.abs(zeta) < 1e-4) {
      return Double.NaN; // the formula has a hole there
    }
    double cumulant = 0;
    double curve = 0;
    for (int i = 0; i < lambda.length; i++) {
      double rest = 1 - 2 * zeta * lambda[i];
      cumulant -= counts[i] * Math.log(rest) / 2;
      curve += 2 * counts[i] * lambda[i] * lambda[i] / (rest * rest);
    }
    double w = Math.signum(zeta) * Math.sqrt(2 * (zeta * at - cumulant));
    double v = zeta * Math.sqrt(curve);
    return Distributions.normal(-(w + Math.log(v / w) / w));
  }

  private static double slope(double zeta, double[] lambda, double[] counts) {
    double sum = 0;
    for (int i = 0; i < lambda.length; i++) {
      sum += counts[i] * lambda[i] / (1 - 2 * zeta * lambda[i]);
    }
    return sum;
  }

  /// The scaled χ² or F with the same two moments.
  private static double satterthwaite(double x, double[] a, double d) {
    double sum = Arrays.stream(a).sum();
    double square = Arrays.stream(a).map(each -> each * each).sum();
    double df = sum * sum / square;
    return Distributions.fUpper(x / sum, df, d);
  }
}
