package org.openshebao.statistics.estimator;

import org.openshebao.statistics.matrix.Distributions;

/// How an interval for a share is made. Near 0 and 1 they differ much.
public enum ProportionInterval {
  /// Wald on the log odds.
  LOGIT,
  /// Wald on the log odds, under another name that some programs use.
  XLOGIT,
  /// Where the pseudo-likelihood ratio, scaled by the design effect, is not yet significant.
  LIKELIHOOD,
  /// Wald on arcsin √p.
  ASIN,
  /// Korn–Graubard: Clopper–Pearson with the effective sample size.
  BETA,
  /// Wilson's score interval with the effective sample size.
  WILSON,
  /// p ± t · se, which may leave 0 to 1.
  MEAN;

  /// The limits.
  ///
  /// @param p  the share
  /// @param variance  of it
  /// @param n  observations
  /// @param degreesOfFreedom  of intervals
  /// @param designDegreesOfFreedom  of the variance, for the effective sample size
  /// @return  lower and upper limit; NaN where the variance gives none
  double[] limits(
      double p,
      double variance,
      double n,
      double degreesOfFreedom,
      double designDegreesOfFreedom,
      double level) {
    double alpha = 1 - level;
    double t = Distributions.studentQuantile(1 - alpha / 2, degreesOfFreedom);
    double se = Math.sqrt(variance);
    return switch (this) {
      case MEAN -> new double[] {p - t * se, p + t * se};
      case LOGIT, XLOGIT -> {
        double odds = Math.log(p / (1 - p));
        double half = t * se / (p * (1 - p));
        yield new double[] {expit(odds - half), expit(odds + half)};
      }
      case ASIN -> {
        double angle = Math.asin(Math.sqrt(p));
        double half = t * se / (2 * Math.sqrt(p * (1 - p)));
        yield new double[] {square(Math.sin(angle - half)), square(Math.sin(angle + half))};
      }
      case BETA -> {
        double shrink =
            Distributions.studentQuantile(alpha / 2, n - 1)
                / Distributions.studentQuantile(alpha / 2, designDegreesOfFreedom);
        double effective = p * (1 - p) / variance * shrink * shrink;
        yield new double[] {
          Distributions.betaQuantile(alpha / 2, effective * p, effective * (1 - p) + 1),
          Distributions.betaQuantile(1 - alpha / 2, effective * p + 1, effective * (1 - p))
        };
      }
      case WILSON -> {
        double effective = p * (1 - p) / variance;
        double square = t * t / effective;
        double centre = (p + square / 2) / (1 + square);
        double half =
            t
                / (1 + square)
                * Math.sqrt(p * (1 - p) / effective + t * t / (4 * effective * effective));
        yield new double[] {centre - half, centre + half};
      }
      case LIKELIHOOD ->
          throw new IllegalStateException(
              "A likelihood interval needs the model and not the share alone.");
    };
  }

  /// Whether it is a Wald or likelihood interval of a logistic model, whose variance replicates give on the log odds.
  boolean isOnLogOdds() {
    return this == LOGIT || this == LIKELIHOOD;
  }

  private static double expit(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double square(double x) {
    return x * x;
  }
}
