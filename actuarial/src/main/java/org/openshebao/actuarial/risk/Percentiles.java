package org.openshebao.actuarial.risk;

import java.util.Arrays;
import org.hipparchus.special.Beta;

/// Percentiles of N simulated values, each with its Monte Carlo standard error.
///
/// A percentile interpolates between order statistics (definition 7 of Hyndman and Fan). Its error is that of Maritz and Jarrett,
/// which supposes nothing of the distribution:
///
///     s² = Σ w(i)·x(i)² − (Σ w(i)·x(i))²,   w(i) = I(i/N; a, b) − I((i−1)/N; a, b),   a = p(N+1), b = (1−p)(N+1)
///
/// @see "Maritz and Jarrett (1978), A note on estimating the variance of the sample median, JASA 73(361)"
/// @see "Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4)"
public final class Percentiles {

  private final double[] levels;
  private final double[][] weights;
  private final int count;

  /// For `count` values and the probabilities `levels`, each between 0 and 1.
  public Percentiles(int count, double... levels) {
    if (count < 2) {
      throw new IllegalArgumentException("Percentiles need 2 values or more but have " + count);
    }
    this.levels = levels.clone();
    this.count = count;
    this.weights = new double[levels.length][];
    for (int p = 0; p < levels.length; p++) {
      if (!(levels[p] > 0 && levels[p] < 1)) {
        throw new IllegalArgumentException(
            "A percentile must lie between 0 and 1 but is %s. Maybe %s?"
                .formatted(levels[p], levels[p] / 100));
      }
      weights[p] = weights(levels[p], count);
    }
  }

  private static double[] weights(double level, int count) {
    double a = level * (count + 1);
    double b = (1 - level) * (count + 1);
    double[] weights = new double[count];
    double before = 0;
    for (int i = 0; i < count; i++) {
      double now =
          i == count - 1 ? 1 : Beta.regularizedBeta((i + 1.0) / count, a, b, 1e-14, 100_000);
      weights[i] = now - before;
      before = now;
    }
    return weights;
  }

  /// The probabilities, a copy.
  public double[] levels() {
    return levels.clone();
  }

  /// Percentiles and their errors.
  ///
  /// @param values  as many as announced, in any order
  public Result of(double[] values) {
    if (values.length != count) {
      throw new IllegalArgumentException(
          "%d values were announced but %d came.".formatted(count, values.length));
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] at = new double[levels.length];
    double[] errors = new double[levels.length];
    for (int p = 0; p < levels.length; p++) {
      double place = levels[p] * (count - 1);
      int below = (int) place;
      int above = Math.min(below + 1, count - 1);
      at[p] = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
      errors[p] = error(sorted, weights[p], at[p]);
    }
    return new Result(at, errors);
  }

  private static double error(double[] sorted, double[] weights, double centre) {
    // Around the percentile itself, so that large values do not cancel.
    double first = 0;
    double second = 0;
    for (int i = 0; i < sorted.length; i++) {
      double off = sorted[i] - centre;
      first += weights[i] * off;
      second += weights[i] * off * off;
    }
    return Math.sqrt(Math.max(0, second - first * first));
  }

  /// Percentiles in the order of their probabilities, and the standard error of each.
  public static final class Result {

    private final double[] values;
    private final double[] errors;

    Result(double[] values, double[] errors) {
      this.values = values;
      this.errors = errors;
    }

    /// The value of the p-th probability.
    public double value(int p) {
      return values[p];
    }

    /// Its Monte Carlo standard error.
    public double error(int p) {
      return errors[p];
    }
  }
}
