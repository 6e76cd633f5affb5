package org.openshebao.statistics.weighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;

/// The rows of a sample by the cells of a margin.
final class Cells {

  private final Margin margin;
  private final List<List<String>> names;
  private final double[] totals;
  private final int[] cellOfRow;

  /// @throws ProblemException  naming rows without a category, and categories without a population
  Cells(Margin margin, Microdata data) {
    this.margin = margin;
    this.names = new ArrayList<>(margin.totals().keySet());
    this.totals = margin.totals().values().stream().mapToDouble(Double::doubleValue).toArray();
    Map<List<String>, Integer> numbers = new HashMap<>();
    for (List<String> name : names) {
      numbers.put(name, numbers.size());
    }
    List<CategoricalVariable> variables =
        margin.variables().stream().map(data::categorical).toList();
    this.cellOfRow = new int[data.rows()];
    List<Problem> problems = new ArrayList<>();
    Map<List<String>, Boolean> reported = new HashMap<>();
    for (int row = 0; row < cellOfRow.length; row++) {
      List<String> name = new ArrayList<>(variables.size());
      for (CategoricalVariable variable : variables) {
        name.add(variable.text(row));
      }
      Integer number = numbers.get(name);
      cellOfRow[row] = number == null ? -1 : number;
      if (number == null && reported.putIfAbsent(name, true) == null && problems.size() < 20) {
        problems.add(
            Problem.error(
                "STATISTICS-CALIBRATION-CELL",
                null,
                row + 1L,
                String.join(" x ", margin.variables()),
                String.join(" x ", name),
                "The sample has a cell of which no population is given.",
                "Give its population, or leave such rows out. Cells given: "
                    + names.stream().limit(12).toList()));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  int count() {
    return totals.length;
  }

  int cellOfRow(int row) {
    return cellOfRow[row];
  }

  double total(int cell) {
    return totals[cell];
  }

  String name(int cell) {
    return String.join(" x ", names.get(cell));
  }

  String variables() {
    return String.join(" x ", margin.variables());
  }

  double population() {
    return margin.population();
  }

  /// The weight in each cell.
  double[] sums(double[] weights) {
    double[] sums = new double[totals.length];
    for (int row = 0; row < weights.length; row++) {
      sums[cellOfRow[row]] += weights[row];
    }
    return sums;
  }

  /// Multiplies the weights of each cell so that they add up to its population.
  ///
  /// @throws ProblemException  when a cell with a population has no weight
  void fit(double[] weights) {
    double[] sums = sums(weights);
    for (int cell = 0; cell < sums.length; cell++) {
      if (sums[cell] == 0 && totals[cell] > 0) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-CALIBRATION-EMPTY",
                null,
                0,
                variables(),
                name(cell),
                "The cell has a population of %s but no row of the sample with a weight."
                    .formatted(totals[cell]),
                "Merge it with a like cell."));
      }
    }
    for (int row = 0; row < weights.length; row++) {
      int cell = cellOfRow[row];
      if (weights[row] != 0) {
        weights[row] *= totals[cell] / sums[cell];
      }
    }
  }
}
