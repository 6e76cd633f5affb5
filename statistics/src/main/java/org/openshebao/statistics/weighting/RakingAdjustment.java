package org.openshebao.statistics.weighting;

import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.variance.Residualizer;

/// Iterative proportional fitting of several margins.
///
/// @see "Deming and Stephan (1940), Annals of Mathematical Statistics 11"
final class RakingAdjustment implements Adjustment {

  /// Largest misfit of a margin cell, relative to the population, at which it has converged.
  private static final double TOLERANCE = 1e-13;

  /// Margins of one population may differ by so much from rounding.
  private static final double SAME_POPULATION = 1e-6;

  private final List<Cells> margins;
  private final int maxIterations;

  RakingAdjustment(List<Cells> margins, int maxIterations) {
    this.margins = List.copyOf(margins);
    this.maxIterations = maxIterations;
    double first = margins.getFirst().population();
    for (Cells margin : margins) {
      if (Math.abs(margin.population() - first) > SAME_POPULATION * first) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-CALIBRATION-TOTALS",
                null,
                0,
                margin.variables(),
                Double.toString(margin.population()),
                "The margins contradict each other: %s adds up to %s but %s to %s."
                    .formatted(
                        margins.getFirst().variables(),
                        first,
                        margin.variables(),
                        margin.population()),
                "Scale them to one population."));
      }
    }
  }

  @Override
  public double[] adjust(double[] weights) {
    double[] fitted = weights.clone();
    double last = Double.POSITIVE_INFINITY;
    for (int iteration = 0; iteration < maxIterations; iteration++) {
      for (Cells margin : margins) {
        margin.fit(fitted);
      }
      double misfit = misfit(fitted);
      // Converged, or as near as rounding lets it come.
      if (misfit < TOLERANCE || (misfit < 1e-11 && misfit >= last)) {
        return fitted;
      }
      last = misfit;
    }
    throw new ProblemException(
        Problem.error(
            "STATISTICS-CALIBRATION-TOTALS",
            null,
            0,
            String.join(", ", margins.stream().map(Cells::variables).toList()),
            null,
            "The margins cannot all be met: after %d rounds cells are off by %.3g of the population."
                .formatted(maxIterations, last),
            "Look for cells that the sample has in one margin only, and merge them."));
  }

  private double misfit(double[] weights) {
    double worst = 0;
    for (Cells margin : margins) {
      double[] sums = margin.sums(weights);
      for (int cell = 0; cell < sums.length; cell++) {
        worst = Math.max(worst, Math.abs(sums[cell] - margin.total(cell)) / margin.population());
      }
    }
    return worst;
  }

  /// Takes from the influence of each row the plain means of its margin cells, one margin after another, ten times: what is left is
  /// orthogonal to all margins.
  @Override
  public Residualizer residualizer(double[] before, double[] after) {
    return z -> {
      double[] u = new double[z.length];
      for (int row = 0; row < z.length; row++) {
        u[row] = after[row] == 0 ? 0 : z[row] / after[row];
      }
      for (int round = 0; round < 10; round++) {
        for (Cells margin : margins) {
          double[] sums = new double[margin.count()];
          int[] counts = new int[margin.count()];
          for (int row = 0; row < u.length; row++) {
            sums[margin.cellOfRow(row)] += u[row];
            counts[margin.cellOfRow(row)]++;
          }
          for (int row = 0; row < u.length; row++) {
            int cell = margin.cellOfRow(row);
            u[row] -= sums[cell] / counts[cell];
          }
        }
      }
      for (int row = 0; row < z.length; row++) {
        z[row] = u[row] * after[row];
      }
    };
  }
}
