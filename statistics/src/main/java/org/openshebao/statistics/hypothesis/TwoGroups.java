package org.openshebao.statistics.hypothesis;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A number in two groups, and the difference of its means, second less first.
final class TwoGroups implements WeightedStatistic {

  private final double[] y;
  private final int[] groupOfRow;
  private final boolean[] rows;

  private TwoGroups(double[] y, int[] groupOfRow, boolean[] rows) {
    this.y = y;
    this.groupOfRow = groupOfRow;
    this.rows = rows;
  }

  /// The complete rows of a domain, which must fall into two groups.
  static TwoGroups of(Microdata data, String response, String group, boolean @Nullable [] domain) {
    NumericVariable numbers = data.numeric(response);
    CategoricalVariable groups = data.categorical(group);
    int[] number = new int[groups.levels().size()];
    int[] groupOfRow = new int[data.rows()];
    boolean[] rows = new boolean[data.rows()];
    boolean[] occurs = new boolean[number.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] =
          (domain == null || domain[row]) && !numbers.isMissing(row) && !groups.isMissing(row);
      if (rows[row]) {
        occurs[groups.code(row)] = true;
      }
    }
    int found = 0;
    for (int level = 0; level < occurs.length; level++) {
      number[level] = occurs[level] ? found++ : -1;
    }
    if (found != 2) {
      throw new IllegalArgumentException(
          "The test compares two groups but %s has %d among the rows.".formatted(group, found));
    }
    for (int row = 0; row < rows.length; row++) {
      groupOfRow[row] = rows[row] ? number[groups.code(row)] : -1;
    }
    return new TwoGroups(numbers.toArray(), groupOfRow, rows);
  }

  /// The same groups with another number for each row.
  TwoGroups withScores(double[] scores) {
    return new TwoGroups(scores, groupOfRow, rows);
  }

  double[] values() {
    return y;
  }

  boolean[] rows() {
    return rows;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] means = means(weights);
    return new double[] {means[1] - means[0]};
  }

  private double[] means(double[] weights) {
    double[] sums = new double[2];
    double[] totals = totals(weights);
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] != 0) {
        sums[groupOfRow[row]] += weights[row] * y[row];
      }
    }
    return new double[] {sums[0] / totals[0], sums[1] / totals[1]};
  }

  private double[] totals(double[] weights) {
    double[] totals = new double[2];
    for (int row = 0; row < y.length; row++) {
      if (rows[row]) {
        totals[groupOfRow[row]] += weights[row];
      }
    }
    return totals;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    double[] means = means(weights);
    double[] totals = totals(weights);
    for (int row = 0; row < into.length; row++) {
      if (rows[row]) {
        int g = groupOfRow[row];
        into[row] = (g == 1 ? 1 : -1) * (y[row] - means[g]) / totals[g];
      } else {
        into[row] = 0;
      }
    }
  }

  @Override
  public boolean[] rowsOf(int j) {
    return rows;
  }
}
