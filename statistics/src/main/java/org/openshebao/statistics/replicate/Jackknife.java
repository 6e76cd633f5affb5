package org.openshebao.statistics.replicate;

import java.util.Arrays;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.variance.ReplicateWeights;

/// The jackknife: each replicate leaves out one primary sampling unit and lets the others of its stratum stand for it.
///
/// multiplier n_h / (n_h − 1), scale (1 − f_h)(n_h − 1) / n_h
///
/// @see "Wolter (2007), Introduction to Variance Estimation, 2nd ed., ch. 4"
public final class Jackknife {

  private Jackknife() {}

  /// JK1: without strata.
  public static ReplicateDesign unstratified(LinearizedDesign design, boolean mse) {
    FirstStage first = new FirstStage(design);
    if (first.strata() > 1) {
      throw new IllegalArgumentException(
          "JK1 is for designs without strata but there are %d. Maybe JKn?"
              .formatted(first.strata()));
    }
    int n = first.units();
    double[][] multipliers = new double[n][n];
    for (int unit = 0; unit < n; unit++) {
      Arrays.fill(multipliers[unit], n / (n - 1.0));
      multipliers[unit][unit] = 0;
    }
    double[] rscales = new double[n];
    Arrays.fill(rscales, 1);
    double scale = first.correction(0) * (n - 1) / n;
    return new ReplicateDesign(
        design.weights(),
        new ReplicateWeights("JK1", first.unitOfRow(), multipliers, scale, rscales, mse));
  }

  /// JKn: by stratum.
  public static ReplicateDesign stratified(LinearizedDesign design, boolean mse) {
    FirstStage first = new FirstStage(design);
    if (!design.isStratified()) {
      throw new IllegalArgumentException("JKn needs strata. Maybe JK1?");
    }
    double[][] multipliers = new double[first.units()][first.units()];
    double[] rscales = new double[first.units()];
    for (double[] row : multipliers) {
      Arrays.fill(row, 1);
    }
    int replicate = 0;
    boolean average = false;
    for (int h = 0; h < first.strata(); h++) {
      int[] units = first.units(h);
      int n = units.length;
      if (n == 1 && first.correction(h) > 0) {
        switch (design.lonelyPsu()) {
          case FAIL -> throw first.lonely(h, "the jackknife");
          case REMOVE, CERTAINTY -> {}
          case AVERAGE -> average = true;
          case ADJUST -> {
            double strata = first.strata();
            for (double[] row : multipliers) {
              row[replicate] = strata / (strata - 1);
            }
            multipliers[units[0]][replicate] = 0;
            rscales[replicate++] = (strata - 1) / strata;
          }
        }
        continue;
      }
      if (n == 1) {
        continue; // the whole stratum was taken
      }
      for (int left : units) {
        for (int unit : units) {
          multipliers[unit][replicate] = unit == left ? 0 : n / (n - 1.0);
        }
        rscales[replicate++] = first.correction(h) * (n - 1) / n;
      }
    }
    if (replicate == 0) {
      throw new IllegalArgumentException(
          "Every stratum was sampled whole or has one unit: there is nothing to leave out.");
    }
    int made = replicate;
    double[][] kept =
        Arrays.stream(multipliers).map(row -> Arrays.copyOf(row, made)).toArray(double[][]::new);
    double scale = average ? (double) first.units() / made : 1;
    return new ReplicateDesign(
        design.weights(),
        new ReplicateWeights(
            "JKn", first.unitOfRow(), kept, scale, Arrays.copyOf(rscales, made), mse));
  }
}
