package org.openshebao.statistics.nonprobability;

import java.util.Arrays;
import org.openshebao.statistics.variance.ReplicateWeights;

/// Replicates of a model: their spread is an error under its assumptions.
final class ModelReplicates {

  private ModelReplicates() {}

  /// Bootstrap samples: v = Σ (θ_r − θ̄)² / (R − 1).
  ///
  /// @param multipliers  rows × replicates, of the weights
  static ReplicateWeights bootstrap(String kind, double[][] multipliers) {
    int replicates = multipliers[0].length;
    int[] each = new int[multipliers.length];
    for (int row = 0; row < each.length; row++) {
      each[row] = row;
    }
    double[] rscales = new double[replicates];
    Arrays.fill(rscales, 1);
    return new ReplicateWeights(kind, each, multipliers, 1.0 / (replicates - 1), rscales, false);
  }
}
