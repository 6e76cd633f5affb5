package org.openshebao.statistics.variance;

import org.jspecify.annotations.Nullable;

/// Variance under sampling without replacement with known joint probabilities of two units.
///
/// Horvitz–Thompson: v = Σ_i Σ_j (π_ij − π_i π_j) / π_ij · z_i z_j
///
/// Yates–Grundy: v = −½ Σ_i Σ_j (π_ij − π_i π_j) / π_ij · (z_i − z_j)²,  z the weighted total of a unit, π_ii = π_i
///
/// @see "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 2.8 and 3.6"
public final class JointProbabilityVariance implements LinearVariance {

  private final int[] unitOfRow;
  private final double[][] delta;
  private final boolean yatesGrundy;

  /// @param unitOfRow  the sampled unit of each row
  /// @param joint  units × units: the probability that both are sampled, on the diagonal that the one is
  /// @param yatesGrundy  whether Yates–Grundy, for samples of fixed size; else Horvitz–Thompson
  public JointProbabilityVariance(int[] unitOfRow, double[][] joint, boolean yatesGrundy) {
    this.unitOfRow = unitOfRow.clone();
    this.yatesGrundy = yatesGrundy;
    this.delta = new double[joint.length][joint.length];
    for (int i = 0; i < joint.length; i++) {
      for (int j = 0; j < joint.length; j++) {
        if (!(joint[i][j] > 0 && joint[i][j] <= 1) || joint[i][j] != joint[j][i]) {
          throw new IllegalArgumentException(
              "The joint probability of units %d and %d must be above 0, at most 1 and the same both ways but was %s and %s."
                  .formatted(i + 1, j + 1, joint[i][j], joint[j][i]));
        }
        delta[i][j] = (joint[i][j] - joint[i][i] * joint[j][j]) / joint[i][j];
      }
    }
  }

  @Override
  public double[][] covariance(double[][] weighted, boolean @Nullable [] present) {
    int p = weighted.length;
    double[][] z = new double[p][delta.length];
    for (int j = 0; j < p; j++) {
      for (int row = 0; row < unitOfRow.length; row++) {
        z[j][unitOfRow[row]] += weighted[j][row];
      }
    }
    double[][] v = new double[p][p];
    for (int a = 0; a < p; a++) {
      for (int b = 0; b <= a; b++) {
        double sum = 0;
        for (int i = 0; i < delta.length; i++) {
          for (int j = 0; j < delta.length; j++) {
            sum +=
                yatesGrundy
                    ? -0.5 * delta[i][j] * (z[a][i] - z[a][j]) * (z[b][i] - z[b][j])
                    : delta[i][j] * z[a][i] * z[b][j];
          }
        }
        v[a][b] = sum;
        v[b][a] = sum;
      }
    }
    return v;
  }
}
