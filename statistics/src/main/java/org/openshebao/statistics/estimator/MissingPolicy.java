package org.openshebao.statistics.estimator;

/// What becomes of rows in which a variable of the estimand has no value.
public enum MissingPolicy {
  /// A row counts where every variable of the estimand has a value; the others are outside the domain.
  COMPLETE_ROWS,
  /// A row counts for each variable that has a value in it.
  AVAILABLE_ROWS,
  /// A missing value in the domain makes the estimate unknown.
  UNKNOWN
}
