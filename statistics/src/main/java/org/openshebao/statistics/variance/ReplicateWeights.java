package org.openshebao.statistics.variance;

import java.util.Arrays;

/// The weights of every replicate: multipliers of full-sample weights, one row of them for each group of rows (as a primary sampling
/// unit) that the replicates treat alike; and the scales of the replicate variance.
///
/// v = scale · Σ_r rscale_r (θ_r − θ̄)²,  θ̄ the mean of the replicates, or the full-sample estimate when `mse`
public final class ReplicateWeights {

  private final String kind;
  private final int[] groupOfRow;
  private final double[][] multipliers;
  private final double scale;
  private final double[] rscales;
  private final boolean mse;

  /// @param kind  how they were made: "JK1", "BRR"
  /// @param groupOfRow  the row of `multipliers` for each row of data
  /// @param multipliers  groups × replicates
  /// @param scale  of the whole sum
  /// @param rscales  one a replicate
  /// @param mse  whether deviations are from the full-sample estimate
  public ReplicateWeights(
      String kind,
      int[] groupOfRow,
      double[][] multipliers,
      double scale,
      double[] rscales,
      boolean mse) {
    this.kind = kind;
    this.groupOfRow = groupOfRow.clone();
    this.multipliers = multipliers;
    this.scale = scale;
    this.rscales = rscales.clone();
    this.mse = mse;
    for (int g = 0; g < multipliers.length; g++) {
      if (multipliers[g].length != rscales.length) {
        throw new IllegalArgumentException(
            "Row %d of the replicate weights has %d values where there are %d replicates."
                .formatted(g + 1, multipliers[g].length, rscales.length));
      }
    }
    for (int row = 0; row < groupOfRow.length; row++) {
      if (groupOfRow[row] < 0 || groupOfRow[row] >= multipliers.length) {
        throw new IllegalArgumentException(
            "Row %d has the group %d of replicate weights but there are %d groups."
                .formatted(row + 1, groupOfRow[row] + 1, multipliers.length));
      }
    }
  }

  /// How they were made.
  public String kind() {
    return kind;
  }

  /// Number of replicates.
  public int replicates() {
    return rscales.length;
  }

  /// Number of rows of data.
  public int rows() {
    return groupOfRow.length;
  }

  /// Number of groups of rows that are treated alike.
  public int groups() {
    return multipliers.length;
  }

  /// The group of a row.
  public int groupOfRow(int row) {
    return groupOfRow[row];
  }

  /// The multiplier of a group in a replicate.
  public double multiplier(int group, int replicate) {
    return multipliers[group][replicate];
  }

  /// Scale of the variance.
  public double scale() {
    return scale;
  }

  /// Scale of a replicate.
  public double rscale(int replicate) {
    return rscales[replicate];
  }

  /// A copy of the scales of the replicates.
  public double[] rscales() {
    return rscales.clone();
  }

  /// Whether deviations are from the full-sample estimate rather than from the mean of the replicates.
  public boolean mse() {
    return mse;
  }

  /// The weights of a replicate, given those of the full sample.
  public void fill(int replicate, double[] weights, double[] into) {
    for (int row = 0; row < into.length; row++) {
      into[row] = weights[row] * multipliers[groupOfRow[row]][replicate];
    }
  }

  /// The same with this centring.
  public ReplicateWeights withMse(boolean around) {
    return new ReplicateWeights(kind, groupOfRow, multipliers, scale, rscales, around);
  }

  /// Covariances of statistics from their values in each replicate; replicates without a value are left out.
  ///
  /// @param theta  replicates × statistics
  /// @param estimate  from the full sample
  public double[][] covariance(double[][] theta, double[] estimate) {
    int p = estimate.length;
    double[] centre = new double[p];
    int used = 0;
    boolean[] usable = new boolean[theta.length];
    for (int r = 0; r < theta.length; r++) {
      usable[r] = isFinite(theta[r]);
      if (usable[r] && rscales[r] > 0) {
        used++;
        for (int j = 0; j < p; j++) {
          centre[j] += theta[r][j];
        }
      }
    }
    for (int j = 0; j < p; j++) {
      centre[j] = mse ? estimate[j] : centre[j] / used;
    }
    double[][] v = new double[p][p];
    for (int r = 0; r < theta.length; r++) {
      if (usable[r]) {
        for (int i = 0; i < p; i++) {
          double left = scale * rscales[r] * (theta[r][i] - centre[i]);
          for (int j = 0; j < p; j++) {
            v[i][j] += left * (theta[r][j] - centre[j]);
          }
        }
      }
    }
    if (used == 0) {
      for (double[] row : v) {
        Arrays.fill(row, Double.NaN);
      }
    }
    return v;
  }

  private static boolean isFinite(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }
}
