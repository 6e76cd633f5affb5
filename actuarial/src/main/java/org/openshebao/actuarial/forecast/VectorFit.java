package org.openshebao.actuarial.forecast;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/// A VAR(1) from observed series, by least squares of each y(t+1) on a constant and y(t).
///
/// Σ is the sum of squares and products of residuals over n − 1 − variables degrees of freedom.
///
/// @see "Lütkepohl (2005), New Introduction to Multiple Time Series Analysis, § 3.2"
public final class VectorFit {

  private VectorFit() {}

  /// Fits.
  ///
  /// @param series  values by variable, then time, as many of each
  public static VectorAutoregression of(double[][] series) {
    int variables = series.length;
    int steps = series[0].length - 1;
    int freedom = steps - 1 - variables;
    if (freedom < 1) {
      throw new IllegalArgumentException(
          "A VAR(1) of %d series needs at least %d values of each but was given %d."
              .formatted(variables, variables + 3, steps + 1));
    }
    RealMatrix before = new Array2DRowRealMatrix(steps, variables + 1);
    RealMatrix after = new Array2DRowRealMatrix(steps, variables);
    for (int t = 0; t < steps; t++) {
      before.setEntry(t, 0, 1);
      for (int i = 0; i < variables; i++) {
        before.setEntry(t, i + 1, series[i][t]);
        after.setEntry(t, i, series[i][t + 1]);
      }
    }
    RealMatrix effects = new QRDecomposition(before).getSolver().solve(after);
    RealMatrix left = after.subtract(before.multiply(effects));
    double[][] covariance = left.transposeMultiply(left).scalarMultiply(1.0 / freedom).getData();
    double[][] phi = new double[variables][variables];
    RealMatrix away = new Array2DRowRealMatrix(variables, variables);
    RealMatrix constant = new Array2DRowRealMatrix(variables, 1);
    for (int i = 0; i < variables; i++) {
      constant.setEntry(i, 0, effects.getEntry(0, i));
      for (int j = 0; j < variables; j++) {
        phi[i][j] = effects.getEntry(j + 1, i);
        away.setEntry(i, j, (i == j ? 1 : 0) - phi[i][j]);
      }
    }
    double[] mean = new QRDecomposition(away).getSolver().solve(constant).getColumn(0);
    return VectorAutoregression.of(mean, phi, covariance);
  }
}
