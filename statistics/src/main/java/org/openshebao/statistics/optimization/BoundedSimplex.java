package org.openshebao.statistics.optimization;

import java.util.Arrays;

/// The primal simplex method for bounded variables on a condensed tableau, from a feasible start.
///
/// The tableau says how each basic variable changes with each one that is not: basic = its value − Σ D · (change of the others). A variable outside
/// the basis stands at a bound, or at the start where it stood first. The steepest coefficient enters; after a run of steps that lead nowhere the
/// rule of Bland, which cannot cycle.
///
/// @see "Chvátal (1983), Linear programming, chs 3 and 8; Bland (1977), Mathematics of Operations Research 2"
final class BoundedSimplex {

  static final double TOLERANCE = 1e-9;
  private static final double PIVOT = 1e-8;
  private static final int IDLE = 200;
  private static final int STEPS_A_VARIABLE = 200;

  private final LinearProgram program;
  private final int n;
  private final int m;
  private final double[][] tableau;
  private final double[] reduced;
  private final int[] basic; // which variable a row stands for: columns first, then slacks
  private final int[] nonzero; // columns of the row that is pivoted on
  private final int[] outside; // which variable a column stands for
  private final double[] value; // of every variable
  private final double[] lower;
  private final double[] upper;

  BoundedSimplex(LinearProgram program) {
    this.program = program;
    n = program.columns;
    m = program.rows;
    tableau = new double[m][];
    basic = new int[m];
    outside = new int[n];
    nonzero = new int[n];
    value = new double[n + m];
    lower = Arrays.copyOf(program.lower, n + m);
    upper = Arrays.copyOf(program.upper, n + m);
    reduced = program.objective.clone();
    System.arraycopy(program.start, 0, value, 0, n);
    for (int k = 0; k < n; k++) {
      outside[k] = k;
    }
    for (int row = 0; row < m; row++) {
      tableau[row] = program.matrix[row].clone();
      basic[row] = n + row;
      lower[n + row] = program.slackLower[row];
      upper[n + row] = program.slackUpper[row];
      double slack = program.right[row];
      for (int k = 0; k < n; k++) {
        slack -= program.matrix[row][k] * value[k];
      }
      double near = Math.min(Math.max(slack, lower[n + row]), upper[n + row]);
      if (Math.abs(slack - near) > 1e-6 * (1 + Math.abs(program.right[row]))) {
        throw new IllegalArgumentException(
            "The start is not feasible: row %d leaves %s.".formatted(row, slack));
      }
      value[n + row] = near;
    }
  }

  LinearSolution solve() {
    int idle = 0;
    long most = (long) STEPS_A_VARIABLE * (n + m + 10);
    for (long step = 0; ; step++) {
      if (step > most) {
        throw new IllegalStateException(
            "The simplex method took more than %d steps on %d columns and %d rows."
                .formatted(most, n, m));
      }
      int entering = entering(idle > IDLE);
      if (entering < 0) {
        return solution();
      }
      double moved = move(entering, idle > IDLE);
      if (Double.isInfinite(moved)) {
        return new LinearSolution(
            Double.POSITIVE_INFINITY, values(), Double.POSITIVE_INFINITY, reduced.clone());
      }
      idle = moved > TOLERANCE ? 0 : idle + 1;
    }
  }

  private int entering(boolean bland) {
    int best = -1;
    double steepest = TOLERANCE;
    for (int k = 0; k < n; k++) {
      int variable = outside[k];
      double r = reduced[k];
      boolean improves =
          r > TOLERANCE && value[variable] < upper[variable]
              || r < -TOLERANCE && value[variable] > lower[variable];
      if (!improves) {
        continue;
      }
      if (bland) {
        best = best < 0 || variable < outside[best] ? k : best;
      } else if (Math.abs(r) > steepest) {
        steepest = Math.abs(r);
        best = k;
      }
    }
    return best;
  }

  /// Moves a variable as far as it can go; how far that was.
  private double move(int k, boolean bland) {
    int variable = outside[k];
    double direction = reduced[k] > 0 ? 1 : -1;
    double far =
        direction > 0 ? upper[variable] - value[variable] : value[variable] - lower[variable];
    int leaving = -1;
    for (int row = 0; row < m; row++) {
      double change = -tableau[row][k] * direction;
      if (Math.abs(change) < PIVOT) {
        continue;
      }
      int candidate = basic[row];
      double room =
          change > 0 ? upper[candidate] - value[candidate] : value[candidate] - lower[candidate];
      double limit = Math.max(0, room) / Math.abs(change);
      if (limit < far - 1e-12
          || limit <= far + 1e-12 && leaving >= 0 && prefers(row, leaving, k, bland)) {
        far = Math.min(far, limit);
        leaving = row;
      } else if (limit <= far && leaving < 0) {
        far = limit;
        leaving = row;
      }
    }
    if (Double.isInfinite(far)) {
      return far;
    }
    for (int row = 0; row < m; row++) {
      value[basic[row]] -= tableau[row][k] * direction * far;
    }
    value[variable] += direction * far;
    if (leaving < 0) {
      value[variable] = direction > 0 ? upper[variable] : lower[variable];
      return far;
    }
    int out = basic[leaving];
    double change = -tableau[leaving][k] * direction;
    value[out] = change > 0 ? upper[out] : lower[out];
    pivot(leaving, k);
    return far;
  }

  private boolean prefers(int row, int other, int k, boolean bland) {
    return bland
        ? basic[row] < basic[other]
        : Math.abs(tableau[row][k]) > Math.abs(tableau[other][k]);
  }

  private void pivot(int row, int k) {
    double[] of = tableau[row];
    double pivot = of[k];
    for (int j = 0; j < n; j++) {
      of[j] /= pivot;
    }
    of[k] = 1 / pivot;
    int filled = 0; // sums of tables leave most of a row empty
    for (int j = 0; j < n; j++) {
      if (of[j] != 0) {
        nonzero[filled++] = j;
      }
    }
    for (int i = 0; i < m; i++) {
      double factor = tableau[i][k];
      if (i != row && factor != 0) {
        double[] into = tableau[i];
        for (int z = 0; z < filled; z++) {
          into[nonzero[z]] -= factor * of[nonzero[z]];
        }
        into[k] = -factor * of[k];
      }
    }
    double factor = reduced[k];
    for (int z = 0; z < filled; z++) {
      reduced[nonzero[z]] -= factor * of[nonzero[z]];
    }
    reduced[k] = -factor * of[k];
    int left = basic[row];
    basic[row] = outside[k];
    outside[k] = left;
  }

  private double[] values() {
    return Arrays.copyOf(value, n);
  }

  private LinearSolution solution() {
    double best = 0;
    for (int column = 0; column < n; column++) {
      best += program.objective[column] * value[column];
    }
    double[] multipliers = new double[m];
    for (int k = 0; k < n; k++) {
      if (outside[k] >= n) {
        multipliers[outside[k] - n] = -reduced[k];
      }
    }
    return new LinearSolution(
        best, values(), program.boundBy(multipliers), program.reduced(multipliers));
  }
}
