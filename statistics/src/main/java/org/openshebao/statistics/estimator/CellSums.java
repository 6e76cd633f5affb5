package org.openshebao.statistics.estimator;

import java.util.List;
import org.openshebao.statistics.design.SurveyDesign;

/// Sums over the rows of each domain, for several columns in one pass: the numbers that means, totals and design effects are made of.
///
/// A cell is a domain, numbered from 0; a row is in one cell or in none.
final class CellSums {

  private final int[] cellOfRow;
  private final double[][] columns;
  private final int cells;

  /// Weight, weighted sum and observations by cell and column: [cell · columns + column].
  final double[] weight;

  final double[] sum;
  final long[] n;

  CellSums(SurveyDesign design, int[] cellOfRow, int cells, List<double[]> columns) {
    this.cellOfRow = cellOfRow;
    this.cells = cells;
    this.columns = columns.toArray(double[][]::new);
    int size = cells * this.columns.length;
    this.weight = new double[size];
    this.sum = new double[size];
    this.n = new long[size];
    for (int row = 0; row < cellOfRow.length; row++) {
      int cell = cellOfRow[row];
      if (cell < 0) {
        continue;
      }
      double w = design.weight(row);
      int at = cell * this.columns.length;
      for (double[] column : this.columns) {
        double y = column[row];
        if (!Double.isNaN(y)) {
          weight[at] += w;
          sum[at] += w * y;
          n[at]++;
        }
        at++;
      }
    }
  }

  int cells() {
    return cells;
  }

  int columns() {
    return columns.length;
  }

  int cellOfRow(int row) {
    return cellOfRow[row];
  }

  double value(int column, int row) {
    return columns[column][row];
  }

  double mean(int at) {
    return sum[at] / weight[at];
  }
}
