package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Quantiles of one variable in one domain. They have no influence that could be linearised without a density: variances come from
/// replicates, or from Woodruff's intervals.
final class QuantileStatistic implements WeightedStatistic {

  private final Column column;
  private final int[] order;
  private final boolean @Nullable [] rows;
  private final List<Double> probabilities;
  private final QuantileRule rule;
  private final boolean ofReplicates;

  QuantileStatistic(
      Column column,
      boolean @Nullable [] rows,
      int count,
      List<Double> probabilities,
      QuantileRule rule,
      boolean ofReplicates) {
    this.column = column;
    this.order = SortedValues.order(column, rows, count);
    this.rows = rows;
    this.probabilities = List.copyOf(probabilities);
    this.rule = rule;
    this.ofReplicates = ofReplicates;
  }

  /// The values in order, with these weights.
  SortedValues sorted(double[] weights) {
    return SortedValues.of(column, order, weights, ofReplicates);
  }

  @Override
  public int size() {
    return probabilities.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    SortedValues sorted = sorted(weights);
    double[] estimate = new double[probabilities.size()];
    for (int j = 0; j < estimate.length; j++) {
      estimate[j] = rule.of(sorted, probabilities.get(j));
    }
    return estimate;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    throw new UnsupportedOperationException(
        "A quantile has no linearised variance. Maybe use Woodruff's interval?");
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return rows;
  }
}
