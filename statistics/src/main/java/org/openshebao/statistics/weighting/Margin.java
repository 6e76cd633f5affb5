package org.openshebao.statistics.weighting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Known population totals of the cells that some variables form.
///
/// @param variables  their names
/// @param totals  categories in order of the variables, and how many units of the population have them
public record Margin(List<String> variables, Map<List<String>, Double> totals) {

  public Margin {
    variables = List.copyOf(variables);
    Map<List<String>, Double> copy = new LinkedHashMap<>();
    for (Map.Entry<List<String>, Double> each : totals.entrySet()) {
      if (each.getKey().size() != variables.size()) {
        throw new IllegalArgumentException(
            "The cell %s must have a category for each of %s.".formatted(each.getKey(), variables));
      }
      if (!(each.getValue() >= 0)) {
        throw new IllegalArgumentException(
            "The population of cell %s must be a number from 0 on but was %s."
                .formatted(each.getKey(), each.getValue()));
      }
      copy.put(List.copyOf(each.getKey()), each.getValue());
    }
    totals = Collections.unmodifiableMap(copy);
  }

  /// The cells of one variable.
  public static Margin of(String variable, Map<String, Double> totals) {
    Map<List<String>, Double> cells = new LinkedHashMap<>();
    totals.forEach((category, total) -> cells.put(List.of(category), total));
    return new Margin(List.of(variable), cells);
  }

  /// The population that the cells add up to.
  public double population() {
    double sum = 0;
    for (double total : totals.values()) {
      sum += total;
    }
    return sum;
  }
}
