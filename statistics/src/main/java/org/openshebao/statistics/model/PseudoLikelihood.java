package org.openshebao.statistics.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.matrix.Matrices;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Coefficients that solve Σ w x (y − μ(x'β)) = 0, by iteratively reweighted least squares.
///
/// The influence of a row is A⁻¹ x (y − μ),  A = Σ w v(μ) x x'.
///
/// @see "Binder (1983), On the variances of asymptotically normal estimators from complex surveys, International Statistical Review 51"
final class PseudoLikelihood implements WeightedStatistic {

  private static final int MAX_ITERATIONS = 100;

  /// Change of the deviance at which it has converged, as R's glm has it: coefficients are good to ten digits then.
  private static final double TOLERANCE = 1e-8;

  private final ModelMatrix matrix;
  private final ModelFamily family;
  private double @Nullable [] start;

  /// Linear predictors that the last step was computed at: A of the influence is taken there.
  private double[] lastEta = new double[0];

  PseudoLikelihood(ModelMatrix matrix, ModelFamily family) {
    this.matrix = matrix;
    this.family = family;
  }

  @Override
  public int size() {
    return matrix.size();
  }

  /// Begins at these coefficients from now on, as replicates do at those of the full sample.
  void startAt(double[] coefficients) {
    this.start = coefficients.clone();
  }

  @Override
  public double[] estimate(double[] weights) {
    double scale = mean(weights);
    double[] eta = start == null ? startingEta(weights, scale) : eta(start);
    double deviance = deviance(weights, eta, scale);
    for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      double[] beta = step(weights, eta);
      if (start == null) {
        lastEta = eta;
      }
      eta = eta(beta);
      double next = deviance(weights, eta, scale);
      if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < TOLERANCE) {
        return beta;
      }
      if (!Double.isFinite(next)) {
        break;
      }
      deviance = next;
    }
    double[] none = new double[matrix.size()];
    Arrays.fill(none, Double.NaN); // separated categories, or columns that depend on each other
    return none;
  }

  private static double mean(double[] weights) {
    return Matrices.sum(weights) / weights.length;
  }

  private double[] startingEta(double[] weights, double scale) {
    double[] eta = new double[weights.length];
    for (int row = 0; row < eta.length; row++) {
      if (matrix.rows()[row]) {
        eta[row] = family.link(family.startingMean(matrix.response(row), weights[row] / scale));
      }
    }
    return eta;
  }

  private double[] eta(double[] beta) {
    double[] eta = new double[matrix.rows().length];
    for (int row = 0; row < eta.length; row++) {
      if (matrix.rows()[row]) {
        for (int k = 0; k < beta.length; k++) {
          eta[row] += matrix.value(k, row) * beta[k];
        }
      }
    }
    return eta;
  }

  private double deviance(double[] weights, double[] eta, double scale) {
    double sum = 0;
    for (int row = 0; row < eta.length; row++) {
      if (matrix.rows()[row] && weights[row] != 0) {
        sum += weights[row] / scale * family.deviance(matrix.response(row), family.mean(eta[row]));
      }
    }
    return sum;
  }

  private double[] step(double[] weights, double[] at) {
    int p = matrix.size();
    double[][] a = new double[p][p];
    double[] b = new double[p];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] == 0 || !matrix.rows()[row]) {
        continue;
      }
      double mean = family.mean(at[row]);
      double variance = family.variance(mean);
      double w = weights[row] * variance;
      if (w == 0) {
        continue;
      }
      double working = at[row] + (matrix.response(row) - mean) / variance;
      for (int i = 0; i < p; i++) {
        double left = w * matrix.value(i, row);
        if (left != 0) {
          b[i] += left * working;
          for (int j = 0; j <= i; j++) {
            a[i][j] += left * matrix.value(j, row);
          }
        }
      }
    }
    mirror(a);
    return solveScaled(a, b);
  }

  /// With the diagonal scaled to 1, so that variables of unlike size do not spoil the solution.
  private static double[] solveScaled(double[][] a, double[] b) {
    double[] scale = scale(a);
    double[][] scaled = new double[a.length][a.length];
    double[] right = new double[b.length];
    for (int i = 0; i < a.length; i++) {
      right[i] = b[i] / scale[i];
      for (int j = 0; j < a.length; j++) {
        scaled[i][j] = a[i][j] / scale[i] / scale[j];
      }
    }
    double[] solution = Matrices.solve(scaled, right);
    for (int i = 0; i < solution.length; i++) {
      solution[i] /= scale[i];
    }
    return solution;
  }

  private static double[] scale(double[][] a) {
    double[] scale = new double[a.length];
    for (int i = 0; i < scale.length; i++) {
      scale[i] = a[i][i] > 0 ? Math.sqrt(a[i][i]) : 1;
    }
    return scale;
  }

  private static void mirror(double[][] a) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < i; j++) {
        a[j][i] = a[i][j];
      }
    }
  }

  private double @Nullable [] breadOf;
  private double[][] inverse = new double[0][0];

  /// Working residual and weight of the last step, (y − μ)/v(μ) at the estimate and v(μ) one step before, as R's sandwich has them: the
  /// two differ by less than the convergence tolerance.
  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    if (breadOf != estimate) {
      inverse = Matrices.inverse(information(weights));
      breadOf = estimate;
    }
    int p = matrix.size();
    for (int row = 0; row < into.length; row++) {
      into[row] = 0;
      if (matrix.rows()[row]) {
        double eta = 0;
        double along = 0;
        for (int k = 0; k < p; k++) {
          double x = matrix.value(k, row);
          eta += x * estimate[k];
          along += x * inverse[k][j];
        }
        double mean = family.mean(eta);
        double before = family.variance(family.mean(lastEta[row]));
        into[row] = along * before * (matrix.response(row) - mean) / family.variance(mean);
      }
    }
  }

  /// A = Σ w v(μ) x x', scaled by its diagonal when it is inverted
  private double[][] information(double[] weights) {
    int p = matrix.size();
    double[][] a = new double[p][p];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] == 0 || !matrix.rows()[row]) {
        continue;
      }
      double w = weights[row] * family.variance(family.mean(lastEta[row]));
      for (int i = 0; i < p; i++) {
        double left = w * matrix.value(i, row);
        for (int k = 0; left != 0 && k <= i; k++) {
          a[i][k] += left * matrix.value(k, row);
        }
      }
    }
    mirror(a);
    return a;
  }

  @Override
  public boolean[] rowsOf(int j) {
    return matrix.rows();
  }
}
