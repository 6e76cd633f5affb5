package org.openshebao.statistics.design;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.variance.ReplicateWeights;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A sample of which nobody knows the probabilities: volunteers, quotas, an online panel, respondents who recruit each other. It may have weights
/// that fit it to known margins or to a reference survey, and never has a design-based error. Where a model of participation gives replicates, it has
/// a model-based error, which holds under the assumptions that are shown with each number.
public final class NonProbabilityDesign implements SurveyDesign {

  private static final Label REASON =
      new Label(
          "The probabilities of this sample are not known, so that it has no design-based error.",
          "该样本的入样概率未知，无法给出基于设计的误差。");

  private final double[] weights;
  private final Label assumptions;
  private final @Nullable ReplicateDesign model;

  /// @param assumptions  under which its weighted numbers speak for the population: shown with each of them
  public NonProbabilityDesign(double[] weights, Label assumptions) {
    this(weights, assumptions, null);
  }

  private NonProbabilityDesign(
      double[] weights, Label assumptions, @Nullable ReplicateDesign model) {
    this.weights = weights.clone();
    this.assumptions = assumptions;
    this.model = model;
  }

  /// With replicates of the model of participation: errors hold under the assumptions.
  public static NonProbabilityDesign withReplicates(
      double[] weights, Label assumptions, ReplicateWeights replicates) {
    return new NonProbabilityDesign(
        weights,
        assumptions,
        new ReplicateDesign(weights, replicates).withDegreesOfFreedom(Double.POSITIVE_INFINITY));
  }

  /// The same sample after a step of weighting, of the replicates too where there are any.
  public NonProbabilityDesign withWeights(double[] changed, @Nullable ReplicateDesign replicates) {
    return new NonProbabilityDesign(changed, assumptions, replicates);
  }

  /// What has to hold for its numbers to speak for the population.
  public Label assumptions() {
    return assumptions;
  }

  /// Replicates of the model; null when there are none and so no error.
  public @Nullable ReplicateDesign model() {
    return model;
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
    return model == null ? null : model.covariance(statistic, estimate);
  }

  @Override
  public double @Nullable [] variances(WeightedStatistic statistic, double[] estimate) {
    return model == null ? null : model.variances(statistic, estimate);
  }

  @Override
  public @Nullable Label reasonForNoError() {
    return model == null ? REASON : null;
  }

  @Override
  public double degreesOfFreedom(boolean @Nullable [] domain) {
    return model == null ? Double.NaN : Double.POSITIVE_INFINITY;
  }

  @Override
  public boolean keepsRowsOutsideDomains() {
    return false;
  }

  @Override
  public boolean isModelBased() {
    return true;
  }

  @Override
  public String method() {
    return model == null
        ? "model-based, no design-based error"
        : "model-based, " + model.replicates().kind();
  }
}
