package org.openshebao.statistics.optimization;

import java.util.Arrays;

/// Maximise c·x where row · x + slack = b for each row, and x and slacks lie between bounds.
///
/// The start must be feasible: x at `start`, each slack then within its bounds. Tables give such a start for nothing: every deviation 0, or every
/// cell suppressed.
public final class LinearProgram {

  final int columns;
  final int rows;
  final double[] objective;
  final double[] lower;
  final double[] upper;
  final double[] start;
  final double[][] matrix;
  final double[] right;
  final double[] slackLower;
  final double[] slackUpper;

  /// @param columns  number of variables, which lie between 0 and 0 until they are given bounds
  /// @param rows  number of rows, equations until their slack is given bounds
  public LinearProgram(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    objective = new double[columns];
    lower = new double[columns];
    upper = new double[columns];
    start = new double[columns];
    matrix = new double[rows][columns];
    right = new double[rows];
    slackLower = new double[rows];
    slackUpper = new double[rows];
  }

  /// Gives a variable its bounds and where it starts.
  public LinearProgram bounds(int column, double least, double most, double startsAt) {
    if (!(least <= startsAt && startsAt <= most)) {
      throw new IllegalArgumentException(
          "Variable %d must start between %s and %s but starts at %s."
              .formatted(column, least, most, startsAt));
    }
    lower[column] = least;
    upper[column] = most;
    start[column] = startsAt;
    return this;
  }

  /// Sets a coefficient of the objective.
  public LinearProgram maximise(int column, double coefficient) {
    objective[column] = coefficient;
    return this;
  }

  /// Adds to a coefficient of a row.
  public LinearProgram add(int row, int column, double coefficient) {
    matrix[row][column] += coefficient;
    return this;
  }

  /// Makes a row say: row · x ≥ b.
  public LinearProgram atLeast(int row, double b) {
    right[row] = b;
    slackLower[row] = Double.NEGATIVE_INFINITY;
    slackUpper[row] = 0;
    return this;
  }

  /// Solves it.
  public LinearSolution solve() {
    return new BoundedSimplex(this).solve();
  }

  /// The greatest value that any feasible x could have, by these multipliers of rows: a proof that needs no trust in the way they were found.
  double boundBy(double[] multipliers) {
    double bound = 0;
    double[] reduced = objective.clone();
    for (int row = 0; row < rows; row++) {
      double y = multipliers[row];
      if (y == 0) {
        continue;
      }
      bound += y * right[row];
      bound += most(-y, slackLower[row], slackUpper[row]);
      for (int column = 0; column < columns; column++) {
        reduced[column] -= y * matrix[row][column];
      }
    }
    for (int column = 0; column < columns; column++) {
      bound += most(reduced[column], lower[column], upper[column]);
    }
    return bound;
  }

  /// What is left of the objective's coefficients after the multiplied rows are taken off.
  double[] reduced(double[] multipliers) {
    double[] reduced = Arrays.copyOf(objective, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; multipliers[row] != 0 && column < columns; column++) {
        reduced[column] -= multipliers[row] * matrix[row][column];
      }
    }
    return reduced;
  }

  private static double most(double coefficient, double least, double greatest) {
    if (Math.abs(coefficient) < BoundedSimplex.TOLERANCE) {
      return 0;
    }
    return coefficient * (coefficient > 0 ? greatest : least);
  }
}
