package org.openshebao.statistics.matrix;

import java.util.Arrays;

/// A cubic spline through points, whose ends follow the cubics through the first four and the last four of them.
///
/// @see "Forsythe, Malcolm and Moler (1977), Computer Methods for Mathematical Computations, ch. 4"
public final class CubicSpline {

  private final double[] x;
  private final double[] y;
  private final double[] first;
  private final double[] second;
  private final double[] third;

  /// @param x  ascending, at least four
  public CubicSpline(double[] x, double[] y) {
    int n = x.length;
    if (n < 4) {
      throw new IllegalArgumentException("A spline needs four points but has " + n + ".");
    }
    this.x = x.clone();
    this.y = y.clone();
    double[] step = new double[n - 1];
    double[] slope = new double[n - 1];
    for (int i = 0; i < n - 1; i++) {
      step[i] = x[i + 1] - x[i];
      slope[i] = (y[i + 1] - y[i]) / step[i];
    }
    // Tridiagonal equations for a sixth of the second derivatives.
    double[] diagonal = new double[n];
    double[] right = new double[n];
    diagonal[0] = -step[0];
    diagonal[n - 1] = -step[n - 2];
    for (int i = 1; i < n - 1; i++) {
      diagonal[i] = 2 * (step[i - 1] + step[i]);
      right[i] = slope[i] - slope[i - 1];
    }
    double left = right[2] / (x[3] - x[1]) - right[1] / (x[2] - x[0]);
    double last = right[n - 2] / (x[n - 1] - x[n - 3]) - right[n - 3] / (x[n - 2] - x[n - 4]);
    right[0] = left * step[0] * step[0] / (x[3] - x[0]);
    right[n - 1] = -last * step[n - 2] * step[n - 2] / (x[n - 1] - x[n - 4]);
    for (int i = 1; i < n; i++) {
      double factor = step[i - 1] / diagonal[i - 1];
      diagonal[i] -= factor * step[i - 1];
      right[i] -= factor * right[i - 1];
    }
    double[] c = new double[n];
    c[n - 1] = right[n - 1] / diagonal[n - 1];
    for (int i = n - 2; i >= 0; i--) {
      c[i] = (right[i] - step[i] * c[i + 1]) / diagonal[i];
    }
    this.first = new double[n - 1];
    this.second = new double[n - 1];
    this.third = new double[n - 1];
    for (int i = 0; i < n - 1; i++) {
      first[i] = slope[i] - step[i] * (c[i + 1] + 2 * c[i]);
      second[i] = 3 * c[i];
      third[i] = (c[i + 1] - c[i]) / step[i];
    }
  }

  /// The value at a place between the points.
  public double value(double at) {
    int found = Arrays.binarySearch(x, at);
    int i = Math.clamp(found >= 0 ? found : -found - 2, 0, first.length - 1);
    double d = at - x[i];
    return y[i] + d * (first[i] + d * (second[i] + d * third[i]));
  }
}
