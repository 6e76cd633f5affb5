package org.openshebao.statistics.weighting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.variance.Residualizer;

/// Classes of non-response: the weight of a class goes to those of it who responded.
final class NonresponseAdjustment implements Adjustment {

  private final int[] classOfRow;
  private final String[] names;
  private final boolean[] responded;

  NonresponseAdjustment(List<String> classes, String indicator, Microdata data) {
    List<CategoricalVariable> variables = classes.stream().map(data::categorical).toList();
    NumericVariable response = data.numeric(indicator);
    this.classOfRow = new int[data.rows()];
    this.responded = new boolean[data.rows()];
    Map<String, Integer> numbers = new HashMap<>();
    String[] found = new String[data.rows() + 1];
    for (int row = 0; row < classOfRow.length; row++) {
      StringBuilder name = new StringBuilder();
      for (CategoricalVariable variable : variables) {
        name.append(name.isEmpty() ? "" : " x ").append(variable.text(row));
      }
      Integer number = numbers.putIfAbsent(name.toString(), numbers.size());
      classOfRow[row] = number == null ? numbers.size() - 1 : number;
      found[classOfRow[row]] = name.toString();
      double value = response.value(row);
      if (value != 0 && value != 1) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-NONRESPONSE",
                null,
                row + 1L,
                indicator,
                response.text(row),
                "Whether the unit responded must be 1 or 0.",
                null));
      }
      responded[row] = value == 1;
    }
    this.names = Arrays.copyOf(found, numbers.size());
  }

  @Override
  public double[] adjust(double[] weights) {
    double[] all = new double[names.length];
    double[] answered = new double[names.length];
    for (int row = 0; row < weights.length; row++) {
      all[classOfRow[row]] += weights[row];
      answered[classOfRow[row]] += responded[row] ? weights[row] : 0;
    }
    double[] adjusted = new double[weights.length];
    for (int row = 0; row < weights.length; row++) {
      int c = classOfRow[row];
      if (all[c] > 0 && answered[c] == 0) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-NONRESPONSE",
                null,
                0,
                null,
                names[c],
                "Nobody of the class responded, so that nobody can stand for it.",
                "Merge it with a like class."));
      }
      adjusted[row] = responded[row] ? weights[row] * all[c] / answered[c] : 0;
    }
    return adjusted;
  }

  /// The classes' weights are the sample's own, not known totals: they explain nothing. Replicates carry the step's own variance.
  @Override
  public @Nullable Residualizer residualizer(double[] before, double[] after) {
    return null;
  }
}
