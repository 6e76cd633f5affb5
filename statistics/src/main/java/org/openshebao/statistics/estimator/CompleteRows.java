package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which rows have a value in every one of some columns.
final class CompleteRows {

  private final boolean @Nullable [] complete;

  CompleteRows(int rows, List<Column> columns) {
    boolean[] all = new boolean[rows];
    boolean any = false;
    for (int row = 0; row < rows; row++) {
      all[row] = true;
      for (Column column : columns) {
        if (Double.isNaN(column.value(row))) {
          all[row] = false;
          any = true;
          break;
        }
      }
    }
    this.complete = any ? all : null;
  }

  /// The complete rows of a domain; the domain itself when all are.
  boolean @Nullable [] within(boolean @Nullable [] domain) {
    if (complete == null) {
      return domain;
    }
    if (domain == null) {
      return complete;
    }
    boolean[] both = new boolean[complete.length];
    for (int row = 0; row < both.length; row++) {
      both[row] = domain[row] && complete[row];
    }
    return both;
  }

  /// Whether a row of the domain is incomplete.
  boolean lacksAny(boolean @Nullable [] domain) {
    if (complete == null) {
      return false;
    }
    for (int row = 0; row < complete.length; row++) {
      if (!complete[row] && (domain == null || domain[row])) {
        return true;
      }
    }
    return false;
  }
}
