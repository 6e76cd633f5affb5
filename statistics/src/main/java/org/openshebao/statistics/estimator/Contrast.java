package org.openshebao.statistics.estimator;

import java.util.Map;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.matrix.Distributions;

/// A combination of estimates that were computed together, with the error that their covariances give it.
///
/// @param estimate  value, error and interval
/// @param t  value over error
/// @param pValue  two-sided, of the value being 0
public record Contrast(Estimate estimate, double t, double pValue) {

  private static final Label UNKNOWN = new Label("One of the estimates is not known.", "其中有估计值未知。");

  /// Σ c_i θ_i
  ///
  /// @param coefficients  one an estimate, in order of the list
  public static Contrast linear(
      String name,
      Estimates estimates,
      double[] coefficients,
      double degreesOfFreedom,
      double level) {
    double value = 0;
    for (int i = 0; i < coefficients.length; i++) {
      if (coefficients[i] != 0) {
        value += coefficients[i] * valueOf(estimates, i);
      }
    }
    return of(name, estimates, value, coefficients, degreesOfFreedom, level);
  }

  /// log(θ_i / θ_j)
  public static Contrast logRatio(
      String name, Estimates estimates, int i, int j, double degreesOfFreedom, double level) {
    double[] gradient = new double[estimates.list().size()];
    gradient[i] = 1 / valueOf(estimates, i);
    gradient[j] = -1 / valueOf(estimates, j);
    double value = Math.log(valueOf(estimates, i) / valueOf(estimates, j));
    return of(name, estimates, value, gradient, degreesOfFreedom, level);
  }

  /// Any smooth function of the estimates, by the delta method.
  ///
  /// @param value  of the function
  /// @param gradient  its derivative by each estimate
  public static Contrast of(
      String name,
      Estimates estimates,
      double value,
      double[] gradient,
      double degreesOfFreedom,
      double level) {
    if (gradient.length != estimates.list().size()) {
      throw new IllegalArgumentException(
          "A contrast of %d estimates needs as many coefficients but has %d."
              .formatted(estimates.list().size(), gradient.length));
    }
    double variance = 0;
    long n = 0;
    for (int i = 0; i < gradient.length; i++) {
      n += gradient[i] == 0 ? 0 : estimates.list().get(i).n();
      for (int j = 0; j < gradient.length; j++) {
        if (gradient[i] != 0 && gradient[j] != 0) {
          variance += gradient[i] * gradient[j] * estimates.covariance(i, j);
        }
      }
    }
    double error = Math.sqrt(Math.max(0, variance));
    boolean known = Double.isFinite(value) && Double.isFinite(error);
    double half = error * Estimation.critical(degreesOfFreedom, level);
    Estimate estimate =
        new Estimate(
            name,
            Map.of(),
            known ? value : null,
            known ? error : null,
            degreesOfFreedom,
            n,
            "",
            "contrast",
            known ? new Interval(value - half, value + half, level, "wald") : null,
            null,
            known ? null : UNKNOWN);
    double t = value / error;
    return new Contrast(estimate, t, Distributions.studentTwoSided(t, degreesOfFreedom));
  }

  /// The same without its numbers.
  public Contrast withheld(Label why) {
    return new Contrast(estimate.withheld(why, true), Double.NaN, Double.NaN);
  }

  /// The same contrast of data that were imputed several times.
  public static Contrast pooled(java.util.List<Contrast> same, double level) {
    Estimate estimate = Pooling.pool(same.stream().map(Contrast::estimate).toList(), level, null);
    double t =
        estimate.value() == null || estimate.standardError() == null
            ? Double.NaN
            : estimate.value() / estimate.standardError();
    return new Contrast(estimate, t, Distributions.studentTwoSided(t, estimate.degreesOfFreedom()));
  }

  private static double valueOf(Estimates estimates, int i) {
    Double value = estimates.list().get(i).value();
    return value == null ? Double.NaN : value;
  }
}
