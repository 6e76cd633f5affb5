package org.openshebao.statistics.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.variance.Stage;

/// Turns the variables that a design names into numbered units and strata, stage by stage.
final class Stages {

  private final Microdata data;
  private final DesignSpec spec;
  private final DesignProblems problems;

  Stages(Microdata data, DesignSpec spec, DesignProblems problems) {
    this.data = data;
    this.spec = spec;
    this.problems = problems;
  }

  List<Stage> build() {
    List<Stage> stages = new ArrayList<>();
    int[] parent = new int[data.rows()];
    for (int stage = 0; stage < Math.max(1, spec.ids().size()); stage++) {
      int[] unitOfRow = spec.ids().isEmpty() ? rowNumbers() : codes(spec.ids().get(stage));
      String stratumName =
          spec.strata().isEmpty()
              ? null
              : spec.strata().get(Math.min(stage, spec.strata().size() - 1));
      int[] ownStratum = stratumName == null ? new int[data.rows()] : codes(stratumName);
      problems.throwIfAny();

      // A stratum of a later stage lies within one unit of the stage before.
      int[] stratumOfRow = stage == 0 ? ownStratum : pairs(parent, ownStratum);
      int[] units = stage == 0 ? unitOfRow : pairs(parent, unitOfRow);
      if (spec.nest()) {
        units = pairs(stratumOfRow, units);
      }
      Stage built = stage(units, stratumOfRow, stratumName, stage);
      stages.add(built);
      parent = new int[data.rows()];
      for (int row = 0; row < parent.length; row++) {
        parent[row] = built.unitOfRow(row);
      }
    }
    return stages;
  }

  private Stage stage(int[] unitKey, int[] stratumKey, @Nullable String stratumName, int number) {
    int[] unitOfRow = dense(unitKey);
    int[] stratumOfRow = dense(stratumKey);
    int units = 1 + max(unitOfRow);
    int[] stratumOfUnit = new int[units];
    int[] firstRowOfUnit = new int[units];
    Arrays.fill(stratumOfUnit, -1);
    for (int row = 0; row < unitOfRow.length; row++) {
      int unit = unitOfRow[row];
      if (stratumOfUnit[unit] < 0) {
        stratumOfUnit[unit] = stratumOfRow[row];
        firstRowOfUnit[unit] = row;
      } else if (stratumOfUnit[unit] != stratumOfRow[row]) {
        problems.unitInTwoStrata(
            row, spec.ids().get(number), text(spec.ids().get(number), row), stratumName);
      }
    }
    problems.throwIfAny();
    int strata = 1 + max(stratumOfRow);
    String[] names = new String[strata];
    for (int row = 0; row < unitOfRow.length; row++) {
      if (names[stratumOfRow[row]] == null) {
        names[stratumOfRow[row]] = stratumName == null ? "all" : text(stratumName, row);
      }
    }
    double[] population = null;
    if (number < spec.fpc().size()) {
      int[] sampled = new int[strata];
      for (int stratum : stratumOfUnit) {
        sampled[stratum]++;
      }
      population =
          population(spec.fpc().get(number), unitOfRow, stratumOfUnit, firstRowOfUnit, sampled);
    }
    return new Stage(unitOfRow, stratumOfUnit, population, List.of(names));
  }

  /// Counts as they are, fractions f as n/f; one value in a stratum, or in a unit under unequal probabilities.
  private double[] population(
      String name, int[] unitOfRow, int[] stratumOfUnit, int[] firstRowOfUnit, int[] sampled) {
    NumericVariable fpc = data.numeric(name);
    boolean counts = false;
    boolean fractions = false;
    for (int row = 0; row < data.rows(); row++) {
      double value = fpc.value(row);
      if (Double.isNaN(value) || value <= 0) {
        problems.badFpc(row, name, fpc.text(row));
      }
      counts |= value > 1;
      fractions |= value < 1;
    }
    problems.throwIfAny();
    if (counts && fractions) {
      problems.mixedFpc(name);
    }
    double[] population = new double[stratumOfUnit.length];
    double[] ofStratum = new double[sampled.length];
    for (int unit = 0; unit < population.length; unit++) {
      int stratum = stratumOfUnit[unit];
      double value = fpc.value(firstRowOfUnit[unit]);
      population[unit] = counts ? value : sampled[stratum] / value;
      if (!spec.unequalProbabilities()) {
        if (ofStratum[stratum] != 0 && ofStratum[stratum] != population[unit]) {
          problems.fpcVaries(firstRowOfUnit[unit], name, fpc.text(firstRowOfUnit[unit]));
        }
        ofStratum[stratum] = population[unit];
        if (population[unit] < sampled[stratum]) {
          problems.fpcTooSmall(
              firstRowOfUnit[unit], name, fpc.text(firstRowOfUnit[unit]), sampled[stratum]);
        }
      }
    }
    problems.throwIfAny();
    return population;
  }

  private int[] codes(String name) {
    CategoricalVariable variable = data.categorical(name);
    int[] codes = new int[data.rows()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = variable.code(row);
      if (codes[row] < 0) {
        problems.missing(row, name);
      }
    }
    return codes;
  }

  private String text(String name, int row) {
    return data.get(name).text(row);
  }

  private int[] rowNumbers() {
    int[] rows = new int[data.rows()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    return rows;
  }

  /// Numbers for the pairs that occur, in order of first appearance.
  private static int[] pairs(int[] first, int[] second) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] pairs = new int[first.length];
    for (int row = 0; row < pairs.length; row++) {
      long key = ((long) first[row] << 32) | second[row];
      Integer number = numbers.putIfAbsent(key, numbers.size());
      pairs[row] = number == null ? numbers.size() - 1 : number;
    }
    return pairs;
  }

  /// The same groups numbered from 0 in order of first appearance.
  private static int[] dense(int[] keys) {
    int[] numbers = new int[1 + max(keys)];
    int[] dense = new int[keys.length];
    int next = 0;
    for (int row = 0; row < keys.length; row++) {
      if (numbers[keys[row]] == 0) {
        numbers[keys[row]] = ++next;
      }
      dense[row] = numbers[keys[row]] - 1;
    }
    return dense;
  }

  private static int max(int[] numbers) {
    int max = -1;
    for (int number : numbers) {
      max = Math.max(max, number);
    }
    return max;
  }
}
