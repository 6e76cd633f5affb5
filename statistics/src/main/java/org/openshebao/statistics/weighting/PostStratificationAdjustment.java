package org.openshebao.statistics.weighting;

import org.openshebao.statistics.variance.Residualizer;

/// Post-stratification: the weights of a cell add up to its population, and the variance is that within cells.
final class PostStratificationAdjustment implements Adjustment {

  private final Cells cells;

  PostStratificationAdjustment(Cells cells) {
    this.cells = cells;
  }

  @Override
  public double[] adjust(double[] weights) {
    double[] fitted = weights.clone();
    cells.fit(fitted);
    return fitted;
  }

  /// Takes from the influence u of each row the mean of its cell, weighted as before the step.
  @Override
  public Residualizer residualizer(double[] before, double[] after) {
    return z -> {
      double[] sums = new double[cells.count()];
      double[] weights = cells.sums(before);
      for (int row = 0; row < z.length; row++) {
        if (after[row] != 0) {
          sums[cells.cellOfRow(row)] += before[row] * z[row] / after[row];
        }
      }
      for (int row = 0; row < z.length; row++) {
        int cell = cells.cellOfRow(row);
        if (weights[cell] != 0) {
          z[row] -= after[row] * sums[cell] / weights[cell];
        }
      }
    };
  }
}
