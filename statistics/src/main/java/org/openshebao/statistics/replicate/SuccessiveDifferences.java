package org.openshebao.statistics.replicate;

import java.util.Arrays;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.variance.ReplicateWeights;

/// Successive difference replication, for systematic samples: units next to each other in the order of selection differ by chance.
///
/// multiplier 1 + 2^(−3/2) (a_(i,r) − a_(i+1,r)),  a a Hadamard matrix of +1 and −1, scale 4 / R, deviations from the full sample
///
/// @see "Fay and Train (1995), Aspects of survey and model-based postcensal estimation, Proc. ASA Government Statistics; U.S. Census Bureau,
///     American Community Survey Design and Methodology, ch. 12"
public final class SuccessiveDifferences {

  private SuccessiveDifferences() {}

  /// @param replicates  at least so many; the next order of a Hadamard matrix is used
  public static ReplicateDesign of(LinearizedDesign design, int replicates) {
    boolean[][] h = Hadamard.moreThan(Math.max(3, replicates - 1));
    int size = h.length;
    FirstStage first = new FirstStage(design);
    double[][] multipliers = new double[first.units()][size];
    double step = Math.pow(2, -1.5);
    for (int unit = 0; unit < first.units(); unit++) {
      // Rows 1 to size − 1 in a cycle; the first row is the same for all and tells nothing.
      int cycle = unit % (size - 1);
      boolean[] own = h[1 + cycle];
      boolean[] next = h[1 + (cycle + 1) % (size - 1)];
      for (int r = 0; r < size; r++) {
        multipliers[unit][r] = 1 + step * (sign(own[r]) - sign(next[r]));
      }
    }
    double[] rscales = new double[size];
    Arrays.fill(rscales, 1);
    return new ReplicateDesign(
        design.weights(),
        new ReplicateWeights("SDR", first.unitOfRow(), multipliers, 4.0 / size, rscales, true));
  }

  private static int sign(boolean plus) {
    return plus ? 1 : -1;
  }
}
