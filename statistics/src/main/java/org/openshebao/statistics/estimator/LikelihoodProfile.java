package org.openshebao.statistics.estimator;

import java.util.Arrays;
import org.openshebao.statistics.matrix.CubicSpline;
import org.openshebao.statistics.matrix.Distributions;

/// The interval of a share in which the scaled deviance of an intercept-only logistic model is not yet significant.
///
/// z(β) = sign(β − β̂) √((D(β) − D(β̂))(n − 1)/n),  limits where z = ± t √λ,  λ the design effect of the log odds
///
/// z is computed at some points on either side, joined by a spline and that by straight lines, as R's profiles are: against solving the
/// equation this moves a limit by a few units of its third digit at most, where the share is near 0.
///
/// @see "Rao and Scott (1984), Annals of Statistics 12; Lumley and Scott (2014), Tests for regression models fitted to survey data, ANZJS 56"
final class LikelihoodProfile {

  private static final int MOST_STEPS = 9;
  private static final int STEPS_TO_THE_LIMIT = 5;
  private static final int POINTS_A_STEP = 3;

  private final double p;
  private final double n;
  private final double error;
  private final double designEffect;

  /// @param variance  of p, from which that of the log odds follows
  LikelihoodProfile(InterceptModel model, double variance, double n) {
    this.p = 1 / (1 + Math.exp(-model.logOdds()));
    this.n = n;
    this.error = Math.sqrt(variance) / (p * (1 - p));
    this.designEffect = error * error / model.independentVariance();
  }

  double[] limits(double t) {
    double cutoff = t * Math.sqrt(designEffect);
    if (!(p > 0 && p < 1) || !(error > 0)) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double alpha = Distributions.normal(-cutoff) / 2;
    double far = -Distributions.studentQuantile(alpha / 2, n - 1);
    double[] beta = new double[2 * MOST_STEPS + 1];
    double[] z = new double[beta.length];
    double odds = Math.log(p / (1 - p));
    int size = 0;
    beta[size++] = odds;
    for (int sign = -1; sign <= 1; sign += 2) {
      double reached = 0;
      for (int step = 1; step <= MOST_STEPS && Math.abs(reached) < far; step++) {
        beta[size] = odds + sign * step * (far / STEPS_TO_THE_LIMIT) * error;
        reached = sign * Math.sqrt(scaledDeviance(beta[size]));
        z[size++] = reached;
      }
    }
    beta = Arrays.copyOf(beta, size);
    z = Arrays.copyOf(z, size);
    Arrays.sort(beta); // z ascends with β
    Arrays.sort(z);
    double[] fineBeta = new double[POINTS_A_STEP * size];
    double[] fineZ = new double[fineBeta.length];
    CubicSpline spline = new CubicSpline(beta, z);
    for (int k = 0; k < fineBeta.length; k++) {
      fineBeta[k] = beta[0] + (beta[size - 1] - beta[0]) * k / (fineBeta.length - 1);
      fineZ[k] = spline.value(fineBeta[k]);
    }
    return new double[] {share(fineZ, fineBeta, -cutoff), share(fineZ, fineBeta, cutoff)};
  }

  private double scaledDeviance(double beta) {
    double other = 1 / (1 + Math.exp(-beta));
    double deviance = 2 * n * (p * Math.log(p / other) + (1 - p) * Math.log((1 - p) / (1 - other)));
    return Math.max(0, deviance * (n - 1) / n);
  }

  private static double share(double[] z, double[] beta, double at) {
    if (at < z[0] || at > z[z.length - 1]) {
      return Double.NaN;
    }
    int k = 1;
    while (k < z.length - 1 && z[k] < at) {
      k++;
    }
    double odds = beta[k - 1] + (beta[k] - beta[k - 1]) * (at - z[k - 1]) / (z[k] - z[k - 1]);
    return 1 / (1 + Math.exp(-odds));
  }
}
