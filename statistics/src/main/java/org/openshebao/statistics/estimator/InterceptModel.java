package org.openshebao.statistics.estimator;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.design.SurveyDesign;

/// A logistic model of a share with a constant alone, fitted by reweighted least squares as R's glm does it: its log odds, and the
/// variance that they would have if rows were independent, which is taken one step before the last as there.
///
/// @param logOdds  log(p / (1 − p))
/// @param independentVariance  1 / Σ w̃ p (1 − p), weights w̃ with mean 1
record InterceptModel(double logOdds, double independentVariance) {

  private static final double TOLERANCE = 1e-8;
  private static final int MAX_ITERATIONS = 25;

  static InterceptModel of(SurveyDesign design, Column y, boolean @Nullable [] rows) {
    double n = 0;
    double sum = 0;
    double ones = 0;
    for (int row = 0; row < design.rows(); row++) {
      if (rows == null || rows[row]) {
        n++;
        sum += design.weight(row);
        ones += design.weight(row) == 0 ? 0 : design.weight(row) * y.value(row);
      }
    }
    double mean = sum / n;
    double p = ones / sum;
    double[] first = start(design, y, rows, mean);
    double beta = first[0];
    double information = first[1];
    double deviance = first[2];
    for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      double next = deviance(n, p, beta);
      if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < TOLERANCE) {
        break;
      }
      deviance = next;
      double now = 1 / (1 + Math.exp(-beta));
      information = n * now * (1 - now);
      beta += (p - now) / (now * (1 - now));
    }
    return new InterceptModel(beta, 1 / information);
  }

  /// The first step, from means that differ with response and weight: new β, information and deviance at the start.
  private static double[] start(
      SurveyDesign design, Column y, boolean @Nullable [] rows, double mean) {
    double top = 0;
    double information = 0;
    double deviance = 0;
    for (int row = 0; row < design.rows(); row++) {
      double w = design.weight(row) / mean;
      if (w == 0 || (rows != null && !rows[row])) {
        continue;
      }
      double value = y.value(row);
      double mu = (w * value + 0.5) / (w + 1);
      double v = mu * (1 - mu);
      top += w * v * (Math.log(mu / (1 - mu)) + (value - mu) / v);
      information += w * v;
      deviance -= 2 * w * (value * Math.log(mu) + (1 - value) * Math.log(1 - mu));
    }
    return new double[] {top / information, information, deviance};
  }

  private static double deviance(double n, double p, double beta) {
    double mu = 1 / (1 + Math.exp(-beta));
    return -2 * n * (p * Math.log(mu) + (1 - p) * Math.log(1 - mu));
  }
}
