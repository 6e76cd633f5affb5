package org.openshebao.statistics.estimator;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// The log odds of shares.
record LogOddsStatistic(WeightedStatistic shares) implements WeightedStatistic {

  /// log(p / (1 − p)) of each share.
  static double[] of(double[] shares) {
    double[] odds = new double[shares.length];
    for (int j = 0; j < odds.length; j++) {
      odds[j] = Math.log(shares[j] / (1 - shares[j]));
    }
    return odds;
  }

  @Override
  public int size() {
    return shares.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    return of(shares.estimate(weights));
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    double[] p = shares.estimate(weights);
    shares.influence(j, weights, p, into);
    for (int row = 0; row < into.length; row++) {
      into[row] /= p[j] * (1 - p[j]);
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return shares.rowsOf(j);
  }
}
