package org.openshebao.statistics.imputation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// Random hot deck in classes by the approximate Bayesian bootstrap: of the donors of a class as many are drawn with replacement, and from these a
/// value for each row of the class that has none. The first draw is what makes imputations differ as much as they should.
///
/// @see "Rubin and Schenker (1986), Journal of the American Statistical Association 81"
public final class HotDeck {

  /// Number of the random process "which donors a hot deck draws".
  private static final int PROCESS = 0x4844;

  private HotDeck() {}

  /// The variable with every row filled.
  ///
  /// @param number  of the imputation; draws depend on seed, variable, class and this number alone
  /// @throws ProblemException  naming a class in which nobody has a value
  public static Variable impute(
      Microdata data, String variable, List<String> classes, long seed, int number) {
    Variable of = data.get(variable);
    int[] source = new int[data.rows()];
    Map<String, List<Integer>> donors = new TreeMap<>();
    Map<String, List<Integer>> wanting = new TreeMap<>();
    List<CategoricalVariable> by = classes.stream().map(data::categorical).toList();
    for (int row = 0; row < source.length; row++) {
      source[row] = row;
      StringBuilder name = new StringBuilder();
      for (CategoricalVariable each : by) {
        name.append(name.isEmpty() ? "" : " x ").append(each.text(row));
      }
      (of.isMissing(row) ? wanting : donors)
          .computeIfAbsent(name.toString(), key -> new ArrayList<>())
          .add(row);
    }
    RandomStream random = new RandomStream(seed, PROCESS + 31 * variable.hashCode(), 0, number);
    wanting.forEach((name, rows) -> {
      List<Integer> from = donors.get(name);
      if (from == null) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-IMPUTATION",
                null,
                rows.getFirst() + 1L,
                variable,
                name,
                "Nobody of the class has a value that could be taken.",
                "Merge it with a like class."));
      }
      random.moveTo(name.hashCode(), number);
      int[] drawn = new int[from.size()];
      for (int k = 0; k < drawn.length; k++) {
        drawn[k] = from.get(random.nextInt(drawn.length));
      }
      for (int row : rows) {
        source[row] = drawn[random.nextInt(drawn.length)];
      }
    });
    return take(of, source);
  }

  private static Variable take(Variable of, int[] source) {
    return switch (of) {
      case NumericVariable numeric -> {
        double[] values = new double[source.length];
        for (int row = 0; row < values.length; row++) {
          values[row] = numeric.value(source[row]);
        }
        yield NumericVariable.of(values);
      }
      case CategoricalVariable categorical -> {
        int[] codes = new int[source.length];
        for (int row = 0; row < codes.length; row++) {
          codes[row] = categorical.code(source[row]);
        }
        yield CategoricalVariable.of(codes, categorical.levels());
      }
    };
  }
}
