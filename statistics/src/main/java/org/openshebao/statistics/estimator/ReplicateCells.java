package org.openshebao.statistics.estimator;

import java.util.Arrays;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.variance.ReplicateWeights;

/// Variances of means or totals in many domains from replicates that treat all rows of a unit alike: sums of units and cells once, then
/// multiplied by the multipliers of every replicate.
final class ReplicateCells {

  private final ReplicateDesign design;
  private final CellSums sums;

  ReplicateCells(ReplicateDesign design, CellSums sums) {
    this.design = design;
    this.sums = sums;
  }

  /// Variance by cell and column.
  double[] variances(boolean total) {
    ReplicateWeights weights = design.replicates();
    int replicates = weights.replicates();
    int width = 2 * sums.columns();
    double[][] theta = new double[sums.cells() * width][replicates];
    addUnits(weights, theta, width);
    double[] variances = new double[sums.cells() * sums.columns()];
    double[][] one = new double[replicates][1];
    for (int cell = 0; cell < sums.cells(); cell++) {
      for (int j = 0; j < sums.columns(); j++) {
        double[] top = theta[cell * width + 2 * j];
        double[] bottom = theta[cell * width + 2 * j + 1];
        for (int r = 0; r < replicates; r++) {
          one[r][0] = total ? top[r] : top[r] / bottom[r];
        }
        int at = cell * sums.columns() + j;
        double estimate = total ? sums.sum[at] : sums.mean(at);
        variances[at] = weights.covariance(one, new double[] {estimate})[0][0];
      }
    }
    return variances;
  }

  private void addUnits(ReplicateWeights weights, double[][] theta, int width) {
    int[] first = new int[weights.groups() + 1];
    for (int row = 0; row < weights.rows(); row++) {
      first[weights.groupOfRow(row) + 1]++;
    }
    for (int g = 0; g < weights.groups(); g++) {
      first[g + 1] += first[g];
    }
    int[] next = first.clone();
    int[] order = new int[weights.rows()];
    for (int row = 0; row < order.length; row++) {
      order[next[weights.groupOfRow(row)]++] = row;
    }
    double[] unit = new double[sums.cells() * width];
    boolean[] touched = new boolean[sums.cells()];
    double[] multipliers = new double[weights.replicates()];
    for (int g = 0; g < weights.groups(); g++) {
      for (int at = first[g]; at < first[g + 1]; at++) {
        addRow(order[at], unit, touched, width);
      }
      for (int r = 0; r < multipliers.length; r++) {
        multipliers[r] = weights.multiplier(g, r);
      }
      for (int cell = 0; cell < touched.length; cell++) {
        if (!touched[cell]) {
          continue;
        }
        touched[cell] = false;
        for (int k = cell * width; k < (cell + 1) * width; k++) {
          double s = unit[k];
          double[] into = theta[k];
          for (int r = 0; r < multipliers.length; r++) {
            into[r] += s * multipliers[r];
          }
        }
        Arrays.fill(unit, cell * width, (cell + 1) * width, 0);
      }
    }
  }

  private void addRow(int row, double[] unit, boolean[] touched, int width) {
    int cell = sums.cellOfRow(row);
    if (cell < 0) {
      return;
    }
    touched[cell] = true;
    double w = design.baseWeight(row);
    int at = cell * width;
    for (int j = 0; j < sums.columns(); j++, at += 2) {
      double y = sums.value(j, row);
      if (!Double.isNaN(y)) {
        unit[at] += w * y;
        unit[at + 1] += w;
      }
    }
  }
}
