package org.openshebao.statistics.nonprobability;

import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.matrix.Matrices;

/// Estimates how likely each row was to take part, against a reference survey, and gives pseudo-weights: inverse participation rates.
///
/// @see "Chen, Li and Wu (2020), Journal of the American Statistical Association 115"
/// @see "Wang, Valliant and Li (2021), Statistics in Medicine 40"
final class Propensity {

  private static final int MAX_ITERATIONS = 100;
  private static final double TOLERANCE = 1e-10;

  private final Covariates x;
  private final PropensityMethod method;

  Propensity(Covariates x, PropensityMethod method) {
    this.x = x;
    this.method = method;
  }

  /// Pseudo-weights of the sample.
  ///
  /// @param own  how often each row of the sample counts: 1, or as often as a bootstrap drew it
  /// @param reference  weights of the reference survey
  double[] weights(double[] own, double[] reference) {
    double[] beta = fit(own, reference);
    double[] eta = Covariates.linear(own.length, x.size(), x::sample, beta);
    double[] weights = new double[own.length];
    for (int row = 0; row < weights.length; row++) {
      double odds = Math.exp(-eta[row]);
      weights[row] = own[row] * (method == PropensityMethod.ADJUSTED_LOGISTIC ? odds : 1 + odds);
    }
    return weights;
  }

  private double[] fit(double[] own, double[] reference) {
    int p = x.size();
    double[] beta = new double[p];
    beta[0] = Math.log(sum(own) / sum(reference));
    double[] score = new double[p];
    for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      double[][] information = new double[p][p];
      score = score(beta, own, reference, information);
      double[] step = Matrices.multiply(Matrices.pseudoInverse(information), score);
      double greatest = 0;
      for (int k = 0; k < p; k++) {
        greatest = Math.max(greatest, Math.abs(step[k]));
      }
      double part = greatest > 2 ? 2 / greatest : 1; // far steps overshoot
      for (int k = 0; k < p; k++) {
        beta[k] += part * step[k];
      }
      if (greatest < TOLERANCE) {
        return beta;
      }
    }
    int worst = 0;
    for (int k = 1; k < p; k++) {
      worst = Math.abs(score[k]) > Math.abs(score[worst]) ? k : worst;
    }
    throw new ProblemException(
        Problem.error(
            "STATISTICS-PROPENSITY",
            null,
            0,
            x.name(worst),
            null,
            "The propensity model does not converge: some people of the population can hardly take part.",
            "Merge rare categories, or leave the variable out."));
  }

  private double[] score(double[] beta, double[] own, double[] reference, double[][] information) {
    int p = x.size();
    double[] score = new double[p];
    double[] etaReference = Covariates.linear(reference.length, p, x::reference, beta);
    boolean adjusted = method == PropensityMethod.ADJUSTED_LOGISTIC;
    double[] etaOwn = Covariates.linear(own.length, p, x::sample, beta);
    double[] residual = new double[own.length];
    double[] slopeOwn = new double[own.length];
    for (int row = 0; row < own.length; row++) {
      double pi = adjusted ? expit(etaOwn[row]) : 0;
      residual[row] = own[row] * (1 - pi);
      slopeOwn[row] = own[row] * pi * (1 - pi);
    }
    double[] expected = new double[reference.length];
    double[] slope = new double[reference.length];
    for (int row = 0; row < reference.length; row++) {
      double pi = expit(etaReference[row]);
      expected[row] = reference[row] * pi;
      slope[row] = expected[row] * (1 - pi);
    }
    for (int i = 0; i < p; i++) {
      score[i] = Matrices.dot(residual, x.sample(i)) - Matrices.dot(expected, x.reference(i));
      for (int j = 0; j <= i; j++) {
        double sum = weighted(slope, x.reference(i), x.reference(j));
        if (adjusted) {
          sum += weighted(slopeOwn, x.sample(i), x.sample(j));
        }
        information[i][j] = sum;
        information[j][i] = sum;
      }
    }
    return score;
  }

  private static double weighted(double[] w, double[] a, double[] b) {
    double sum = 0;
    for (int row = 0; row < w.length; row++) {
      sum += w[row] * a[row] * b[row];
    }
    return sum;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double expit(double eta) {
    return 1 / (1 + Math.exp(-eta));
  }
}
