package org.openshebao.actuarial.graduation;

/// A smooth curve through points that rises and falls only where they do: piecewise cubic, slopes limited so that nothing
/// overshoots.
///
/// Beyond the ends it goes on along the end slope.
///
/// @see "Fritsch and Carlson (1980), Monotone Piecewise Cubic Interpolation, SIAM J. Numer. Anal. 17(2)"
final class MonotoneCurve {

  private final double[] x;
  private final double[] y;
  private final double[] slope;

  private MonotoneCurve(double[] x, double[] y, double[] slope) {
    this.x = x;
    this.y = y;
    this.slope = slope;
  }

  /// Through (x, y), x rising.
  static MonotoneCurve through(double[] x, double[] y) {
    int n = x.length;
    double[] secant = new double[n - 1];
    for (int i = 0; i < n - 1; i++) {
      secant[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }
    double[] slope = new double[n];
    slope[0] = secant[0];
    slope[n - 1] = secant[n - 2];
    for (int i = 1; i < n - 1; i++) {
      slope[i] = secant[i - 1] * secant[i] <= 0 ? 0 : (secant[i - 1] + secant[i]) / 2;
    }
    for (int i = 0; i < n - 1; i++) {
      if (secant[i] == 0) {
        slope[i] = 0;
        slope[i + 1] = 0;
        continue;
      }
      double alpha = slope[i] / secant[i];
      double beta = slope[i + 1] / secant[i];
      double size = Math.hypot(alpha, beta);
      if (size > 3) {
        slope[i] = 3 * alpha / size * secant[i];
        slope[i + 1] = 3 * beta / size * secant[i];
      }
    }
    return new MonotoneCurve(x.clone(), y.clone(), slope);
  }

  double at(double point) {
    int last = x.length - 1;
    if (point <= x[0]) {
      return y[0] + slope[0] * (point - x[0]);
    }
    if (point >= x[last]) {
      return y[last] + slope[last] * (point - x[last]);
    }
    int i = 0;
    while (point > x[i + 1]) {
      i++;
    }
    double h = x[i + 1] - x[i];
    double t = (point - x[i]) / h;
    double u = 1 - t;
    return y[i] * u * u * (1 + 2 * t)
        + y[i + 1] * t * t * (3 - 2 * t)
        + h * slope[i] * t * u * u
        - h * slope[i + 1] * t * t * u;
  }
}
