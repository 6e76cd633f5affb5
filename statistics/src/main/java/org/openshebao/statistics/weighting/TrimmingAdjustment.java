package org.openshebao.statistics.weighting;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.variance.Residualizer;

/// Trimming of extreme weights; their sum stays. Rows of weight 0 stand for nobody and stay.
final class TrimmingAdjustment implements Adjustment {

  private final WeightingStep.Trimming step;

  TrimmingAdjustment(WeightingStep.Trimming step) {
    this.step = step;
  }

  @Override
  public double[] adjust(double[] weights) {
    double[] trimmed = weights.clone();
    for (int pass = 0; pass <= trimmed.length; pass++) {
      if (!trimOnce(trimmed) || !step.strict()) {
        return trimmed;
      }
    }
    throw impossible(trimmed);
  }

  private boolean trimOnce(double[] weights) {
    double excess = 0;
    int inside = 0;
    boolean any = false;
    boolean[] outside = new boolean[weights.length];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] == 0) {
        continue;
      }
      double limited = Math.clamp(weights[row], step.lower(), step.upper());
      outside[row] = limited != weights[row];
      any |= outside[row];
      inside += outside[row] ? 0 : 1;
      excess += weights[row] - limited;
    }
    if (!any) {
      return false;
    }
    for (int row = 0; row < weights.length; row++) {
      if (outside[row]) {
        weights[row] = Math.clamp(weights[row], step.lower(), step.upper());
      } else if (weights[row] != 0) {
        weights[row] += excess / inside;
      }
    }
    if (inside == 0) {
      spreadOverTrimmed(weights, excess);
    }
    return true;
  }

  /// Every weight was trimmed: those that stand at the other limit take what is left over.
  private void spreadOverTrimmed(double[] weights, double excess) {
    int able = 0;
    for (double weight : weights) {
      able += canTake(weight, excess) ? 1 : 0;
    }
    if (able == 0) {
      throw impossible(weights);
    }
    double each = excess / able;
    for (int row = 0; row < weights.length; row++) {
      weights[row] += canTake(weights[row], excess) ? each : 0;
    }
  }

  private boolean canTake(double weight, double excess) {
    return weight != 0 && (excess > 0 ? weight < step.upper() : weight > step.lower());
  }

  private ProblemException impossible(double[] weights) {
    double sum = 0;
    int n = 0;
    for (double weight : weights) {
      sum += weight;
      n += weight != 0 ? 1 : 0;
    }
    return new ProblemException(
        Problem.error(
            "STATISTICS-TRIMMING",
            null,
            0,
            null,
            step.lower() + " to " + step.upper(),
            "Weights cannot be trimmed to the limits: their mean is %s.".formatted(sum / n),
            "Choose limits with the mean well between them."));
  }

  /// Trimming follows no auxiliary; earlier calibrations go on explaining what they do.
  @Override
  public @Nullable Residualizer residualizer(double[] before, double[] after) {
    return null;
  }
}
