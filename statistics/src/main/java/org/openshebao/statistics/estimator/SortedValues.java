package org.openshebao.statistics.estimator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Values in order with their weights and the weights summed up: what quantiles and inequality measures read.
final class SortedValues {

  /// Shares of replicate weights that differ by less are one: in files they have 15 digits, and their sums less.
  private static final double SAME_SHARE = 1e-12;

  private final double[] values;
  private final double[] weights;
  private final double[] cumulated;
  private final double tolerance;

  private SortedValues(double[] values, double[] weights, double tolerance) {
    this.tolerance = tolerance;
    this.values = values;
    this.weights = weights;
    this.cumulated = new double[values.length];
    // Summed with what rounding loses: whether a share is met exactly decides which observation is
    // the median.
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < values.length; k++) {
      double next = sum + weights[k];
      lost += Math.abs(sum) >= weights[k] ? (sum - next) + weights[k] : (weights[k] - next) + sum;
      sum = next;
      cumulated[k] = sum + lost;
    }
  }

  /// The rows in order of their values; ties keep the order of rows.
  static int[] order(Column column, boolean @Nullable [] rows, int count) {
    int[] all = IntStream.range(0, count).filter(row -> rows == null || rows[row]).toArray();
    double[] keys = new double[count];
    for (int row : all) {
      keys[row] = column.value(row);
    }
    return Arrays.stream(all)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer row) -> keys[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Rows in this order with these weights; those without weight are left out.
  ///
  /// @param replicate  whether the weights are those of a replicate
  static SortedValues of(Column column, int[] order, double[] weights, boolean replicate) {
    double[] values = new double[order.length];
    double[] w = new double[order.length];
    int size = 0;
    for (int row : order) {
      if (weights[row] != 0) {
        values[size] = column.value(row);
        w[size] = weights[row];
        size++;
      }
    }
    return new SortedValues(
        Arrays.copyOf(values, size), Arrays.copyOf(w, size), replicate ? SAME_SHARE : 0);
  }

  /// Each different value once, with all its weight.
  SortedValues merged() {
    double[] unique = new double[values.length];
    double[] sums = new double[values.length];
    int size = 0;
    for (int k = 0; k < values.length; k++) {
      if (size > 0 && unique[size - 1] == values[k]) {
        sums[size - 1] += weights[k];
      } else {
        unique[size] = values[k];
        sums[size] = weights[k];
        size++;
      }
    }
    return new SortedValues(Arrays.copyOf(unique, size), Arrays.copyOf(sums, size), tolerance);
  }

  int size() {
    return values.length;
  }

  double value(int k) {
    return values[k];
  }

  double weight(int k) {
    return weights[k];
  }

  double cumulated(int k) {
    return cumulated[k];
  }

  double total() {
    return cumulated[cumulated.length - 1];
  }

  /// The last place at which the summed weight is not above the share `p` of all; 0 when there is none.
  int lastNotAbove(double p) {
    double bound = (p + tolerance) * total();
    int low = 0;
    int high = cumulated.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[middle] <= bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  /// Whether the weight up to place `k` is just the share `p` of all.
  boolean meets(int k, double p) {
    return Math.abs(p - cumulated[k] / total()) <= tolerance;
  }
}
