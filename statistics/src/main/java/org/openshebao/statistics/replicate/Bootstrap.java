package org.openshebao.statistics.replicate;

import java.util.Arrays;
import java.util.List;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.variance.ReplicateWeights;
import org.openshebao.statistics.variance.Stage;

/// The survey bootstraps. The draws of a replicate in a stratum depend on seed, replicate and stratum alone.
///
/// @see "Rao and Wu (1988), JASA 83; Canty and Davison (1999), The Statistician 48; Preston (2009), Survey Methodology 35(2)"
public final class Bootstrap {

  /// Number of the random process "which units a bootstrap replicate draws".
  private static final int PROCESS = 0x5342;

  private Bootstrap() {}

  /// Replicate weights of a kind.
  public static ReplicateDesign of(
      LinearizedDesign design, BootstrapKind kind, int replicates, long seed, boolean mse) {
    if (replicates < 2) {
      throw new IllegalArgumentException(
          "A bootstrap needs 2 replicates or more but was asked for " + replicates + ".");
    }
    return switch (kind) {
      case CANTY_DAVISON -> drawn(design, replicates, seed, mse, false);
      case RAO_WU -> drawn(design, replicates, seed, mse, true);
      case PRESTON -> preston(design, replicates, seed, mse);
    };
  }

  /// m / ((m − 1)(R − 1)),  m the harmonic mean of the units of a stratum: units of n drawn from n vary too little by (n − 1) / n.
  public static double cantyDavisonScale(LinearizedDesign design, int replicates) {
    FirstStage first = new FirstStage(design);
    double inverse = 0;
    for (int h = 0; h < first.strata(); h++) {
      inverse += 1.0 / first.units(h).length / first.strata();
    }
    double size = 1 / inverse;
    return size / ((size - 1) * (replicates - 1));
  }

  private static ReplicateDesign drawn(
      LinearizedDesign design, int replicates, long seed, boolean mse, boolean raoWu) {
    FirstStage first = new FirstStage(design);
    double[][] multipliers = new double[first.units()][replicates];
    RandomStream random = new RandomStream(seed, PROCESS, 0, 0);
    for (int h = 0; h < first.strata(); h++) {
      int[] units = first.units(h);
      int n = units.length;
      if (n == 1) {
        throw first.lonely(h, "the bootstrap");
      }
      int draws = raoWu ? n - 1 : n;
      double each = raoWu ? n / (n - 1.0) : 1;
      boolean finite = !raoWu && first.hasPopulation();
      for (int r = 0; r < replicates; r++) {
        random.moveTo(r, h);
        if (finite) {
          drawFromPopulation(random, units, (int) Math.rint(first.population(h)), multipliers, r);
        } else {
          for (int draw = 0; draw < draws; draw++) {
            multipliers[units[random.nextInt(n)]][r] += each;
          }
        }
      }
    }
    double scale = raoWu ? 1.0 / (replicates - 1) : cantyDavisonScale(design, replicates);
    double[] rscales = new double[replicates];
    Arrays.fill(rscales, 1);
    return new ReplicateDesign(
        design.weights(),
        new ReplicateWeights(
            raoWu ? "Rao–Wu bootstrap" : "Canty–Davison bootstrap",
            first.unitOfRow(),
            multipliers,
            scale,
            rscales,
            mse));
  }

  /// n units without replacement from the sample repeated to the size of the population.
  private static void drawFromPopulation(
      RandomStream random, int[] units, int population, double[][] multipliers, int r) {
    int n = units.length;
    int left = population;
    int[] copies = new int[n];
    for (int k = 0; k < n; k++) {
      copies[k] = population / n + (k < population % n ? 1 : 0);
    }
    for (int draw = 0; draw < n; draw++) {
      int at = random.nextInt(left--);
      int k = 0;
      while (at >= copies[k]) {
        at -= copies[k++];
      }
      copies[k]--;
      multipliers[units[k]][r]++;
    }
  }

  /// 1 + Σ_stages λ_s (n/n* · kept_s − 1) Π_earlier √(n/n*) kept,  n* = ⌊n/2⌋, λ_s² = f_1 … f_(s−1) · n* (1 − f_s) / (n − n*)
  private static ReplicateDesign preston(
      LinearizedDesign design, int replicates, long seed, boolean mse) {
    List<Stage> all = design.stages();
    int count = 1;
    while (count < all.size() && all.get(count - 1).hasPopulation()) {
      count++;
    }
    List<Stage> stages = all.subList(0, count);
    Stage last = stages.getLast();
    int[] groupOfRow = new int[last.rows()];
    int[][] unitOfGroup = new int[count][last.units()];
    for (int row = 0; row < groupOfRow.length; row++) {
      groupOfRow[row] = last.unitOfRow(row);
      for (int s = 0; s < count; s++) {
        unitOfGroup[s][groupOfRow[row]] = stages.get(s).unitOfRow(row);
      }
    }
    double[][] multipliers = new double[last.units()][replicates];
    for (int r = 0; r < replicates; r++) {
      PrestonReplicate one =
          new PrestonReplicate(stages, unitOfGroup, new RandomStream(seed, PROCESS, 0, 0), r);
      double[] factors = one.factors();
      for (int g = 0; g < factors.length; g++) {
        multipliers[g][r] = factors[g];
      }
    }
    double[] rscales = new double[replicates];
    Arrays.fill(rscales, 1.0 / (replicates - 1));
    return new ReplicateDesign(
        design.weights(),
        new ReplicateWeights(
            "Preston multistage bootstrap", groupOfRow, multipliers, 1, rscales, mse));
  }
}
