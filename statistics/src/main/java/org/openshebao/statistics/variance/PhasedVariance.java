package org.openshebao.statistics.variance;

/// The variance under two phases, the second of which may have been calibrated to what the first one found.
public interface PhasedVariance extends LinearVariance {

  /// The same after a calibration of the second phase to totals of the first, which lessens what the second phase adds and nothing
  /// else.
  PhasedVariance withSecondPhaseCalibration(Residualizer calibration);

  /// Whether there was such a calibration, so that rows outside a domain count too.
  boolean isCalibrated();
}
