package org.openshebao.statistics.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.variance.Residualizer;

/// Weights of samples from frames that overlap. With fixed shares θ a row drawn from frame f that is in the frames D has w θ_f / Σ_D θ (Hartley; equal
/// shares are the multiplicity estimator); with the weights of all frames it has 1 / Σ_D 1/w (the single-frame estimator).
///
/// The factors do not depend on the sample, so that the variance is that of the changed weights, frames being strata of their own.
///
/// @see "Hartley (1962); Kalton and Anderson (1986), Journal of the Royal Statistical Society A 149; Lohr (2011), Survey Methodology 37(2)"
final class FrameAdjustment implements Adjustment {

  private final double[] factor;

  FrameAdjustment(WeightingStep.FrameOverlap step, Microdata data) {
    List<String> frames = List.copyOf(step.memberships().keySet());
    Variable drawnFrom = data.get(step.frame());
    List<NumericVariable> member =
        frames.stream()
            .map(name -> data.numeric(step.memberships().getOrDefault(name, "")))
            .toList();
    double[] shares = shares(step.shares(), frames);
    List<NumericVariable> weights = new ArrayList<>();
    if (!step.weights().isEmpty()) {
      for (String frame : frames) {
        String name = step.weights().get(frame);
        if (name == null) {
          throw new IllegalArgumentException(
              "The weights of rows in the frame \"%s\" are not named.".formatted(frame));
        }
        weights.add(data.numeric(name));
      }
    }
    this.factor = new double[data.rows()];
    for (int row = 0; row < factor.length; row++) {
      int own = frames.indexOf(drawnFrom.text(row));
      if (own < 0 || member.get(own).value(row) != 1) {
        throw wrong(step, row, drawnFrom.text(row), own < 0, frames);
      }
      double bottom = 0;
      for (int f = 0; f < shares.length; f++) {
        double is = member.get(f).value(row);
        if (is != 0 && is != 1) {
          throw new ProblemException(
              Problem.error(
                  "STATISTICS-FRAMES",
                  null,
                  row + 1L,
                  step.memberships().get(frames.get(f)),
                  member.get(f).text(row),
                  "Whether the row is in the frame must be 1 or 0.",
                  "Ask it of everybody: who is in several frames would be counted twice."));
        }
        bottom +=
            is == 0
                ? 0
                : weights.isEmpty()
                    ? shares[f]
                    : weights.get(own).value(row) / weights.get(f).value(row);
      }
      factor[row] = weights.isEmpty() ? shares[own] / bottom : 1 / bottom;
    }
  }

  private static double[] shares(Map<String, Double> given, List<String> frames) {
    double[] shares = new double[frames.size()];
    for (int f = 0; f < shares.length; f++) {
      Double share =
          given.isEmpty() ? Double.valueOf(1.0 / shares.length) : given.get(frames.get(f));
      if (share == null || !(share >= 0)) {
        throw new IllegalArgumentException(
            "The share of the frame \"%s\" must be a number from 0 on but was %s."
                .formatted(frames.get(f), share));
      }
      shares[f] = share;
    }
    return shares;
  }

  private static ProblemException wrong(
      WeightingStep.FrameOverlap step,
      int row,
      String frame,
      boolean unknown,
      List<String> frames) {
    return new ProblemException(
        Problem.error(
            "STATISTICS-FRAMES",
            null,
            row + 1L,
            step.frame(),
            frame,
            unknown
                ? "The row was drawn from a frame that is not named."
                : "The row was drawn from a frame that it is not in.",
            unknown
                ? Suggestion.maybe(frame, frames) + " Frames are " + frames + "."
                : "Look at its membership."));
  }

  @Override
  public double[] adjust(double[] weights) {
    double[] adjusted = new double[weights.length];
    for (int row = 0; row < weights.length; row++) {
      adjusted[row] = weights[row] * factor[row];
    }
    return adjusted;
  }

  @Override
  public @Nullable Residualizer residualizer(double[] before, double[] after) {
    return null;
  }
}
