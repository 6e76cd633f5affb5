package org.openshebao.actuarial.wpp;

/// A variant of the United Nations' projections.
public enum Variant {
  /// The median of the probabilistic projection.
  MEDIUM,
  /// Half a child less than in the medium variant, after some years of transition.
  LOW,
  /// Half a child more.
  HIGH,
  /// The medium variant without migrants from the first step on.
  ZERO_MIGRATION
}
