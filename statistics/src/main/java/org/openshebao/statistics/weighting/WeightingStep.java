package org.openshebao.statistics.weighting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One step on the way from base weights to final weights.
public sealed interface WeightingStep {

  /// Respondents stand for the others of their class too; who did not respond gets weight 0.
  ///
  /// @param classes  variables that form the classes
  /// @param responded  an indicator
  record NonresponseClasses(List<String> classes, String responded) implements WeightingStep {
    public NonresponseClasses {
      classes = List.copyOf(classes);
    }
  }

  /// Weights of each cell add up to its population.
  record PostStratification(Margin margin) implements WeightingStep {}

  /// Weights of each of several margins add up to its populations, by iterative proportional fitting.
  ///
  /// @param maxIterations  after which it is said that margins contradict each other
  record Raking(List<Margin> margins, int maxIterations) implements WeightingStep {
    public Raking {
      margins = List.copyOf(margins);
    }
  }

  /// Weights change as little as possible, in the sense of a distance, so that totals are met.
  ///
  /// @param distance  which sense
  /// @param totals  of numbers, by name of variable; "1" is the number of units
  /// @param margins  populations of categories
  /// @param bounds  of the ratio of new to old weight; null when there are none
  record Calibration(
      CalibrationDistance distance,
      Map<String, Double> totals,
      List<Margin> margins,
      @Nullable Bounds bounds)
      implements WeightingStep {
    public Calibration {
      totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
      margins = List.copyOf(margins);
      if (distance.needsBounds() != (bounds != null) && distance != CalibrationDistance.RAKING) {
        throw new IllegalArgumentException(
            "Calibration %s %s bounds. Maybe another distance?"
                .formatted(distance, distance.needsBounds() ? "needs" : "takes no"));
      }
    }
  }

  /// A second phase of sampling is calibrated to the weighted totals of the first.
  record FirstPhaseCalibration(Calibration calibration) implements WeightingStep {}

  /// Samples from several frames that overlap: whoever is in several is counted once.
  ///
  /// @param frame  variable that tells which frame a row was drawn from
  /// @param memberships  by frame, an indicator of who is in it
  /// @param shares  by frame, how much of those in several its sample stands for; empty for equal shares
  /// @param weights  by frame, the weight that a row has or would have there: then each stands for the inverse of its chances in all
  ///     frames together; empty when not known
  record FrameOverlap(
      String frame,
      Map<String, String> memberships,
      Map<String, Double> shares,
      Map<String, String> weights)
      implements WeightingStep {
    public FrameOverlap {
      memberships = Collections.unmodifiableMap(new LinkedHashMap<>(memberships));
      shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
      weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
      if (memberships.size() < 2) {
        throw new IllegalArgumentException(
            "Frames overlap when there are two or more but %s were named."
                .formatted(memberships.keySet()));
      }
    }
  }

  /// Weights outside the limits are set to them; what that takes or adds is spread evenly over the others.
  ///
  /// @param strict  whether to go on until none is outside; one pass may leave some just outside
  record Trimming(double lower, double upper, boolean strict) implements WeightingStep {
    public Trimming {
      if (!(lower < upper)) {
        throw new IllegalArgumentException(
            "The lower limit of weights must be below the upper one but they were %s and %s."
                .formatted(lower, upper));
      }
    }
  }

  /// Limits of new over old weight.
  record Bounds(double lower, double upper) {
    public Bounds {
      if (!(lower < 1 && upper > 1)) {
        throw new IllegalArgumentException(
            "Bounds of weight ratios must lie on both sides of 1 but were %s and %s."
                .formatted(lower, upper));
      }
    }
  }
}
