package org.openshebao.statistics.hypothesis;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A number in groups, and the differences of its means from that of the first group.
final class GroupMeans implements WeightedStatistic {

  private final double[] y;
  private final int[] groupOfRow;
  private final boolean[] rows;
  private final int groups;

  private GroupMeans(double[] y, int[] groupOfRow, boolean[] rows, int groups) {
    this.groups = groups;
    this.y = y;
    this.groupOfRow = groupOfRow;
    this.rows = rows;
  }

  /// The complete rows of a domain, which must fall into two groups or more.
  static GroupMeans of(Microdata data, String response, String group, boolean @Nullable [] domain) {
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
    if (found < 2) {
      throw new IllegalArgumentException(
          "The test compares groups but %s has %d among the rows.".formatted(group, found));
    }
    for (int row = 0; row < rows.length; row++) {
      groupOfRow[row] = rows[row] ? number[groups.code(row)] : -1;
    }
    return new GroupMeans(numbers.toArray(), groupOfRow, rows, found);
  }

  /// The same groups with another number for each row.
  GroupMeans withScores(double[] scores) {
    return new GroupMeans(scores, groupOfRow, rows, groups);
  }

  double[] values() {
    return y;
  }

  boolean[] rows() {
    return rows;
  }

  @Override
  public int size() {
    return groups - 1;
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] means = means(weights);
    double[] differences = new double[groups - 1];
    for (int g = 1; g < groups; g++) {
      differences[g - 1] = means[g] - means[0];
    }
    return differences;
  }

  private double[] means(double[] weights) {
    double[] sums = new double[groups];
    double[] totals = totals(weights);
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] != 0) {
        sums[groupOfRow[row]] += weights[row] * y[row];
      }
    }
    for (int g = 0; g < groups; g++) {
      sums[g] /= totals[g];
    }
    return sums;
  }

  private double[] totals(double[] weights) {
    double[] totals = new double[groups];
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
        int sign = g == j + 1 ? 1 : g == 0 ? -1 : 0;
        into[row] = sign * (y[row] - means[g]) / totals[g];
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
