package org.openshebao.statistics.nonprobability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;

/// The same columns of two samples: a constant, numbers as they are (centred and scaled alike), an indicator for each category but the first.
final class Covariates {

  private final List<String> names = new ArrayList<>(List.of("(constant)"));
  private final List<double[]> sample = new ArrayList<>();
  private final List<double[]> reference = new ArrayList<>();

  /// @throws ProblemException  naming a row without a value, or a category that the reference survey does not have
  Covariates(Microdata of, Microdata beside, List<String> variables) {
    sample.add(ones(of.rows()));
    reference.add(ones(beside.rows()));
    for (String variable : variables) {
      requireComplete(of, variable, "the sample");
      requireComplete(beside, variable, "the reference survey");
      if (of.get(variable) instanceof NumericVariable numeric
          && beside.get(variable) instanceof NumericVariable other) {
        numbers(variable, numeric.toArray(), other.toArray());
      } else {
        categories(variable, of.categorical(variable), beside.categorical(variable));
      }
    }
  }

  private static double[] ones(int rows) {
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void requireComplete(Microdata data, String variable, String whose) {
    for (int row = 0; row < data.rows(); row++) {
      if (data.get(variable).isMissing(row)) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-PROPENSITY",
                null,
                row + 1L,
                variable,
                "",
                "A variable of the propensity model has no value in a row of %s.".formatted(whose),
                "Fill it in, make a category of it, or leave the row out."));
      }
    }
  }

  private void numbers(String name, double[] own, double[] other) {
    double mean = Arrays.stream(other).average().orElse(0);
    double scale =
        Math.sqrt(Arrays.stream(other).map(x -> (x - mean) * (x - mean)).average().orElse(1));
    double by = scale > 0 ? scale : 1;
    names.add(name);
    sample.add(Arrays.stream(own).map(x -> (x - mean) / by).toArray());
    reference.add(Arrays.stream(other).map(x -> (x - mean) / by).toArray());
  }

  private void categories(String name, CategoricalVariable own, CategoricalVariable other) {
    Set<String> levels = new LinkedHashSet<>();
    occurring(own, levels);
    Set<String> known = new LinkedHashSet<>();
    occurring(other, known);
    for (String level : levels) {
      if (!known.contains(level)) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-PROPENSITY",
                null,
                0,
                name,
                level,
                "The reference survey has nobody of this category.",
                "Merge it with a like one in both; the reference survey has " + known + "."));
      }
    }
    boolean first = true;
    for (String level : known) {
      if (!levels.contains(level)) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-PROPENSITY",
                null,
                0,
                name,
                level,
                "The sample has nobody of this category, so that no weight can make it stand for them.",
                "Merge it with a like one in both, or leave it out of the population."));
      }
      if (!first) {
        names.add(name + "=" + level);
        sample.add(indicator(own, level));
        reference.add(indicator(other, level));
      }
      first = false;
    }
  }

  private static void occurring(CategoricalVariable variable, Set<String> into) {
    boolean[] seen = new boolean[variable.levels().size()];
    for (int row = 0; row < variable.size(); row++) {
      seen[variable.code(row)] = true;
    }
    for (int level = 0; level < seen.length; level++) {
      if (seen[level]) {
        into.add(variable.levels().get(level));
      }
    }
  }

  private static double[] indicator(CategoricalVariable variable, String level) {
    double[] indicator = new double[variable.size()];
    for (int row = 0; row < indicator.length; row++) {
      indicator[row] = variable.text(row).equals(level) ? 1 : 0;
    }
    return indicator;
  }

  int size() {
    return names.size();
  }

  String name(int k) {
    return names.get(k);
  }

  double[] sample(int k) {
    return sample.get(k);
  }

  double[] reference(int k) {
    return reference.get(k);
  }

  /// x'β of each row of a sample.
  static double[] linear(
      int rows, int size, java.util.function.IntFunction<double[]> column, double[] beta) {
    double[] eta = new double[rows];
    for (int k = 0; k < size; k++) {
      double[] x = column.apply(k);
      for (int row = 0; row < rows; row++) {
        eta[row] += beta[k] * x[row];
      }
    }
    return eta;
  }
}
