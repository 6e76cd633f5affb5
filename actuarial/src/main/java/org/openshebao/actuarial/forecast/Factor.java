package org.openshebao.actuarial.forecast;

/// The factor of Cholesky of a covariance matrix, Σ = L·Lᵀ with L lower triangular. A variance of zero is allowed: its row
/// and column of L are zero, so that a variable may be held on its path.
final class Factor {

  /// Of the greatest variance: what rounding may leave where a matrix is singular.
  private static final double ROUNDING = 1e-12;

  private Factor() {}

  /// L, or an error when no random vector has such a covariance.
  static double[][] of(double[][] covariance) {
    int n = covariance.length;
    double greatest = 0;
    for (int i = 0; i < n; i++) {
      greatest = Math.max(greatest, covariance[i][i]);
    }
    double[][] lower = new double[n][n];
    for (int j = 0; j < n; j++) {
      double left = covariance[j][j];
      for (int k = 0; k < j; k++) {
        left -= lower[j][k] * lower[j][k];
      }
      if (left < -ROUNDING * greatest) {
        throw notPositive(j, left);
      }
      boolean free = left > ROUNDING * greatest;
      lower[j][j] = free ? Math.sqrt(left) : 0;
      for (int i = j + 1; i < n; i++) {
        double product = covariance[i][j];
        for (int k = 0; k < j; k++) {
          product -= lower[i][k] * lower[j][k];
        }
        if (!free && Math.abs(product) > Math.sqrt(ROUNDING) * greatest) {
          throw notPositive(i, product);
        }
        lower[i][j] = free ? product / lower[j][j] : 0;
      }
    }
    return lower;
  }

  private static IllegalArgumentException notPositive(int row, double left) {
    return new IllegalArgumentException(
        "The covariance matrix must be positive semi-definite but row %d leaves %s. Maybe a covariance is greater than the product of its two standard deviations."
            .formatted(row + 1, left));
  }
}
