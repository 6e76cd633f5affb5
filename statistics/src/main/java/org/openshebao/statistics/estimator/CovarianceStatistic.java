package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Population variances and covariances of variables.
///
/// s_ab = n / (n − 1) · Σ w (a − ā)(b − b̄) / Σ w,  n the rows with a weight; the influence takes the means as given
final class CovarianceStatistic implements WeightedStatistic {

  /// A pair of variables, as numbers in a list.
  record Pair(int a, int b) {}

  private final List<Column> columns;
  private final List<Pair> pairs;
  private final boolean @Nullable [] rows;

  CovarianceStatistic(List<Column> columns, List<Pair> pairs, boolean @Nullable [] rows) {
    this.columns = List.copyOf(columns);
    this.pairs = List.copyOf(pairs);
    this.rows = rows;
  }

  @Override
  public int size() {
    return pairs.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] means = means(weights);
    double[] estimate = new double[pairs.size()];
    double sum = sum(weights);
    double correction = correction(weights);
    for (int j = 0; j < estimate.length; j++) {
      Pair pair = pairs.get(j);
      double total = 0;
      for (int row = 0; row < weights.length; row++) {
        if (enters(row, weights)) {
          total += weights[row] * product(pair, row, means);
        }
      }
      estimate[j] = correction * total / sum;
    }
    return estimate;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    double[] means = means(weights);
    double sum = sum(weights);
    double correction = correction(weights);
    for (int row = 0; row < into.length; row++) {
      into[row] =
          enters(row, weights)
              ? (correction * product(pairs.get(j), row, means) - estimate[j]) / sum
              : 0;
    }
  }

  private double product(Pair pair, int row, double[] means) {
    return (columns.get(pair.a()).value(row) - means[pair.a()])
        * (columns.get(pair.b()).value(row) - means[pair.b()]);
  }

  private double[] means(double[] weights) {
    double[] means = new double[columns.size()];
    double sum = sum(weights);
    for (int k = 0; k < means.length; k++) {
      for (int row = 0; row < weights.length; row++) {
        if (enters(row, weights)) {
          means[k] += weights[row] * columns.get(k).value(row);
        }
      }
      means[k] /= sum;
    }
    return means;
  }

  private double sum(double[] weights) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      if (enters(row, weights)) {
        sum += weights[row];
      }
    }
    return sum;
  }

  private double correction(double[] weights) {
    double n = 0;
    for (int row = 0; row < weights.length; row++) {
      if (enters(row, weights)) {
        n++;
      }
    }
    return n / (n - 1);
  }

  private boolean enters(int row, double[] weights) {
    return weights[row] != 0 && (rows == null || rows[row]);
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return rows;
  }
}
