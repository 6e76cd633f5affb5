package org.openshebao.statistics.model;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.statistics.matrix.Distributions;
import org.openshebao.statistics.matrix.Matrices;

/// A regression that has been fitted.
public final class FittedModel {

  private final ModelFamily family;
  private final List<Coefficient> coefficients;
  private final double[][] covariance;
  private final double residualDegreesOfFreedom;
  private final long n;
  private final List<String> aliased;

  FittedModel(
      ModelFamily family,
      List<Coefficient> coefficients,
      double[][] covariance,
      double residualDegreesOfFreedom,
      long n,
      List<String> aliased) {
    this.family = family;
    this.coefficients = List.copyOf(coefficients);
    this.covariance = covariance;
    this.residualDegreesOfFreedom = residualDegreesOfFreedom;
    this.n = n;
    this.aliased = List.copyOf(aliased);
  }

  /// Its family.
  public ModelFamily family() {
    return family;
  }

  /// The coefficients, the constant first.
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  /// Covariance of two coefficients.
  public double covariance(int i, int j) {
    return covariance[i][j];
  }

  /// Degrees of freedom of the design in the rows used, plus 1, less the coefficients.
  public double residualDegreesOfFreedom() {
    return residualDegreesOfFreedom;
  }

  /// Rows used.
  public long n() {
    return n;
  }

  /// Columns that have no coefficient because those before them say the same.
  public List<String> aliased() {
    return aliased;
  }

  /// Whether all coefficients of a term are 0: Wald's F = β'V⁻¹β / k with k and the residual degrees of freedom.
  ///
  /// @param term  as in the formula, "factor(region)"
  public WaldTermTest testTerm(String term) {
    List<Integer> of = new ArrayList<>();
    for (int k = 0; k < coefficients.size(); k++) {
      if (coefficients.get(k).term().equals(term)
          || ModelMatrix.bare(coefficients.get(k).term()).equals(term)) {
        of.add(k);
      }
    }
    if (of.isEmpty()) {
      throw new IllegalArgumentException(
          "The model has no term \"%s\" but %s."
              .formatted(term, coefficients.stream().map(Coefficient::term).distinct().toList()));
    }
    double[] beta = new double[of.size()];
    double[][] v = new double[of.size()][of.size()];
    for (int i = 0; i < beta.length; i++) {
      beta[i] = coefficients.get(of.get(i)).estimate();
      for (int j = 0; j < beta.length; j++) {
        v[i][j] = covariance[of.get(i)][of.get(j)];
      }
    }
    double f = Matrices.dot(beta, Matrices.solve(v, beta)) / beta.length;
    return new WaldTermTest(
        term,
        f,
        beta.length,
        residualDegreesOfFreedom,
        Distributions.fUpper(f, beta.length, residualDegreesOfFreedom));
  }
}
