package org.openshebao.statistics.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.variance.Stage;

/// How many units of the first phase each stratum of the second phase had to draw from, and how many it kept.
final class SecondPhaseCounts {

  private final int[] stratumOfRow;
  private final double[] populationOfStratum;
  private final double[] keptOfStratum;

  private SecondPhaseCounts(
      int[] stratumOfRow, double[] populationOfStratum, double[] keptOfStratum) {
    this.stratumOfRow = stratumOfRow;
    this.populationOfStratum = populationOfStratum;
    this.keptOfStratum = keptOfStratum;
  }

  /// @param lastOfFirst  last stage of the first phase, of which the second one kept units
  static SecondPhaseCounts of(
      DesignSpec second, boolean[] kept, Microdata data, Stage lastOfFirst) {
    int[] stratum = new int[data.rows()];
    int strata = 1;
    if (!second.strata().isEmpty()) {
      CategoricalVariable variable = data.categorical(second.strata().getFirst());
      strata = variable.levels().size();
      for (int row = 0; row < stratum.length; row++) {
        stratum[row] = variable.code(row);
        if (stratum[row] < 0) {
          throw new ProblemException(
              Problem.error(
                  "STATISTICS-DESIGN",
                  null,
                  row + 1L,
                  second.strata().getFirst(),
                  "",
                  "The strata of the second phase must be known for every row of the first.",
                  "Fill it in, or leave the row out of the first phase too."));
        }
      }
    }
    int[] unit = units(second.ids(), data);
    double[] population = distinct(stratum, unit, strata, null);
    double[] shareTop = distinct(stratum, units(lastOfFirst), strata, kept);
    double[] shareBottom = distinct(stratum, units(lastOfFirst), strata, null);
    double[] share = new double[strata];
    for (int h = 0; h < strata; h++) {
      share[h] = shareTop[h] / shareBottom[h];
      if (shareBottom[h] > 0 && shareTop[h] == 0) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-PHASE-EMPTY",
                null,
                0,
                second.strata().getFirst(),
                data.categorical(second.strata().getFirst()).levels().get(h),
                "The second phase kept no unit of the stratum, so that nobody can stand for it.",
                "Merge it with a like stratum."));
      }
    }
    return new SecondPhaseCounts(stratum, population, share);
  }

  private static int[] units(List<String> ids, Microdata data) {
    int[] units = new int[data.rows()];
    if (ids.isEmpty()) {
      for (int row = 0; row < units.length; row++) {
        units[row] = row;
      }
      return units;
    }
    CategoricalVariable id = data.categorical(ids.getFirst());
    for (int row = 0; row < units.length; row++) {
      units[row] = id.code(row);
    }
    return units;
  }

  private static int[] units(Stage stage) {
    int[] units = new int[stage.rows()];
    for (int row = 0; row < units.length; row++) {
      units[row] = stage.unitOfRow(row);
    }
    return units;
  }

  /// Different units by stratum, among the rows that count (null: all).
  private static double[] distinct(
      int[] stratum, int[] unit, int strata, boolean @Nullable [] counted) {
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (int row = 0; row < stratum.length; row++) {
      if (counted == null || counted[row]) {
        found.computeIfAbsent(stratum[row], h -> new HashSet<>()).add(unit[row]);
      }
    }
    double[] counts = new double[strata];
    found.forEach((h, units) -> counts[h] = units.size());
    return counts;
  }

  /// The stage of the second phase with these populations.
  Stage withPopulations(Stage stage, int[] rows) {
    double[] population = new double[stage.units()];
    int[] unitOfRow = new int[rows.length];
    int[] stratumOfUnit = new int[stage.units()];
    for (int row = 0; row < rows.length; row++) {
      unitOfRow[row] = stage.unitOfRow(row);
      stratumOfUnit[unitOfRow[row]] = stage.stratumOfUnit(unitOfRow[row]);
      population[unitOfRow[row]] = populationOfStratum[stratumOfRow[rows[row]]];
    }
    List<String> names =
        java.util.stream.IntStream.range(0, stage.strata()).mapToObj(stage::stratumName).toList();
    return new Stage(unitOfRow, stratumOfUnit, population, names);
  }

  /// The share of first-phase units of its stratum that the second phase kept, by kept row.
  double[] keptOfRow(int[] rows) {
    double[] share = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      share[row] = keptOfStratum[stratumOfRow[rows[row]]];
    }
    return share;
  }
}
