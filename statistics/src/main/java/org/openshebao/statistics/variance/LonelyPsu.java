package org.openshebao.statistics.variance;

/// What a stratum with a single sampled unit, of several in the population, adds to the variance.
public enum LonelyPsu {
  /// Nothing can be said: an error that names the stratum.
  FAIL,
  /// Nothing.
  REMOVE,
  /// Nothing, as its unit was certain to be drawn.
  CERTAINTY,
  /// Its squared distance from zero, the mean of all strata, rather than from its own mean. Stata: centered.
  ADJUST,
  /// What the other strata add on average. Stata: scaled.
  AVERAGE
}
