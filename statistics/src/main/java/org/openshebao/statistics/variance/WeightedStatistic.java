package org.openshebao.statistics.variance;

import org.jspecify.annotations.Nullable;

/// Some numbers computed from weighted rows, in a form that either kind of variance can use: replicates compute them anew with other
/// weights, linearization takes their influences.
public interface WeightedStatistic {

  /// How many numbers.
  int size();

  /// The numbers, with these weights.
  double[] estimate(double[] weights);

  /// The influence of each row on number `j`: how much it changes with the weight of the row; 0 outside the rows that enter.
  ///
  /// @param estimate  what [#estimate] gave with these weights
  /// @param into  receives one influence a row
  void influence(int j, double[] weights, double[] estimate, double[] into);

  /// The rows that enter number `j`; null when all do.
  boolean @Nullable [] rowsOf(int j);
}
