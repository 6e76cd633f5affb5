package org.openshebao.actuarial.forecast;

import java.util.Optional;

/// AR(1): y(t+1) = μ + φ·(y(t) − μ) + σ·ε.
///
/// @param mean  μ, where it returns to
/// @param phi  φ, what remains of a deviation after a step; between −1 and 1
/// @param sigma  σ, the standard deviation of a step
/// @see "Hamilton (1994), Time Series Analysis, § 3.4"
public record Autoregression(double mean, double phi, double sigma) {

  public Autoregression {
    if (!(Math.abs(phi) < 1) || !(sigma >= 0)) {
      throw new IllegalArgumentException(
          "An AR(1) needs |φ| below 1 and σ from 0 but was φ = %s, σ = %s.".formatted(phi, sigma));
    }
  }

  /// By least squares of y(t+1) on y(t); nothing when φ is 1 or more, as the series does not return to a mean then.
  public static Optional<Autoregression> find(double[] y) {
    int n = y.length - 1;
    double sumX = 0;
    double sumY = 0;
    for (int t = 0; t < n; t++) {
      sumX += y[t];
      sumY += y[t + 1];
    }
    double meanX = sumX / n;
    double meanY = sumY / n;
    double xx = 0;
    double xy = 0;
    for (int t = 0; t < n; t++) {
      xx += (y[t] - meanX) * (y[t] - meanX);
      xy += (y[t] - meanX) * (y[t + 1] - meanY);
    }
    double phi = xx == 0 ? 0 : xy / xx;
    double constant = meanY - phi * meanX;
    double squares = 0;
    for (int t = 0; t < n; t++) {
      double off = y[t + 1] - constant - phi * y[t];
      squares += off * off;
    }
    if (!(Math.abs(phi) < 1)) {
      return Optional.empty();
    }
    double sigma = Math.sqrt(squares / Math.max(1, n - 2));
    return Optional.of(new Autoregression(constant / (1 - phi), phi, sigma));
  }

  /// The mean `steps` after `last`, μ + φʰ·(y − μ).
  public double mean(double last, int steps) {
    return mean + Math.pow(phi, steps) * (last - mean);
  }

  /// The standard deviation after `steps`, σ·√((1 − φ²ʰ)/(1 − φ²)).
  public double deviation(int steps) {
    return sigma * Math.sqrt((1 - Math.pow(phi, 2.0 * steps)) / (1 - phi * phi));
  }
}
