package org.openshebao.statistics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.matrix.Distributions;

/// Linear, logistic and Poisson regression by pseudo-likelihood, with errors by the design. Rows that lack a variable are left out.
public final class Regression {

  private Regression() {}

  /// Fits a model.
  ///
  /// @param domain  an indicator of the rows to use; null for all
  /// @param level  of confidence intervals
  public static FittedModel fit(
      SurveyDesign design,
      Microdata data,
      ModelFamily family,
      ModelFormula formula,
      @Nullable String domain,
      double level) {
    boolean[] rows = new boolean[data.rows()];
    Arrays.fill(rows, true);
    if (domain != null) {
      NumericVariable indicator = data.numeric(domain);
      for (int row = 0; row < rows.length; row++) {
        rows[row] = indicator.value(row) == 1;
      }
    }
    ModelMatrix matrix = new ModelMatrix(formula, data, rows);
    long n = requireResponses(matrix, family, formula.response());
    PseudoLikelihood likelihood = new PseudoLikelihood(matrix, family);
    double[] beta = likelihood.estimate(design.weights());
    for (double each : beta) {
      if (!Double.isFinite(each)) {
        throw failed(formula, "The coefficients do not converge.");
      }
    }
    likelihood.startAt(beta);
    double[][] covariance = design.covariance(likelihood, beta);
    if (covariance == null) {
      throw failed(formula, "The sample has no design-based error.");
    }
    boolean @Nullable [] counted = design instanceof ReplicateDesign ? null : matrix.rows();
    double degrees = design.degreesOfFreedom(counted) + 1 - beta.length;
    List<Coefficient> coefficients = new ArrayList<>();
    double critical = Distributions.studentQuantile(1 - (1 - level) / 2, degrees);
    for (int k = 0; k < beta.length; k++) {
      double error = Math.sqrt(covariance[k][k]);
      double t = beta[k] / error;
      coefficients.add(
          new Coefficient(
              matrix.name(k),
              matrix.term(k),
              beta[k],
              error,
              t,
              Distributions.studentTwoSided(t, degrees),
              beta[k] - critical * error,
              beta[k] + critical * error));
    }
    return new FittedModel(family, coefficients, covariance, degrees, n, matrix.aliased());
  }

  private static long requireResponses(ModelMatrix matrix, ModelFamily family, String name) {
    long n = 0;
    for (int row = 0; row < matrix.rows().length; row++) {
      if (matrix.rows()[row]) {
        n++;
        if (!family.allows(matrix.response(row))) {
          throw new ProblemException(
              Problem.error(
                  "STATISTICS-MODEL",
                  null,
                  row + 1L,
                  name,
                  Double.toString(matrix.response(row)),
                  "The response of a %s model cannot be this number."
                      .formatted(family.name().toLowerCase(Locale.ROOT)),
                  "Recode it, or use another family."));
        }
      }
    }
    return n;
  }

  private static ProblemException failed(ModelFormula formula, String message) {
    return new ProblemException(
        Problem.error(
            "STATISTICS-MODEL",
            null,
            0,
            formula.response(),
            null,
            message,
            "Look for categories in which the response is always the same, and variables that say the same."));
  }
}
