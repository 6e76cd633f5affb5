package org.openshebao.statistics.replicate;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.variance.Stage;

/// The primary sampling units of a design by stratum: what replicates drop, double and draw.
final class FirstStage {

  private final Stage stage;
  private final List<int[]> unitsOfStratum = new ArrayList<>();

  FirstStage(LinearizedDesign design) {
    this.stage = design.stages().getFirst();
    int[] next = new int[stage.strata()];
    for (int h = 0; h < stage.strata(); h++) {
      unitsOfStratum.add(new int[stage.sampled(h)]);
    }
    for (int unit = 0; unit < stage.units(); unit++) {
      int h = stage.stratumOfUnit(unit);
      unitsOfStratum.get(h)[next[h]++] = unit;
    }
  }

  int units() {
    return stage.units();
  }

  int strata() {
    return stage.strata();
  }

  /// The units of a stratum in order of their first rows.
  int[] units(int h) {
    return unitsOfStratum.get(h);
  }

  String name(int h) {
    return stage.stratumName(h);
  }

  double fraction(int h) {
    return stage.fraction(units(h)[0]);
  }

  double population(int h) {
    return stage.population(units(h)[0]);
  }

  boolean hasPopulation() {
    return stage.hasPopulation();
  }

  /// 1 less the share sampled.
  double correction(int h) {
    return stage.correction(units(h)[0]);
  }

  /// The unit of each row.
  int[] unitOfRow() {
    int[] unitOfRow = new int[stage.rows()];
    for (int row = 0; row < unitOfRow.length; row++) {
      unitOfRow[row] = stage.unitOfRow(row);
    }
    return unitOfRow;
  }

  ProblemException lonely(int h, String kind) {
    return new ProblemException(
        Problem.error(
            "STATISTICS-LONELY-PSU",
            null,
            0,
            null,
            name(h),
            "Stratum (%s) has only one PSU, of which %s makes no replicates."
                .formatted(name(h), kind),
            "Say lonelyPsu: certainty or adjust, or merge the stratum with a like one."));
  }
}
