package org.openshebao.statistics.variance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Variance under two phases of sampling: a first sample, of which a second one was drawn within strata that the first one told.
///
/// v = Σ_i Σ_j Δ₁ (1 − Δ₂) z_i z_j + Σ_i Σ_j Δ₂ z_i z_j,  Δ = (π_ij − π_i π_j) / π_ij of a phase
///
/// z is weight × influence with the weights of both phases. The first sum is what the first phase adds, the second what the second one
/// adds. With simple sampling in strata Δ is 1 − f on the diagonal and −(1 − f) / (n − 1) beside it, so that both sums are taken over strata and units
/// and never over pairs of rows. A first phase of which no population is known counts as independent draws: Δ₁ is 1, or 1 − π.
///
/// @see "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 9.3"
public final class TwoPhaseVariance implements PhasedVariance {

  /// Rows that stand together in both phases, by what they add: all, those of one stratum, or of one unit of the second phase.
  private record Layer(
      int[] cellOfRow, double[] perCell, int[] sumOfRow, double[] perSum, boolean isEmpty) {}

  private final List<Layer> layers;
  private final MultistageVariance second;
  private final List<Residualizer> calibrations;

  private TwoPhaseVariance(
      List<Layer> layers, MultistageVariance second, List<Residualizer> calibrations) {
    this.layers = layers;
    this.second = second;
    this.calibrations = List.copyOf(calibrations);
  }

  /// @param first  what the first phase says of the rows of the second
  /// @param secondStage  units and strata of the second phase, populations being those of the first
  /// @param variance  of the second phase
  public static TwoPhaseVariance of(
      FirstPhase first, Stage secondStage, MultistageVariance variance) {
    int rows = secondStage.rows();
    int[] all = new int[rows];
    int[] strata = new int[rows];
    int[] units = new int[rows];
    double[] ofAll = {1};
    double[] ofStratum = new double[secondStage.strata()];
    double[] ofUnit = new double[secondStage.units()];
    for (int unit = 0; unit < ofUnit.length; unit++) {
      int stratum = secondStage.stratumOfUnit(unit);
      double n = secondStage.sampled(stratum);
      double f = secondStage.fraction(unit);
      // 1 − Δ₂ of two units of a stratum; a stratum with one unit has no such pair.
      double pair = n > 1 ? (n - f) / (n - 1) : 1;
      ofStratum[stratum] = pair - 1;
      ofUnit[unit] = f - pair;
    }
    for (int row = 0; row < rows; row++) {
      units[row] = secondStage.unitOfRow(row);
      strata[row] = secondStage.stratumOfUnit(units[row]);
    }
    return new TwoPhaseVariance(
        List.of(
            layer(first, all, ofAll), layer(first, strata, ofStratum), layer(first, units, ofUnit)),
        variance,
        List.of());
  }

  private static Layer layer(FirstPhase first, int[] group, double[] factor) {
    Map<Long, Integer> cells = new HashMap<>();
    Map<Long, Integer> sums = new HashMap<>();
    List<Double> perCell = new ArrayList<>();
    List<Double> perSum = new ArrayList<>();
    int[] cellOfRow = new int[group.length];
    int[] sumOfRow = new int[group.length];
    for (int row = 0; row < group.length; row++) {
      int unit = first.unitOfRow(row);
      int stratum = first.stratumOfRow(row);
      double m = first.sampled(stratum);
      double open = first.correction(row);
      boolean drawnTogether = first.hasPopulation() && m > 1;
      Integer cell = cells.putIfAbsent(key(group[row], unit), cells.size());
      if (cell == null) {
        perCell.add(factor[group[row]] * open * (drawnTogether ? m / (m - 1) : 1));
      }
      cellOfRow[row] = cell == null ? cells.size() - 1 : cell;
      Integer sum = sums.putIfAbsent(key(group[row], stratum), sums.size());
      if (sum == null) {
        perSum.add(drawnTogether ? -factor[group[row]] * open / (m - 1) : 0.0);
      }
      sumOfRow[row] = sum == null ? sums.size() - 1 : sum;
    }
    return new Layer(
        cellOfRow, array(perCell), sumOfRow, array(perSum), perCell.stream().allMatch(x -> x == 0));
  }

  private static long key(int group, int unit) {
    return ((long) group << 32) | unit;
  }

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public TwoPhaseVariance withSecondPhaseCalibration(Residualizer calibration) {
    List<Residualizer> all = new ArrayList<>(calibrations);
    all.add(calibration);
    return new TwoPhaseVariance(layers, second, all);
  }

  @Override
  public boolean isCalibrated() {
    return !calibrations.isEmpty();
  }

  @Override
  public double[][] covariance(double[][] weighted, boolean @Nullable [] present) {
    double[][] residuals = weighted;
    if (isCalibrated()) {
      residuals = new double[weighted.length][];
      for (int j = 0; j < weighted.length; j++) {
        residuals[j] = weighted[j].clone();
        for (Residualizer calibration : calibrations) {
          calibration.residualize(residuals[j]);
        }
      }
    }
    double[][] v = second.covariance(residuals, isCalibrated() ? null : present);
    for (Layer layer : layers) {
      if (!layer.isEmpty()) {
        add(v, weighted, layer.cellOfRow(), layer.perCell());
        add(v, weighted, layer.sumOfRow(), layer.perSum());
      }
    }
    return v;
  }

  /// Adds Σ_g factor_g · z_g z_g', z_g the sums of the rows of g.
  private static void add(double[][] v, double[][] weighted, int[] groupOfRow, double[] factor) {
    int p = weighted.length;
    double[][] sums = new double[p][factor.length];
    for (int j = 0; j < p; j++) {
      for (int row = 0; row < groupOfRow.length; row++) {
        sums[j][groupOfRow[row]] += weighted[j][row];
      }
    }
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        double sum = 0;
        for (int g = 0; g < factor.length; g++) {
          sum += factor[g] * sums[i][g] * sums[j][g];
        }
        v[i][j] += sum;
      }
    }
  }
}
