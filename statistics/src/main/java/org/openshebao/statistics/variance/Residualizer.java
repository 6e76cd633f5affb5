package org.openshebao.statistics.variance;

/// Takes from a weighted linearised variable what a calibration explains of it, so that its variance is that of the residuals.
public interface Residualizer {

  /// Replaces weight × influence of every row by weight × residual, in place.
  void residualize(double[] weighted);
}
