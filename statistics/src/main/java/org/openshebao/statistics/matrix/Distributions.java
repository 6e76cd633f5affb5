package org.openshebao.statistics.matrix;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/// Quantiles and tail probabilities; infinite degrees of freedom are the normal and the χ² distribution.
public final class Distributions {

  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Distributions() {}

  /// Quantile of Student's t.
  public static double studentQuantile(double p, double degreesOfFreedom) {
    if (Double.isInfinite(degreesOfFreedom)) {
      return NORMAL.inverseCumulativeProbability(p);
    }
    if (!(degreesOfFreedom > 0)) {
      return Double.NaN;
    }
    double t = new TDistribution(degreesOfFreedom).inverseCumulativeProbability(p);
    return polish(t, p, degreesOfFreedom);
  }

  /// One Newton step: the solver stops at about nine digits.
  private static double polish(double t, double p, double degreesOfFreedom) {
    TDistribution student = new TDistribution(degreesOfFreedom);
    for (int i = 0; i < 2; i++) {
      double density = student.density(t);
      if (!(density > 0)) {
        return t;
      }
      t -= (student.cumulativeProbability(t) - p) / density;
    }
    return t;
  }

  /// P(|T| > |t|) of Student's t.
  public static double studentTwoSided(double t, double degreesOfFreedom) {
    if (Double.isInfinite(degreesOfFreedom)) {
      return Erf.erfc(Math.abs(t) / Math.sqrt(2));
    }
    if (!(degreesOfFreedom > 0) || Double.isNaN(t)) {
      return Double.NaN;
    }
    // I_x(ν/2, 1/2) at x = ν/(ν+t²): exact far into the tail
    return Beta.regularizedBeta(
        degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
  }

  /// P(X > x) of χ².
  public static double chiSquaredUpper(double x, double degreesOfFreedom) {
    return x <= 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom / 2, x / 2);
  }

  /// P(X > x) of F.
  public static double fUpper(double x, double numerator, double denominator) {
    if (Double.isNaN(x) || !(numerator > 0) || !(denominator > 0)) {
      return Double.NaN;
    }
    if (Double.isInfinite(denominator)) {
      return chiSquaredUpper(x * numerator, numerator);
    }
    return x <= 0
        ? 1
        : Beta.regularizedBeta(
            denominator / (denominator + numerator * x), denominator / 2, numerator / 2);
  }

  /// Quantile of the beta distribution.
  public static double betaQuantile(double p, double alpha, double beta) {
    if (!(alpha > 0)) {
      return 0;
    }
    if (!(beta > 0)) {
      return 1;
    }
    // Bisection on the regularized incomplete beta function: to the last bits, whatever the shape.
    double low = 0;
    double high = 1;
    for (int i = 0; i < 200 && high - low > Math.ulp(low + high); i++) {
      double middle = (low + high) / 2;
      if (Beta.regularizedBeta(middle, alpha, beta) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// P(Z ≤ z) of the normal distribution.
  public static double normal(double z) {
    return 0.5 * Erf.erfc(-z / Math.sqrt(2));
  }

  /// Quantile of the normal distribution.
  public static double normalQuantile(double p) {
    return NORMAL.inverseCumulativeProbability(p);
  }
}
