package org.openshebao.statistics.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Totals or shares of the cells of a two-way table, columns one after another; rows without either variable are left out.
final class CellShares implements WeightedStatistic {

  private final int[] cellOfRow;
  private final boolean[] used;
  private final List<String> rowLevels = new ArrayList<>();
  private final List<String> columnLevels = new ArrayList<>();
  private final boolean shares;

  CellShares(
      Microdata data, String rows, String columns, boolean @Nullable [] domain, boolean shares) {
    this.shares = shares;
    CategoricalVariable r = data.categorical(rows);
    CategoricalVariable c = data.categorical(columns);
    this.used = new boolean[data.rows()];
    for (int row = 0; row < used.length; row++) {
      used[row] = (domain == null || domain[row]) && !r.isMissing(row) && !c.isMissing(row);
    }
    int[] rowNumber = numbers(r, rowLevels);
    int[] columnNumber = numbers(c, columnLevels);
    this.cellOfRow = new int[used.length];
    for (int row = 0; row < used.length; row++) {
      cellOfRow[row] =
          used[row] ? rowNumber[r.code(row)] + rowLevels.size() * columnNumber[c.code(row)] : -1;
    }
  }

  private int[] numbers(CategoricalVariable variable, List<String> levels) {
    boolean[] occurs = new boolean[variable.levels().size()];
    for (int row = 0; row < used.length; row++) {
      if (used[row]) {
        occurs[variable.code(row)] = true;
      }
    }
    int[] numbers = new int[occurs.length];
    for (int level = 0; level < occurs.length; level++) {
      numbers[level] = levels.size();
      if (occurs[level]) {
        levels.add(variable.levels().get(level));
      }
    }
    return numbers;
  }

  List<String> rowLevels() {
    return rowLevels;
  }

  List<String> columnLevels() {
    return columnLevels;
  }

  @Override
  public int size() {
    return rowLevels.size() * columnLevels.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] cells = new double[size()];
    double sum = 0;
    for (int row = 0; row < used.length; row++) {
      if (used[row]) {
        cells[cellOfRow[row]] += weights[row];
        sum += weights[row];
      }
    }
    if (shares) {
      for (int cell = 0; cell < cells.length; cell++) {
        cells[cell] /= sum;
      }
    }
    return cells;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    Arrays.fill(into, 0);
    double sum = 1;
    if (shares) {
      sum = 0;
      for (int row = 0; row < used.length; row++) {
        sum += used[row] ? weights[row] : 0;
      }
    }
    for (int row = 0; row < used.length; row++) {
      if (used[row]) {
        into[row] = ((cellOfRow[row] == j ? 1 : 0) - (shares ? estimate[j] : 0)) / sum;
      }
    }
  }

  @Override
  public boolean[] rowsOf(int j) {
    return used;
  }
}
