package org.openshebao.statistics.inequality;

import java.util.Arrays;

/// The weighted density of a variable at a point by a Gaussian kernel, times the weight of its rows; bandwidth 0.9 min(s, IQR/1.34) n^(−1/5), n the
/// number of rows, which skewed variables such as consumption do not blow up.
///
/// @see "Silverman (1986), Density estimation for statistics and data analysis, 3.4.2"
final class LocalDensity {

  private LocalDensity() {}

  /// Σ w K((point − y) / h) / h over the rows; 0 when there are fewer than two.
  static double weighted(double point, double[] y, boolean[] rows, double[] weights) {
    double sum = 0;
    double mean = 0;
    int n = 0;
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] > 0) {
        sum += weights[row];
        mean += weights[row] * y[row];
        n++;
      }
    }
    if (n < 2) {
      return 0;
    }
    mean /= sum;
    double square = 0;
    double[] values = new double[n];
    int k = 0;
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] > 0) {
        square += weights[row] * (y[row] - mean) * (y[row] - mean);
        values[k++] = y[row];
      }
    }
    Arrays.sort(values);
    double spread = values[(int) (0.75 * (n - 1))] - values[(int) (0.25 * (n - 1))];
    double deviation = Math.sqrt(square / sum);
    double scale = spread > 0 ? Math.min(deviation, spread / 1.34) : deviation;
    if (!(scale > 0)) {
      return 0;
    }
    double bandwidth = 0.9 * scale * Math.pow(n, -0.2);
    double density = 0;
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] > 0) {
        double u = (point - y[row]) / bandwidth;
        density += weights[row] * Math.exp(-u * u / 2);
      }
    }
    return density / (bandwidth * Math.sqrt(2 * Math.PI));
  }
}
