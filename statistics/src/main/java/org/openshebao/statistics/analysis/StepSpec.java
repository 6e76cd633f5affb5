package org.openshebao.statistics.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.weighting.CalibrationDistance;
import org.openshebao.statistics.weighting.Margin;
import org.openshebao.statistics.weighting.WeightingStep;
import org.openshebao.statistics.weighting.WeightingStep.Bounds;

/// A step of weighting: ready, or with margins whose totals stand in the data.
public sealed interface StepSpec {

  /// A step that needs nothing more.
  record Ready(WeightingStep step) implements StepSpec {}

  /// Post-stratification or raking to margins that may stand in columns of the data or in files.
  ///
  /// @param raking  whether several margins are fitted in turn
  record ToMargins(boolean raking, List<MarginSpec> margins, int maxIterations)
      implements StepSpec {
    public ToMargins {
      margins = List.copyOf(margins);
    }
  }

  /// Calibration of the second phase to what the first phase found of these variables; "1" is the number of units.
  record ToFirstPhase(List<String> variables, CalibrationDistance distance, @Nullable Bounds bounds)
      implements StepSpec {
    public ToFirstPhase {
      variables = List.copyOf(variables);
    }
  }

  /// A margin: written out, or the variables and where the population of their cells is.
  ///
  /// @param margin  written out; null when it stands elsewhere
  /// @param variables  that form the cells
  /// @param totalColumn  column of the data, or of the file, with the population of the row's cell
  /// @param file  null when the column is one of the data
  /// @param line  in the analysis file
  record MarginSpec(
      @Nullable Margin margin,
      List<String> variables,
      @Nullable String totalColumn,
      @Nullable String file,
      int line) {
    public MarginSpec {
      variables = List.copyOf(variables);
    }
  }
}
