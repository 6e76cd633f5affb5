package org.openshebao.statistics.weighting;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.weighting.WeightingStep.Bounds;

/// How far weights are from what they were: the distance decides the ratio g = F(x'λ) of new to old weight.
///
/// @see "Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87"
public enum CalibrationDistance {
  /// g = 1 + u: the generalised regression estimator. Weights may become negative.
  LINEAR,
  /// g = e^u: weights stay positive, like those of iterative proportional fitting.
  RAKING,
  /// g moves between the bounds along a logistic curve.
  LOGIT,
  /// g = 1 + u, cut off at the bounds.
  TRUNCATED_LINEAR;

  boolean needsBounds() {
    return this == LOGIT || this == TRUNCATED_LINEAR;
  }

  /// F(u)
  double ratio(double u, @Nullable Bounds bounds) {
    return switch (this) {
      case LINEAR -> 1 + u;
      case RAKING -> Math.exp(u);
      case TRUNCATED_LINEAR ->
          Math.clamp(1 + u, required(bounds).lower(), required(bounds).upper());
      case LOGIT -> {
        double low = required(bounds).lower();
        double high = required(bounds).upper();
        double a = (high - low) / ((1 - low) * (high - 1));
        double e = Math.exp(-a * u); // large u gives 0, not infinity over infinity
        yield (low * (high - 1) * e + high * (1 - low)) / ((high - 1) * e + (1 - low));
      }
    };
  }

  /// F'(u)
  double slope(double u, @Nullable Bounds bounds) {
    return switch (this) {
      case LINEAR -> 1;
      case RAKING -> Math.exp(u);
      case TRUNCATED_LINEAR ->
          1 + u > required(bounds).lower() && 1 + u < required(bounds).upper() ? 1 : 0;
      case LOGIT -> {
        double low = required(bounds).lower();
        double high = required(bounds).upper();
        double g = ratio(u, bounds);
        yield (g - low) * (high - g) / ((1 - low) * (high - 1));
      }
    };
  }

  private static Bounds required(@Nullable Bounds bounds) {
    if (bounds == null) {
      throw new IllegalStateException("This distance has bounds.");
    }
    return bounds;
  }
}
