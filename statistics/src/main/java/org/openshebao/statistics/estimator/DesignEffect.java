package org.openshebao.statistics.estimator;

/// Against which simple random sample a variance is held.
public enum DesignEffect {
  /// Not computed.
  NONE,
  /// Without replacement, from a population of the size that the weights add up to.
  WITHOUT_REPLACEMENT,
  /// With replacement.
  WITH_REPLACEMENT
}
