package org.openshebao.statistics.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;

/// The rows of a survey in named columns; never changed once made.
public final class Microdata {

  private final int rows;
  private final Map<String, Variable> variables;
  private final Map<String, VariableLabel> labels;

  private Microdata(int rows, Map<String, Variable> variables, Map<String, VariableLabel> labels) {
    this.rows = rows;
    this.variables = variables;
    this.labels = labels;
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
    return new Microdata(rows, new LinkedHashMap<>(variables), Map.of());
  }

  /// The same rows with names of variables and categories; those given here go before those there were.
  public Microdata withLabels(Map<String, VariableLabel> given) {
    Map<String, VariableLabel> all = new LinkedHashMap<>(labels);
    given.forEach((name, label) -> {
      VariableLabel before = all.get(name);
      Map<String, Label> categories =
          new LinkedHashMap<>(before == null ? Map.of() : before.categories());
      categories.putAll(label.categories());
      all.put(name, new VariableLabel(label.name(), categories));
    });
    return new Microdata(rows, variables, all);
  }

  /// What a variable is called; its name where nothing says more.
  public Label label(String name) {
    VariableLabel label = labels.get(name);
    return label == null ? Label.same(name) : label.name();
  }

  /// What a category of a variable is called; its code where nothing says more.
  public Label categoryLabel(String name, String code) {
    VariableLabel label = labels.get(name);
    Label found = label == null ? null : label.categories().get(code);
    return found != null ? found : Label.same(code.isEmpty() ? "–" : code);
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
    return of(fewer).withLabels(labels);
  }

  /// These rows with one more variable, or another of that name.
  public Microdata with(String name, Variable variable) {
    Map<String, Variable> more = new LinkedHashMap<>(variables);
    more.put(name, variable);
    return of(more).withLabels(labels);
  }
}
