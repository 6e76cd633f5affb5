package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Ratios of two totals, and means, which are ratios to the sum of weights.
///
/// R = Σ w y / Σ w x,  influence (y − R x) / Σ w x
final class RatioStatistic implements WeightedStatistic {

  /// One ratio: numerator and denominator (null is 1 for each row) by row, and the rows that enter (null: all).
  record Term(Column numerator, @Nullable Column denominator, boolean @Nullable [] rows) {}

  private final List<Term> terms;

  RatioStatistic(List<Term> terms) {
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
      Column x = term.denominator();
      double top = 0;
      double bottom = 0;
      for (int row = 0; row < weights.length; row++) {
        double w = weights[row];
        if (w != 0 && (rows == null || rows[row])) {
          top += w * term.numerator().value(row);
          bottom += x == null ? w : w * x.value(row);
        }
      }
      estimate[j] = top / bottom;
    }
    return estimate;
  }

  /// Σ w x of a term.
  double denominator(int j, double[] weights) {
    Term term = terms.get(j);
    boolean[] rows = term.rows();
    Column x = term.denominator();
    double bottom = 0;
    for (int row = 0; row < weights.length; row++) {
      double w = weights[row];
      if (w != 0 && (rows == null || rows[row])) {
        bottom += x == null ? w : w * x.value(row);
      }
    }
    return bottom;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    Term term = terms.get(j);
    boolean[] rows = term.rows();
    Column x = term.denominator();
    double bottom = denominator(j, weights);
    for (int row = 0; row < into.length; row++) {
      into[row] =
          rows == null || rows[row]
              ? (term.numerator().value(row) - estimate[j] * (x == null ? 1 : x.value(row)))
                  / bottom
              : 0;
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return terms.get(j).rows();
  }
}
