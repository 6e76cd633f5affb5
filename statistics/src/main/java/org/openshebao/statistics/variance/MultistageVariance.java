package org.openshebao.statistics.variance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Variance under stratified sampling of units in stages, with or without replacement.
///
/// v = Σ_stages Σ_h π_h · Σ_i (1 − f_i) · n_h / (n_h − 1) · (z_hi − z̄_h)²
///
/// z_hi is the total of unit i in stratum h, π_h the share of the earlier stages' units that was sampled on the way to h, f_i the share
/// sampled in h. Under sampling with replacement the first stage is all. With one probability a unit f_i is Brewer's approximation.
///
/// @see "Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, ch. 4; Cochran (1977), ch. 11"
public final class MultistageVariance implements LinearVariance {

  /// A stratum that was sampled as good as whole adds nothing.
  private static final double WHOLE = 1e-7;

  private final List<Stage> stages;
  private final LonelyPsu lonely;
  private final boolean adjustDomainLonely;
  private final int[][] parentOfUnit;

  /// Under these stages, and rules for strata with one unit.
  public MultistageVariance(List<Stage> stages, LonelyPsu lonely, boolean adjustDomainLonely) {
    this.stages = List.copyOf(stages);
    this.lonely = lonely;
    this.adjustDomainLonely = adjustDomainLonely;
    this.parentOfUnit = new int[stages.size()][];
    for (int s = 1; s < stages.size(); s++) {
      Stage stage = stages.get(s);
      parentOfUnit[s] = new int[stage.units()];
      for (int row = 0; row < stage.rows(); row++) {
        parentOfUnit[s][stage.unitOfRow(row)] = stages.get(s - 1).unitOfRow(row);
      }
    }
  }

  @Override
  public double[][] covariance(double[][] weighted, boolean @Nullable [] present) {
    int p = weighted.length;
    double[][] total = new double[p][p];
    double[] share = {1}; // of the one parent of the first stage
    for (int s = 0; s < stages.size(); s++) {
      Stage stage = stages.get(s);
      addStage(total, s, weighted, present, share);
      if (!stage.hasPopulation()) {
        break;
      }
      double[] next = new double[stage.units()];
      for (int unit = 0; unit < next.length; unit++) {
        next[unit] = share[s == 0 ? 0 : parentOfUnit[s][unit]] * stage.fraction(unit);
      }
      share = next;
    }
    return total;
  }

  private void addStage(
      double[][] total, int s, double[][] weighted, boolean @Nullable [] present, double[] share) {
    Stage stage = stages.get(s);
    int p = weighted.length;
    double[][] sums = new double[stage.units()][p];
    boolean[] unitPresent = new boolean[stage.units()];
    for (int row = 0; row < stage.rows(); row++) {
      if (present == null || present[row]) {
        int unit = stage.unitOfRow(row);
        unitPresent[unit] = true;
        double[] sum = sums[unit];
        for (int j = 0; j < p; j++) {
          sum[j] += weighted[j][row];
        }
      }
    }
    int[] first = new int[stage.strata() + 1];
    int[] order = unitsByStratum(stage, first);
    // Strata of one parent share their average when one of them has a lonely unit.
    double[][][] ofParent = new double[share.length][][];
    int[] strataOfParent = new int[share.length];
    int[] usable = new int[share.length];
    for (int h = 0; h < stage.strata(); h++) {
      int from = first[h];
      int to = first[h + 1];
      int parent = s == 0 ? 0 : parentOfUnit[s][order[from]];
      int units = 0;
      for (int k = from; k < to; k++) {
        units += unitPresent[order[k]] ? 1 : 0;
      }
      if (units == 0 || share[parent] == 0) {
        continue;
      }
      strataOfParent[parent]++;
      double[][] v = stratum(stage, s + 1, h, order, from, to, units, sums, p);
      if (v == null) {
        continue;
      }
      usable[parent]++;
      if (ofParent[parent] == null) {
        ofParent[parent] = v;
      } else {
        add(ofParent[parent], v, 1);
      }
    }
    for (int parent = 0; parent < share.length; parent++) {
      if (ofParent[parent] != null) {
        double factor = share[parent] * strataOfParent[parent] / usable[parent];
        add(total, ofParent[parent], factor);
      } else if (strataOfParent[parent] > 0) {
        for (double[] row : total) {
          Arrays.fill(row, Double.NaN); // no stratum of which to take the average
        }
      }
    }
  }

  /// What one stratum adds; null when its single unit leaves that to the average of the others.
  private double @Nullable [][] stratum(
      Stage stage,
      int number,
      int h,
      int[] order,
      int from,
      int to,
      int present,
      double[][] sums,
      int p) {
    int sampled = stage.sampled(h);
    double[][] v = new double[p][p];
    boolean whole = true;
    for (int k = from; k < to; k++) {
      whole &= stage.correction(order[k]) < WHOLE;
    }
    if (whole) {
      return v;
    }
    boolean lonelyInDomain = present == 1 && sampled > 1 && adjustDomainLonely;
    if (sampled == 1 && lonely == LonelyPsu.FAIL) {
      throw new ProblemException(
          Problem.error(
              "STATISTICS-LONELY-PSU",
              null,
              0,
              null,
              stage.stratumName(h),
              "Stratum (%s) has only one PSU at stage %d, so that it has no variance of its own."
                  .formatted(stage.stratumName(h), number),
              "Say lonelyPsu: certainty, adjust or average, or merge the stratum with a like one."));
    }
    if (lonely == LonelyPsu.AVERAGE && (sampled == 1 || lonelyInDomain)) {
      return null;
    }
    boolean atZero = lonely == LonelyPsu.ADJUST && (sampled == 1 || lonelyInDomain);
    double[] mean = new double[p];
    if (!atZero) {
      for (int k = from; k < to; k++) {
        for (int j = 0; j < p; j++) {
          mean[j] += sums[order[k]][j] / sampled;
        }
      }
    }
    double[] deviation = new double[p];
    for (int k = from; k < to; k++) {
      double scale = stage.correction(order[k]) * (sampled > 1 ? sampled / (sampled - 1.0) : 1);
      boolean any = false;
      for (int j = 0; j < p; j++) {
        deviation[j] = sums[order[k]][j] - mean[j];
        any |= deviation[j] != 0;
      }
      if (any) {
        for (int i = 0; i < p; i++) {
          double left = scale * deviation[i];
          if (left != 0) {
            for (int j = 0; j <= i; j++) {
              v[i][j] += left * deviation[j];
            }
          }
        }
      }
    }
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < i; j++) {
        v[j][i] = v[i][j];
      }
    }
    return v;
  }

  private static int[] unitsByStratum(Stage stage, int[] first) {
    for (int unit = 0; unit < stage.units(); unit++) {
      first[stage.stratumOfUnit(unit) + 1]++;
    }
    for (int h = 0; h < stage.strata(); h++) {
      first[h + 1] += first[h];
    }
    int[] next = first.clone();
    int[] order = new int[stage.units()];
    for (int unit = 0; unit < stage.units(); unit++) {
      order[next[stage.stratumOfUnit(unit)]++] = unit;
    }
    return order;
  }

  private static void add(double[][] into, double[][] more, double factor) {
    for (int i = 0; i < into.length; i++) {
      for (int j = 0; j < into.length; j++) {
        into[i][j] += factor * more[i][j];
      }
    }
  }
}
