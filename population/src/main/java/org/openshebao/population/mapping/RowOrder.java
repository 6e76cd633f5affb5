package org.openshebao.population.mapping;

import java.util.Arrays;

/// The rows that stay, in the order of their groups; rows of one group keep the order in which they were read.
final class RowOrder {

  /// Of no rows.
  static final RowOrder NONE = of(new int[0], new boolean[0]);

  private final int[] rows;
  private final int[] finalRows;
  private final boolean isIdentity;

  private RowOrder(int[] rows, int[] finalRows, boolean isIdentity) {
    this.rows = rows;
    this.finalRows = finalRows;
    this.isIdentity = isIdentity;
  }

  /// The order of rows whose groups are `parents`, without those that are refused.
  static RowOrder of(int[] parents, boolean[] isRefused) {
    int groups = Arrays.stream(parents).max().orElse(-1) + 1;
    int[] next = new int[groups + 1];
    for (int row = 0; row < parents.length; row++) {
      if (!isRefused[row]) {
        next[parents[row] + 1]++;
      }
    }
    for (int group = 0; group < groups; group++) {
      next[group + 1] += next[group];
    }
    int[] rows = new int[next[groups]];
    int[] finalRows = new int[parents.length];
    boolean isIdentity = rows.length == parents.length;
    for (int row = 0; row < parents.length; row++) {
      finalRows[row] = isRefused[row] ? -1 : next[parents[row]]++;
      if (finalRows[row] >= 0) {
        rows[finalRows[row]] = row;
        isIdentity &= finalRows[row] == row;
      }
    }
    return new RowOrder(rows, finalRows, isIdentity);
  }

  /// Number of rows that stay.
  int size() {
    return rows.length;
  }

  /// For each final row, the row as read.
  int[] rows() {
    return rows;
  }

  /// The final row of a row as read, −1 when it was refused.
  int finalRow(int row) {
    return finalRows[row];
  }

  /// Whether nothing moves.
  boolean isIdentity() {
    return isIdentity;
  }

  /// The values of the final rows.
  int[] pick(int[] values) {
    int[] picked = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = values[rows[i]];
    }
    return picked;
  }
}
