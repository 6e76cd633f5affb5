package org.openshebao.statistics.inequality;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Rows in order of a variable.
final class RowOrder {

  private RowOrder() {}

  /// The rows of a domain, ties in order of rows.
  static int[] of(double[] y, boolean[] rows) {
    return IntStream.range(0, y.length)
        .filter(row -> rows[row])
        .boxed()
        .sorted(Comparator.comparingDouble((Integer row) -> y[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The least value that at least the share `p` of the weight does not exceed.
  static double quantile(double[] y, int[] order, double[] weights, double p) {
    double population = 0;
    for (int row : order) {
      population += weights[row];
    }
    double sum = 0;
    for (int row : order) {
      sum += weights[row];
      if (weights[row] != 0 && sum >= p * population * (1 - 1e-12)) {
        return y[row];
      }
    }
    return Double.NaN;
  }
}
