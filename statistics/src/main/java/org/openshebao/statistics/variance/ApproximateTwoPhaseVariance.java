package org.openshebao.statistics.variance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Variance under two phases, by an approximation that takes any weights: the first phase as its units would show it, each taken as often as
/// the second phase kept it, and the second phase given the first.
///
/// v₁ = Σ_h (1 − f_h) m_h / (m_h − 1) Σ_c (φ_c z_c − z̄_h)(φ_c z_c − z̄_h)' / φ_c,  z̄_h = Σ z_c / m_h,  φ_c the share of the first phase's units of
/// its second-phase stratum that was kept, m_h the units of the first phase
///
/// @see "Lumley (2010), Complex Surveys, 8.3"
public final class ApproximateTwoPhaseVariance implements PhasedVariance {

  private final FirstPhase first;
  private final double[] keptOfRow;
  private final double[] scaleOfRow;
  private final LinearVariance second;
  private final List<Residualizer> calibrations;

  /// @param first  what the first phase says of the rows
  /// @param keptOfRow  share of the units of the row's second-phase stratum that was kept
  /// @param wholeUnits  whether the second phase took units of the first whole, so that both are on one scale
  /// @param second  variance of the second phase
  public ApproximateTwoPhaseVariance(
      FirstPhase first, double[] keptOfRow, boolean wholeUnits, LinearVariance second) {
    this(first, keptOfRow.clone(), scale(first, wholeUnits), second, List.of());
  }

  private ApproximateTwoPhaseVariance(
      FirstPhase first,
      double[] keptOfRow,
      double[] scaleOfRow,
      LinearVariance second,
      List<Residualizer> calibrations) {
    this.first = first;
    this.keptOfRow = keptOfRow;
    this.scaleOfRow = scaleOfRow;
    this.second = second;
    this.calibrations = List.copyOf(calibrations);
  }

  private static double[] scale(FirstPhase first, boolean wholeUnits) {
    double[] scale = new double[first.rows()];
    for (int row = 0; row < scale.length; row++) {
      scale[row] = wholeUnits ? 1 : Math.sqrt(first.probability(row));
    }
    return scale;
  }

  @Override
  public ApproximateTwoPhaseVariance withSecondPhaseCalibration(Residualizer calibration) {
    List<Residualizer> all = new ArrayList<>(calibrations);
    all.add(calibration);
    return new ApproximateTwoPhaseVariance(first, keptOfRow, scaleOfRow, second, all);
  }

  @Override
  public boolean isCalibrated() {
    return !calibrations.isEmpty();
  }

  @Override
  public double[][] covariance(double[][] weighted, boolean @Nullable [] present) {
    double[][] own = new double[weighted.length][];
    for (int j = 0; j < own.length; j++) {
      own[j] = weighted[j].clone();
      for (int row = 0; row < own[j].length; row++) {
        own[j][row] *= scaleOfRow[row];
      }
      for (Residualizer calibration : calibrations) {
        calibration.residualize(own[j]);
      }
    }
    double[][] v = second.covariance(own, isCalibrated() ? null : present);
    addFirstPhase(v, weighted);
    return v;
  }

  private void addFirstPhase(double[][] v, double[][] weighted) {
    int p = weighted.length;
    int units = 0;
    for (int row = 0; row < first.rows(); row++) {
      units = Math.max(units, first.unitOfRow(row) + 1);
    }
    double[][] sums = new double[units][p];
    double[] kept = new double[units];
    double[] open = new double[first.strata()];
    int[] stratumOfUnit = new int[units];
    double[][] mean = new double[first.strata()][p];
    Arrays.fill(stratumOfUnit, -1);
    for (int row = 0; row < first.rows(); row++) {
      int unit = first.unitOfRow(row);
      int h = first.stratumOfRow(row);
      if (stratumOfUnit[unit] < 0) {
        stratumOfUnit[unit] = h;
        kept[unit] = keptOfRow[row];
        open[h] = 1 - first.fraction(row);
      }
      for (int j = 0; j < p; j++) {
        sums[unit][j] += weighted[j][row];
        mean[h][j] += weighted[j][row] / first.sampled(h);
      }
    }
    for (int unit = 0; unit < units; unit++) {
      int h = stratumOfUnit[unit];
      if (h >= 0) {
        double[] deviation = new double[p];
        for (int j = 0; j < p; j++) {
          deviation[j] = kept[unit] * sums[unit][j] - mean[h][j];
        }
        addSquare(v, deviation, scale(h, open[h]) / kept[unit]);
      }
    }
  }

  private double scale(int stratum, double open) {
    double m = first.sampled(stratum);
    return m > 1 ? open * m / (m - 1) : open;
  }

  private static void addSquare(double[][] v, double[] x, double factor) {
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        v[i][j] += factor * x[i] * x[j];
      }
    }
  }
}
