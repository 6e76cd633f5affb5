package org.openshebao.statistics.design;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A sample of which nobody knows the probabilities: volunteers, quotas, an online panel. It may have weights that fit it to
/// known margins, and never has a design-based error.
public final class NonProbabilityDesign implements SurveyDesign {

  private static final Label REASON =
      new Label(
          "The probabilities of this sample are not known, so that it has no design-based error.",
          "该样本的入样概率未知，无法给出基于设计的误差。");

  private final double[] weights;
  private final Label assumptions;

  /// @param assumptions  under which its weighted numbers speak for the population: shown with each of them
  public NonProbabilityDesign(double[] weights, Label assumptions) {
    this.weights = weights.clone();
    this.assumptions = assumptions;
  }

  /// What has to hold for its numbers to speak for the population.
  public Label assumptions() {
    return assumptions;
  }

  @Override
  public int rows() {
    return weights.length;
  }

  @Override
  public double weight(int row) {
    return weights[row];
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }

  @Override
  public double @Nullable [][] covariance(WeightedStatistic statistic, double[] estimate) {
    return null;
  }

  @Override
  public double @Nullable [] variances(WeightedStatistic statistic, double[] estimate) {
    return null;
  }

  @Override
  public Label reasonForNoError() {
    return REASON;
  }

  @Override
  public double degreesOfFreedom(boolean @Nullable [] domain) {
    return Double.NaN;
  }

  @Override
  public boolean keepsRowsOutsideDomains() {
    return false;
  }

  @Override
  public String method() {
    return "model-based, no design-based error";
  }
}
