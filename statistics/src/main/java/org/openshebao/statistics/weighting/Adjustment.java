package org.openshebao.statistics.weighting;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.Residualizer;

/// A step made ready for the rows at hand: it can change the weights of the full sample and of every replicate alike.
interface Adjustment {

  /// New weights for old ones; the old ones stay as they are.
  double[] adjust(double[] weights);

  /// What the step explains of a linearised variable; null when it explains nothing.
  @Nullable Residualizer residualizer(double[] before, double[] after);
}
