package org.openshebao.statistics.estimator;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.variance.LonelyPsu;
import org.openshebao.statistics.variance.Stage;

/// Variances of means or totals in many domains under a plain design, in one pass over the rows in order of strata and units.
///
/// The same as [org.openshebao.statistics.variance.MultistageVariance] gives for one domain after another, without going through all rows
/// for each: what is kept at a time are the units of one stratum.
final class CellVariances {

  private final LinearizedDesign design;
  private final CellSums sums;
  private final boolean total;
  private final int size;

  /// Variance, squared deviations from the mean (weighted), by cell and column; units and strata with members, by cell.
  final double[] variance;

  final double[] squares;
  final int[] units;
  final int[] strata;

  private final int[] usable;

  CellVariances(LinearizedDesign design, CellSums sums, boolean total) {
    this.design = design;
    this.sums = sums;
    this.total = total;
    this.size = sums.cells() * sums.columns();
    this.variance = new double[size];
    this.squares = new double[size];
    this.units = new int[sums.cells()];
    this.strata = new int[sums.cells()];
    this.usable = new int[sums.cells()];
    run();
  }

  private void run() {
    Stage stage = design.stages().getFirst();
    int[] firstUnit = new int[stage.strata() + 1];
    int[] unitOrder = order(stage.units(), stage.strata(), stage::stratumOfUnit, firstUnit);
    int[] firstRow = new int[stage.units() + 1];
    int[] rowOrder = order(stage.rows(), stage.units(), stage::unitOfRow, firstRow);
    int most = 0;
    for (int h = 0; h < stage.strata(); h++) {
      most = Math.max(most, firstUnit[h + 1] - firstUnit[h]);
    }
    double[][] z = new double[most][size];
    boolean[][] present = new boolean[most][sums.cells()];
    for (int h = 0; h < stage.strata(); h++) {
      int count = firstUnit[h + 1] - firstUnit[h];
      for (int k = 0; k < count; k++) {
        int unit = unitOrder[firstUnit[h] + k];
        Arrays.fill(z[k], 0);
        Arrays.fill(present[k], false);
        for (int at = firstRow[unit]; at < firstRow[unit + 1]; at++) {
          addRow(rowOrder[at], z[k], present[k]);
        }
      }
      addStratum(stage, h, unitOrder, firstUnit[h], count, z, present);
    }
    for (int cell = 0; cell < sums.cells(); cell++) {
      for (int j = 0; j < sums.columns(); j++) {
        // No stratum to take the average of gives NaN, as it should.
        variance[cell * sums.columns() + j] *= (double) strata[cell] / usable[cell];
      }
    }
  }

  private void addRow(int row, double[] z, boolean[] present) {
    int cell = sums.cellOfRow(row);
    double w = design.weight(row);
    if (cell < 0) {
      return;
    }
    present[cell] = true;
    int at = cell * sums.columns();
    for (int j = 0; j < sums.columns(); j++, at++) {
      double y = sums.value(j, row);
      if (!Double.isNaN(y)) {
        double deviation = y - sums.mean(at);
        squares[at] += w * deviation * deviation;
        z[at] += total ? w * y : w * deviation / sums.weight[at];
      }
    }
  }

  private void addStratum(
      Stage stage, int h, int[] unitOrder, int from, int count, double[][] z, boolean[][] present) {
    boolean whole = true;
    for (int k = 0; k < count; k++) {
      whole &= stage.correction(unitOrder[from + k]) < 1e-7;
    }
    for (int cell = 0; cell < sums.cells(); cell++) {
      int members = 0;
      for (int k = 0; k < count; k++) {
        members += present[k][cell] ? 1 : 0;
      }
      if (members == 0) {
        continue;
      }
      units[cell] += members;
      strata[cell]++;
      boolean lonelyInDomain = members == 1 && count > 1 && design.adjustsDomainLonely();
      if (!whole && count == 1 && design.lonelyPsu() == LonelyPsu.FAIL) {
        throw lonely(stage, h);
      }
      if (!whole && design.lonelyPsu() == LonelyPsu.AVERAGE && (count == 1 || lonelyInDomain)) {
        continue;
      }
      usable[cell]++;
      if (whole) {
        continue;
      }
      boolean atZero = design.lonelyPsu() == LonelyPsu.ADJUST && (count == 1 || lonelyInDomain);
      double scale = count > 1 ? count / (count - 1.0) : 1;
      for (int at = cell * sums.columns(); at < (cell + 1) * sums.columns(); at++) {
        double mean = 0;
        for (int k = 0; k < count && !atZero; k++) {
          mean += z[k][at] / count;
        }
        for (int k = 0; k < count; k++) {
          double deviation = z[k][at] - mean;
          variance[at] += stage.correction(unitOrder[from + k]) * scale * deviation * deviation;
        }
      }
    }
  }

  private static ProblemException lonely(Stage stage, int h) {
    return new ProblemException(
        Problem.error(
            "STATISTICS-LONELY-PSU",
            null,
            0,
            null,
            stage.stratumName(h),
            "Stratum (%s) has only one PSU at stage 1, so that it has no variance of its own."
                .formatted(stage.stratumName(h)),
            "Say lonelyPsu: certainty, adjust or average, or merge the stratum with a like one."));
  }

  /// Members in order of their groups, and where each group begins.
  private static int[] order(int members, int groups, IntUnaryOperator groupOf, int[] first) {
    for (int member = 0; member < members; member++) {
      first[groupOf.applyAsInt(member) + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      first[group + 1] += first[group];
    }
    int[] next = first.clone();
    int[] order = new int[members];
    for (int member = 0; member < members; member++) {
      order[next[groupOf.applyAsInt(member)]++] = member;
    }
    return order;
  }
}
