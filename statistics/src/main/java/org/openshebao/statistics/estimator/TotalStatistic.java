package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Totals Σ w y; the influence of a row is its y.
final class TotalStatistic implements WeightedStatistic {

  /// One total: a number for each row, and the rows that enter (null: all).
  record Term(Column values, boolean @Nullable [] rows) {}

  private final List<Term> terms;

  TotalStatistic(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  @Override
  public int size() {
    return terms.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] estimate = new double[terms.size()];
    for (int j = 0; j < estimate.length; j++) {
      Term term = terms.get(j);
      boolean[] rows = term.rows();
      double sum = 0;
      for (int row = 0; row < weights.length; row++) {
        if (weights[row] != 0 && (rows == null || rows[row])) {
          sum += weights[row] * term.values().value(row);
        }
      }
      estimate[j] = sum;
    }
    return estimate;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    Term term = terms.get(j);
    boolean[] rows = term.rows();
    for (int row = 0; row < into.length; row++) {
      into[row] = rows == null || rows[row] ? term.values().value(row) : 0;
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return terms.get(j).rows();
  }
}
