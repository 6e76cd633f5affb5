package org.openshebao.statistics.variance;

import org.jspecify.annotations.Nullable;

/// The variance of totals of weighted linearised variables under a design.
public interface LinearVariance {

  /// Covariances of the totals of some columns.
  ///
  /// @param weighted  columns × rows, weight × influence, 0 outside the domain
  /// @param present  which rows the domain has; null when all. It matters to strata of which the domain has one unit
  double[][] covariance(double[][] weighted, boolean @Nullable [] present);
}
