package org.openshebao.statistics.replicate;

import java.util.Arrays;
import java.util.List;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.variance.Stage;

/// One replicate of Preston's bootstrap: at every stage half of the units that are still kept stay.
final class PrestonReplicate {

  private final List<Stage> stages;
  private final int[][] unitOfGroup;
  private final RandomStream random;
  private final int replicate;

  /// @param unitOfGroup  stages × groups: the unit of each last-stage unit
  PrestonReplicate(List<Stage> stages, int[][] unitOfGroup, RandomStream random, int replicate) {
    this.stages = stages;
    this.unitOfGroup = unitOfGroup;
    this.random = random;
    this.replicate = replicate;
  }

  /// The multiplier of each last-stage unit.
  double[] factors() {
    int groups = unitOfGroup[0].length;
    double[] sum = new double[groups];
    double[] path = new double[groups]; // Π √(n/n*) kept of the earlier stages
    double[] share = new double[groups]; // Π f of the earlier stages
    Arrays.fill(sum, 1);
    Arrays.fill(path, 1);
    Arrays.fill(share, 1);
    int strataBefore = 0;
    for (int s = 0; s < stages.size(); s++) {
      Stage stage = stages.get(s);
      boolean[] alive = new boolean[stage.units()];
      double[] shareOfUnit = new double[stage.units()];
      for (int g = 0; g < groups; g++) {
        int unit = unitOfGroup[s][g];
        alive[unit] |= path[g] != 0;
        shareOfUnit[unit] = share[g];
      }
      double[] term = new double[stage.units()];
      double[] next = new double[stage.units()];
      for (int h = 0; h < stage.strata(); h++) {
        drawStratum(stage, h, strataBefore + h, alive, shareOfUnit, term, next);
      }
      strataBefore += stage.strata();
      for (int g = 0; g < groups; g++) {
        int unit = unitOfGroup[s][g];
        sum[g] += term[unit] * path[g];
        path[g] *= next[unit];
        share[g] *= stage.fraction(unit);
      }
    }
    return sum;
  }

  private void drawStratum(
      Stage stage,
      int h,
      int stream,
      boolean[] alive,
      double[] shareOfUnit,
      double[] term,
      double[] next) {
    int[] units = new int[stage.sampled(h)];
    int n = 0;
    for (int unit = 0; unit < stage.units(); unit++) {
      if (stage.stratumOfUnit(unit) == h && alive[unit]) {
        units[n++] = unit;
      }
    }
    int half = n / 2;
    if (half == 0) {
      return; // a single unit varies with its own stages alone, and these stay as they are
    }
    double lambda =
        Math.sqrt(shareOfUnit[units[0]] * half * stage.correction(units[0]) / (n - half));
    random.moveTo(replicate, stream);
    for (int k = 0; k < half; k++) { // the first `half` of a shuffle
      int at = k + random.nextInt(n - k);
      int swap = units[k];
      units[k] = units[at];
      units[at] = swap;
    }
    for (int k = 0; k < n; k++) {
      boolean kept = k < half;
      term[units[k]] = kept ? lambda * n / half - lambda : -lambda;
      next[units[k]] = kept ? Math.sqrt((double) n / half) : 0;
    }
  }
}
