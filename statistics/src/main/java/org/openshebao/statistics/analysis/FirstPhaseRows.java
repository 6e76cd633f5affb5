package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.weighting.CalibrationDistance;
import org.openshebao.statistics.weighting.Margin;
import org.openshebao.statistics.weighting.WeightingStep;
import org.openshebao.statistics.weighting.WeightingStep.Bounds;

/// All rows of the first of two phases with their weights: totals that the second phase can be calibrated to.
///
/// @param data  the rows
/// @param weights  of the first phase
record FirstPhaseRows(Microdata data, double[] weights) {

  /// Calibration to the weighted totals of these variables, of each category where they hold categories.
  WeightingStep.Calibration calibration(
      List<String> variables, CalibrationDistance distance, @Nullable Bounds bounds) {
    Map<String, Double> totals = new LinkedHashMap<>();
    List<Margin> margins = new ArrayList<>();
    for (String name : variables) {
      if (name.equals("1")) {
        totals.put(name, total(null));
      } else if (data.get(name) instanceof NumericVariable numeric) {
        totals.put(name, total(numeric));
      } else {
        margins.add(Margin.of(name, totals(name)));
      }
    }
    return new WeightingStep.Calibration(distance, totals, margins, bounds);
  }

  private double total(@Nullable NumericVariable variable) {
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      sum += weights[row] * (variable == null ? 1 : variable.value(row));
    }
    if (Double.isNaN(sum)) {
      throw new IllegalArgumentException(
          "A variable that the second phase is calibrated to needs a value in every row of the first.");
    }
    return sum;
  }

  private Map<String, Double> totals(String name) {
    CategoricalVariable variable = data.categorical(name);
    Map<String, Double> totals = new LinkedHashMap<>();
    for (int row = 0; row < weights.length; row++) {
      totals.merge(variable.text(row), weights[row], Double::sum);
    }
    return totals;
  }
}
