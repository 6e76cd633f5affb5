package org.openshebao.statistics.hypothesis;

/// How a test of independence corrects Pearson's statistic, or what it uses in its place.
public enum IndependenceStatistic {
  /// Rao and Scott, second order: F with fractional degrees of freedom.
  F,
  /// Rao and Scott, first order: χ².
  CHI_SQUARED,
  /// The distribution of the weighted sum of χ², by a saddlepoint approximation.
  SADDLEPOINT,
  /// Wald's statistic of the differences from independence.
  WALD,
  /// The same, adjusted to few degrees of freedom.
  ADJUSTED_WALD
}
