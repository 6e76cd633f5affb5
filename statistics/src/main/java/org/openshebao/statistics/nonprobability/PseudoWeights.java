package org.openshebao.statistics.nonprobability;

import java.util.Arrays;
import java.util.List;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.NonProbabilityDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.replicate.Bootstrap;
import org.openshebao.statistics.replicate.BootstrapKind;

/// Makes a design of a sample without known probabilities: pseudo-weights by propensity to a reference survey, and model-based errors by a
/// bootstrap of both samples that fits the propensities anew each time.
public final class PseudoWeights {

  private PseudoWeights() {}

  /// @param variables  of the propensity model, asked alike in both
  /// @param replicates  how many bootstrap samples; 0 for no errors
  /// @param assumptions  stated beside those of the method
  public static NonProbabilityDesign of(
      Microdata data,
      ReferenceSurvey reference,
      List<String> variables,
      PropensityMethod method,
      int replicates,
      long seed,
      Label assumptions) {
    Propensity propensity =
        new Propensity(new Covariates(data, reference.data(), variables), method);
    double[] own = new double[data.rows()];
    Arrays.fill(own, 1);
    double[] weights = propensity.weights(own, weights(reference));
    Label stated = statedWith(variables, assumptions);
    if (replicates == 0) {
      return new NonProbabilityDesign(weights, stated);
    }
    ReplicateDesign ofReference =
        Bootstrap.of(design(reference), BootstrapKind.RAO_WU, replicates, seed, false);
    ReplicateDesign ofSample =
        Bootstrap.of(
            LinearizedDesign.of(DesignSpec.ofWeights(null), data),
            BootstrapKind.CANTY_DAVISON,
            replicates,
            seed + 1,
            false);
    double[][] multipliers = new double[data.rows()][replicates];
    double[] counts = new double[data.rows()];
    int failed = 0;
    double[] referenceWeights = new double[reference.data().rows()];
    for (int r = 0; r < replicates; r++) {
      ofSample.fill(r, counts);
      ofReference.fill(r, referenceWeights);
      double[] anew = anew(propensity, counts, referenceWeights);
      failed += Double.isNaN(anew[0]) ? 1 : 0;
      for (int row = 0; row < anew.length; row++) {
        multipliers[row][r] = anew[row] / weights[row];
      }
    }
    if (failed > replicates / 10) {
      throw new IllegalArgumentException(
          "In %d of %d bootstrap samples the propensity model has no solution. Maybe merge rare categories?"
              .formatted(failed, replicates));
    }
    return NonProbabilityDesign.withReplicates(
        weights, stated, ModelReplicates.bootstrap("propensity bootstrap", multipliers));
  }

  /// Not-a-number throughout where a bootstrap sample lacks a category: such a replicate does not enter the variance.
  private static double[] anew(Propensity propensity, double[] counts, double[] reference) {
    try {
      return propensity.weights(counts, reference);
    } catch (ProblemException e) {
      double[] none = new double[counts.length];
      Arrays.fill(none, Double.NaN);
      return none;
    }
  }

  private static Label statedWith(List<String> variables, Label assumptions) {
    String names = String.join(", ", variables);
    return new Label(
        "everybody had some chance of taking part; given %s, taking part does not depend on what is estimated; the reference survey is right. %s"
            .formatted(names, assumptions.en()),
        "每个人都有一定机会参与；在给定%s的条件下，参与与所估计的量无关；参照调查无偏。%s".formatted(names, assumptions.zh()));
  }

  private static double[] weights(ReferenceSurvey reference) {
    NumericVariable weights = reference.data().numeric(reference.weights());
    return weights.toArray();
  }

  private static LinearizedDesign design(ReferenceSurvey reference) {
    String units = reference.units();
    String strata = reference.strata();
    DesignSpec spec = DesignSpec.ofWeights(reference.weights());
    if (units != null) {
      spec = spec.withIds(units);
    }
    if (strata != null) {
      spec = spec.withStrata(true, strata);
    }
    return LinearizedDesign.of(spec, reference.data());
  }
}
