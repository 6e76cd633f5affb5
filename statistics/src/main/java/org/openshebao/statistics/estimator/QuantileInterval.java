package org.openshebao.statistics.estimator;

/// How an interval for a quantile is made.
public enum QuantileInterval {
  /// Woodruff: an interval for the share below the quantile, p ± t · se, read off the distribution function.
  MEAN(ProportionInterval.MEAN),
  /// Woodruff with a Korn–Graubard interval for the share.
  BETA(ProportionInterval.BETA),
  /// Woodruff with an interval on the log odds of the share.
  XLOGIT(ProportionInterval.XLOGIT),
  /// Woodruff with an interval on the arcsine of the share.
  ASIN(ProportionInterval.ASIN),
  /// From the quantile in every replicate.
  REPLICATES(ProportionInterval.MEAN);

  private final ProportionInterval ofShare;

  QuantileInterval(ProportionInterval ofShare) {
    this.ofShare = ofShare;
  }

  ProportionInterval ofShare() {
    return ofShare;
  }
}
