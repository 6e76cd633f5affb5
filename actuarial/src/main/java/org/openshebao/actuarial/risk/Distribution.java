package org.openshebao.actuarial.risk;

/// The distribution of a number over paths: mean, spread, percentiles and what lies beyond them.
///
/// @param deterministic  its value on the path without chance; NaN when it is not defined there
/// @param mean  over paths
/// @param deviation  standard deviation over paths
/// @param percentiles  at [Fan#LEVELS]
/// @param levelAtRisk  the value that it exceeds with a probability of 5 % (value at risk)
/// @param levelAtRiskError  Monte Carlo standard error of that
/// @param tailMean  the mean of the values beyond (tail value at risk)
/// @param paths  how many have a value
/// @param undefined  how many have none, as nothing was insured
public record Distribution(
    double deterministic,
    double mean,
    double deviation,
    Percentiles.Result percentiles,
    double levelAtRisk,
    double levelAtRiskError,
    double tailMean,
    int paths,
    int undefined) {

  /// The probability with which the value at risk is not exceeded.
  public static final double CONFIDENCE = 0.95;

  /// Of values by path; those that are NaN are counted and left out.
  public static Distribution of(double deterministic, double[] values) {
    double[] defined = java.util.Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    if (defined.length < 2) {
      throw new IllegalArgumentException(
          "A distribution needs 2 defined values or more but has %d of %d paths."
              .formatted(defined.length, values.length));
    }
    double mean = mean(defined);
    double squares = 0;
    for (double value : defined) {
      squares += (value - mean) * (value - mean);
    }
    Percentiles.Result atRisk = new Percentiles(defined.length, CONFIDENCE).of(defined);
    double beyond = 0;
    int number = 0;
    for (double value : defined) {
      if (value >= atRisk.value(0)) {
        beyond += value;
        number++;
      }
    }
    return new Distribution(
        deterministic,
        mean,
        Math.sqrt(squares / (defined.length - 1)),
        new Percentiles(defined.length, Fan.levels()).of(defined),
        atRisk.value(0),
        atRisk.error(0),
        beyond / number,
        defined.length,
        values.length - defined.length);
  }

  /// The standard error of the mean, s/√N.
  public double meanError() {
    return deviation / Math.sqrt(paths);
  }

  /// Mean less deterministic value: what curvature makes of shocks that are zero on average.
  public double convexity() {
    return mean - deterministic;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
