package org.openshebao.actuarial.forecast;

import java.util.Arrays;

/// VAR(1), several series that return to their means together:
///
///     y(t+1) = μ + Φ·(y(t) − μ) + L·ε,   L·Lᵀ = Σ,   ε independent standard normal
///
/// It is stationary when the spectral radius of Φ, the largest modulus of its eigenvalues, is below 1; one that is not is refused.
///
/// @see "Hamilton (1994), Time Series Analysis, ch. 10"
public final class VectorAutoregression {

  private final double[] mean;
  private final double[][] phi;
  private final double[][] covariance;
  private final double[][] factor;
  private final double radius;

  private VectorAutoregression(double[] mean, double[][] phi, double[][] covariance) {
    this.mean = mean.clone();
    this.phi = copy(phi);
    this.covariance = copy(covariance);
    this.factor = Factor.of(covariance);
    this.radius = spectralRadius(phi);
  }

  /// From its parameters.
  ///
  /// @param mean  μ
  /// @param phi  Φ, row i the effect of all on variable i a step later
  /// @param covariance  Σ of the shocks of a step
  public static VectorAutoregression of(double[] mean, double[][] phi, double[][] covariance) {
    int n = mean.length;
    requireSquare("Φ", phi, n);
    requireSquare("Σ", covariance, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double off = Math.abs(covariance[i][j] - covariance[j][i]);
        if (off > 1e-12 * Math.sqrt(covariance[i][i] * covariance[j][j])) {
          throw new IllegalArgumentException(
              "Σ must be symmetric but (%d,%d) is %s and (%d,%d) is %s."
                  .formatted(i + 1, j + 1, covariance[i][j], j + 1, i + 1, covariance[j][i]));
        }
      }
    }
    VectorAutoregression model = new VectorAutoregression(mean, phi, covariance);
    if (!(model.radius < 1 - 1e-12)) {
      throw new IllegalArgumentException(
          "The spectral radius of Φ must be below 1, or the series never return to their means, but is %s. Φ is %s."
              .formatted(model.radius, Arrays.deepToString(phi)));
    }
    return model;
  }

  /// Series that do not influence one another, with correlated shocks.
  ///
  /// @param mean  μ
  /// @param phi  what remains of a variable's deviation after a step
  /// @param deviations  standard deviations of the shocks
  /// @param correlation  of the shocks
  public static VectorAutoregression diagonal(
      double[] mean, double[] phi, double[] deviations, double[][] correlation) {
    int n = mean.length;
    requireSquare("the correlation", correlation, n);
    double[][] effects = new double[n][n];
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      effects[i][i] = phi[i];
      for (int j = 0; j < n; j++) {
        covariance[i][j] = correlation[i][j] * deviations[i] * deviations[j];
      }
    }
    return of(mean, effects, covariance);
  }

  private static void requireSquare(String name, double[][] matrix, int n) {
    if (matrix.length != n) {
      throw new IllegalArgumentException(
          "%s must have %d rows, one a variable, but has %d.".formatted(name, n, matrix.length));
    }
    for (int i = 0; i < n; i++) {
      if (matrix[i].length != n) {
        throw new IllegalArgumentException(
            "Row %d of %s must have %d numbers but has %d."
                .formatted(i + 1, name, n, matrix[i].length));
      }
    }
  }

  /// By Gelfand's formula, lim ‖Φⁿ‖^(1/n), n doubling sixty times: it needs no eigenvalues and takes singular matrices too.
  private static double spectralRadius(double[][] phi) {
    double[][] power = copy(phi);
    double logarithm = 0;
    double weight = 1;
    for (int squaring = 0; squaring < 60; squaring++) {
      double norm = 0;
      for (double[] row : power) {
        for (double entry : row) {
          norm = Math.max(norm, Math.abs(entry));
        }
      }
      if (norm == 0) {
        return 0;
      }
      logarithm += weight * Math.log(norm);
      for (double[] row : power) {
        for (int j = 0; j < row.length; j++) {
          row[j] /= norm;
        }
      }
      power = square(power);
      weight /= 2;
    }
    return Math.exp(logarithm);
  }

  private static double[][] square(double[][] matrix) {
    int n = matrix.length;
    double[][] square = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          square[i][j] += matrix[i][k] * matrix[k][j];
        }
      }
    }
    return square;
  }

  /// How many series.
  public int size() {
    return mean.length;
  }

  /// μ, a copy.
  public double[] mean() {
    return mean.clone();
  }

  /// Φ, a copy.
  public double[][] phi() {
    return copy(phi);
  }

  /// Σ, a copy.
  public double[][] covariance() {
    return copy(covariance);
  }

  /// The largest modulus of the eigenvalues of Φ, below 1.
  public double spectralRadius() {
    return radius;
  }

  /// L, lower triangular, L·Lᵀ = Σ: column j is what shock j does to each variable. A copy.
  public double[][] factor() {
    return copy(factor);
  }

  /// The vector a step after `now`.
  ///
  /// @param shocks  ε, independent standard normal numbers
  public double[] next(double[] now, double[] shocks) {
    double[] next = mean.clone();
    for (int i = 0; i < next.length; i++) {
      for (int j = 0; j < next.length; j++) {
        next[i] += phi[i][j] * (now[j] - mean[j]);
      }
      for (int j = 0; j <= i; j++) {
        next[i] += factor[i][j] * shocks[j];
      }
    }
    return next;
  }

  /// The mean `steps` after `last`: μ + Φʰ·(y − μ).
  public double[] mean(double[] last, int steps) {
    double[] now = last.clone();
    double[] none = new double[mean.length];
    for (int step = 0; step < steps; step++) {
      now = next(now, none);
    }
    return now;
  }

  /// The covariance after `steps` from a known vector: Σ(h) = Φ·Σ(h−1)·Φᵀ + Σ, Σ(1) = Σ.
  public double[][] covariance(int steps) {
    int n = mean.length;
    double[][] now = new double[n][n];
    for (int step = 0; step < steps; step++) {
      double[][] next = covariance();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
              next[i][j] += phi[i][k] * now[k][l] * phi[j][l];
            }
          }
        }
      }
      now = next;
    }
    return now;
  }

  private static double[][] copy(double[][] matrix) {
    double[][] copy = new double[matrix.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
    }
    return copy;
  }
}
