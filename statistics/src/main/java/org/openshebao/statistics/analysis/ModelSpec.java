package org.openshebao.statistics.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.nonprobability.PropensityMethod;
import org.openshebao.statistics.nonprobability.RecruitmentEstimator;

/// What gives a sample without known probabilities its weights.
public sealed interface ModelSpec {

  /// How many replicates the model has; 0 for no errors.
  int replicates();

  /// Of the random draws.
  long seed();

  /// Propensity to a reference survey.
  ///
  /// @param file  of the reference survey
  /// @param weights  its weights
  /// @param ids  its first-stage units; null when each row was drawn by itself
  /// @param strata  its strata; null when there are none
  /// @param variables  of the model, in both
  record Propensity(
      String file,
      String weights,
      @Nullable String ids,
      @Nullable String strata,
      List<String> variables,
      PropensityMethod method,
      int replicates,
      long seed)
      implements ModelSpec {
    public Propensity {
      variables = List.copyOf(variables);
    }
  }

  /// Respondent-driven sampling.
  ///
  /// @param seedMark  what stands for the recruiter of a seed, beside nothing
  /// @param populationSize  0 when not known
  record Recruitment(
      String id,
      String recruiter,
      String seedMark,
      String degree,
      RecruitmentEstimator estimator,
      double populationSize,
      int replicates,
      long seed)
      implements ModelSpec {}
}
