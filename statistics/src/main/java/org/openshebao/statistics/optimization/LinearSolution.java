package org.openshebao.statistics.optimization;

/// The best value of a linear program.
public final class LinearSolution {

  private final double value;
  private final double[] x;
  private final double bound;
  private final double[] reduced;

  LinearSolution(double value, double[] x, double bound, double[] reduced) {
    this.value = value;
    this.x = x;
    this.bound = bound;
    this.reduced = reduced;
  }

  /// The best value; infinite when it has no end.
  public double value() {
    return value;
  }

  /// The variable at its best.
  public double x(int column) {
    return x[column];
  }

  /// What no feasible point exceeds, by the dual: equal to the value when the solution is right.
  public double bound() {
    return bound;
  }

  /// The reduced cost of a variable.
  public double reducedCost(int column) {
    return reduced[column];
  }
}
