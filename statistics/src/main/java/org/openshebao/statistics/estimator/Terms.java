package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// Names of an estimand as columns: one for numbers, one a category for categories, one a pair of categories for "a x b".
final class Terms {

  /// @param name  "api00", "stype=E", "stype=E x sch.wide=Yes"
  /// @param indicator  whether it is 1 in a category and 0 elsewhere
  record Term(String name, Column column, boolean indicator) {}

  private Terms() {}

  static List<Term> of(Microdata data, List<String> names) {
    List<Term> terms = new ArrayList<>();
    for (String name : names) {
      if (data.has(name)) {
        terms.addAll(of(data, name));
      } else {
        terms.addAll(interaction(data, Arrays.asList(name.split(" x ", -1))));
      }
    }
    return terms;
  }

  private static List<Term> of(Microdata data, String name) {
    Variable variable = data.get(name);
    if (variable instanceof NumericVariable numeric) {
      return List.of(new Term(name, Column.of(numeric), isIndicator(numeric)));
    }
    return interaction(data, List.of(name));
  }

  private static List<Term> interaction(Microdata data, List<String> names) {
    List<CategoricalVariable> variables = names.stream().map(data::categorical).toList();
    int cells = 1;
    for (CategoricalVariable variable : variables) {
      cells = Math.multiplyExact(cells, variable.levels().size());
    }
    List<Term> terms = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      int wanted = cell;
      List<String> parts = new ArrayList<>();
      Domains.names(names, variables, cell).forEach((n, level) -> parts.add(n + "=" + level));
      terms.add(
          new Term(
              String.join(" x ", parts),
              row -> {
                int of = Domains.cellOf(variables, row);
                return of < 0 ? Double.NaN : of == wanted ? 1 : 0;
              },
              true));
    }
    return terms;
  }

  private static boolean isIndicator(NumericVariable variable) {
    boolean any = false;
    for (int row = 0; row < variable.size(); row++) {
      double value = variable.value(row);
      if (!Double.isNaN(value)) {
        any = true;
        if (value != 0 && value != 1) {
          return false;
        }
      }
    }
    return any;
  }
}
