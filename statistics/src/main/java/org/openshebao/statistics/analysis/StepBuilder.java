package org.openshebao.statistics.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.analysis.StepSpec.MarginSpec;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.SurveyFile;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.weighting.Margin;
import org.openshebao.statistics.weighting.WeightingStep;

/// Makes steps of weighting ready: totals that stand in columns are looked up.
final class StepBuilder {

  private final Path folder;
  private final Microdata data;

  private final @Nullable FirstPhaseRows firstPhase;

  StepBuilder(Path folder, Microdata data, @Nullable FirstPhaseRows firstPhase) {
    this.folder = folder;
    this.data = data;
    this.firstPhase = firstPhase;
  }

  List<WeightingStep> build(List<StepSpec> specs) {
    List<WeightingStep> steps = new ArrayList<>();
    for (StepSpec spec : specs) {
      steps.add(
          switch (spec) {
            case StepSpec.Ready ready -> ready.step();
            case StepSpec.ToFirstPhase to -> {
              FirstPhaseRows first = firstPhase;
              if (first == null) {
                throw new IllegalArgumentException(
                    "The design has one phase only, so that there is no first one to calibrate to. Maybe give totals?");
              }
              yield new WeightingStep.FirstPhaseCalibration(
                  first.calibration(to.variables(), to.distance(), to.bounds()));
            }
            case StepSpec.ToMargins to -> {
              List<Margin> margins = to.margins().stream().map(this::margin).toList();
              yield to.raking()
                  ? new WeightingStep.Raking(margins, to.maxIterations())
                  : new WeightingStep.PostStratification(margins.getFirst());
            }
          });
    }
    return steps;
  }

  private Margin margin(MarginSpec spec) {
    Margin margin = spec.margin();
    if (margin != null) {
      return margin;
    }
    String file = spec.file();
    Microdata of =
        file == null
            ? data
            : SurveyFile.read(folder.resolve(file), Set.copyOf(spec.variables()), Set.of());
    String column = spec.totalColumn() == null ? "" : spec.totalColumn();
    NumericVariable totals = of.numeric(column);
    List<Variable> variables = spec.variables().stream().map(of::get).toList();
    Map<List<String>, Double> cells = new LinkedHashMap<>();
    for (int row = 0; row < of.rows(); row++) {
      List<String> cell = new ArrayList<>();
      for (Variable variable : variables) {
        cell.add(variable.text(row));
      }
      double total = totals.value(row);
      Double before = cells.putIfAbsent(cell, total);
      if (Double.isNaN(total) || before != null && before != total) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-CALIBRATION-TOTALS",
                file,
                row + 1L,
                column,
                totals.text(row),
                "The population of the cell %s must be one number in all of its rows."
                    .formatted(String.join(" x ", cell)),
                null));
      }
    }
    return new Margin(spec.variables(), cells);
  }
}
