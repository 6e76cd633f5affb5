package org.openshebao.statistics.replicate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.variance.ReplicateWeights;

/// Balanced repeated replication: each replicate keeps one unit of every pair and doubles it; Fay's form keeps a share ρ of the other.
///
/// Which ones is read off a Hadamard matrix, so that half samples are balanced. A stratum of more units is cut into pairs when
/// their number is even, and merged into two halves when it is odd.
///
/// @see "Judkins (1990), Fay's method for variance estimation, Journal of Official Statistics 6"
public final class BalancedHalfSamples {

  private BalancedHalfSamples() {}

  /// @param rho  what the units that are not kept count for, from 0 to below 1; 0 is BRR proper
  public static ReplicateDesign of(LinearizedDesign design, double rho, boolean mse) {
    if (!(rho >= 0 && rho < 1)) {
      throw new IllegalArgumentException("Fay's ρ must be from 0 to below 1 but was " + rho + ".");
    }
    FirstStage first = new FirstStage(design);
    int[] pairOfUnit = new int[first.units()];
    boolean[] second = new boolean[first.units()];
    int pairs = 0;
    // Larger strata first, each group in order of names: the order decides which row of the matrix
    // a stratum gets.
    List<Integer> strata =
        IntStream.range(0, first.strata())
            .boxed()
            .sorted(
                Comparator.comparing((Integer h) -> first.units(h).length == 2)
                    .thenComparing(first::name))
            .toList();
    for (int h : strata) {
      int[] units = first.units(h);
      if (units.length == 1) {
        throw first.lonely(h, "balanced repeated replication");
      }
      if (units.length % 2 == 0) {
        for (int k = 0; k < units.length; k++) {
          pairOfUnit[units[k]] = pairs + k / 2;
          second[units[k]] = k % 2 == 1;
        }
        pairs += units.length / 2;
      } else {
        for (int k = 0; k < units.length; k++) {
          pairOfUnit[units[k]] = pairs;
          second[units[k]] = k >= units.length / 2;
        }
        pairs++;
      }
    }
    boolean[][] h = Hadamard.moreThan(pairs);
    double[][] multipliers = new double[first.units()][h.length];
    for (int unit = 0; unit < first.units(); unit++) {
      for (int r = 0; r < h.length; r++) {
        boolean kept = h[1 + pairOfUnit[unit]][r] != second[unit];
        multipliers[unit][r] = kept ? 2 - rho : rho;
      }
    }
    double[] rscales = new double[h.length];
    Arrays.fill(rscales, 1);
    double scale = 1 / (h.length * (1 - rho) * (1 - rho));
    return new ReplicateDesign(
        design.weights(),
        new ReplicateWeights(
            rho == 0 ? "BRR" : "Fay", first.unitOfRow(), multipliers, scale, rscales, mse));
  }
}
