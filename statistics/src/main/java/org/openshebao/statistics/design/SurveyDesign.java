package org.openshebao.statistics.design;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A sample with its weights, and what can be said of the error of its estimates.
public sealed interface SurveyDesign
    permits LinearizedDesign, ReplicateDesign, NonProbabilityDesign {

  /// Number of rows.
  int rows();

  /// The final weight of a row.
  double weight(int row);

  /// A copy of the final weights.
  double[] weights();

  /// Covariances of the numbers of a statistic; null when the design gives none, for the reason [#reasonForNoError].
  double @Nullable [][] covariance(WeightedStatistic statistic, double[] estimate);

  /// Variances of the numbers of a statistic, when covariances are not needed.
  double @Nullable [] variances(WeightedStatistic statistic, double[] estimate);

  /// Why there is no design-based error; null when there is one.
  @Nullable Label reasonForNoError();

  /// Degrees of freedom of a variance in a domain; NaN when there are none.
  ///
  /// @param domain  its rows; null for all
  double degreesOfFreedom(boolean @Nullable [] domain);

  /// Whether rows outside a domain stay in the design with weight 0, as they do after calibration, rather than leave it.
  boolean keepsRowsOutsideDomains();

  /// Whether errors, where there are any, hold under the assumptions of a model rather than by the design.
  default boolean isModelBased() {
    return false;
  }

  /// How errors are computed, in a few words.
  String method();
}
