package org.openshebao.statistics.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Suggestion;

/// The rows of a survey in named columns; never changed once made.
public final class Microdata {

  private final int rows;
  private final Map<String, Variable> variables;

  private Microdata(int rows, Map<String, Variable> variables) {
    this.rows = rows;
    this.variables = variables;
  }

  /// Rows of these variables, which are of one length.
  public static Microdata of(Map<String, Variable> variables) {
    if (variables.isEmpty()) {
      throw new IllegalArgumentException("Microdata need a variable but were given none.");
    }
    int rows = variables.values().iterator().next().size();
    variables.forEach((name, variable) -> {
      if (variable.size() != rows) {
        throw new IllegalArgumentException(
            "Variable %s must have %d rows as the first one but has %d."
                .formatted(name, rows, variable.size()));
      }
    });
    return new Microdata(rows, new LinkedHashMap<>(variables));
  }

  /// Number of rows.
  public int rows() {
    return rows;
  }

  /// Names of the variables in order.
  public List<String> names() {
    return List.copyOf(variables.keySet());
  }

  /// Whether there is such a variable.
  public boolean has(String name) {
    return variables.containsKey(name);
  }

  /// A variable; throws naming the nearest one.
  public Variable get(String name) {
    Variable variable = variables.get(name);
    if (variable == null) {
      throw new IllegalArgumentException(
          "There is no variable \"%s\". %s"
              .formatted(name, Suggestion.maybe(name, variables.keySet()))
              .strip());
    }
    return variable;
  }

  /// A variable of numbers; throws when it holds categories.
  public NumericVariable numeric(String name) {
    Variable variable = get(name);
    if (variable instanceof NumericVariable numeric) {
      return numeric;
    }
    throw new IllegalArgumentException(
        "Variable %s holds categories %s where numbers are needed. Maybe compare it with one of them?"
            .formatted(name, ((CategoricalVariable) variable).levels()));
  }

  /// A variable as categories.
  public CategoricalVariable categorical(String name) {
    return CategoricalVariable.from(get(name));
  }

  /// Some of the rows, in the order given; categories keep all of their levels.
  public Microdata withRows(int[] chosen) {
    Map<String, Variable> fewer = new LinkedHashMap<>();
    variables.forEach((name, variable) -> {
      switch (variable) {
        case NumericVariable numeric -> {
          double[] values = new double[chosen.length];
          for (int row = 0; row < chosen.length; row++) {
            values[row] = numeric.value(chosen[row]);
          }
          fewer.put(name, NumericVariable.of(values));
        }
        case CategoricalVariable categorical -> {
          int[] codes = new int[chosen.length];
          for (int row = 0; row < chosen.length; row++) {
            codes[row] = categorical.code(chosen[row]);
          }
          fewer.put(name, CategoricalVariable.of(codes, categorical.levels()));
        }
      }
    });
    return of(fewer);
  }

  /// These rows with one more variable, or another of that name.
  public Microdata with(String name, Variable variable) {
    Map<String, Variable> more = new LinkedHashMap<>(variables);
    more.put(name, variable);
    return of(more);
  }
}
