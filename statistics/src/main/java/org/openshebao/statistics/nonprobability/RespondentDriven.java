package org.openshebao.statistics.nonprobability;

import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.design.NonProbabilityDesign;

/// Makes a design of a sample whose respondents recruited each other: weights by how many of the population they know, and model-based errors by
/// a bootstrap of the recruitment.
public final class RespondentDriven {

  private static final Label RDS_II =
      new Label(
          "ties of acquaintance are mutual; recruits are a random choice of those whom the recruiter knows; respondents say rightly how many they know; the population is much larger than the sample and one network.",
          "相识关系是双向的；被招募者是招募者熟人中的随机一员；受访者如实报告熟人数量；总体远大于样本且构成一个连通网络。");
  private static final Label GILE =
      new Label(
          "ties of acquaintance are mutual; recruits are a random choice of those whom the recruiter knows and who were not recruited yet; respondents say rightly how many they know; the population has %s members.",
          "相识关系是双向的；被招募者是招募者尚未被招募的熟人中的随机一员；受访者如实报告熟人数量；总体人数为%s。");

  private RespondentDriven() {}

  /// @param id  variable that tells respondents apart
  /// @param recruiter  variable with the id of the recruiter; empty, or `seedMark`, for seeds
  /// @param degree  how many of the population a respondent knows
  /// @param populationSize  N; needed by Gile's estimator; weights add up to it where it is positive
  public static NonProbabilityDesign of(
      Microdata data,
      String id,
      String recruiter,
      String seedMark,
      String degree,
      RecruitmentEstimator estimator,
      double populationSize,
      int replicates,
      long seed,
      Label assumptions) {
    double[] degrees = degrees(data, degree);
    if (estimator == RecruitmentEstimator.GILE_SS && !(populationSize >= data.rows())) {
      throw new IllegalArgumentException(
          "Gile's estimator needs the size of the population, %d or more, but was given %s. Maybe populationSize: 10000, or estimator: rds_ii?"
              .formatted(data.rows(), populationSize));
    }
    RecruitmentTree tree = new RecruitmentTree(data, id, recruiter, seedMark);
    double[] ones = new double[data.rows()];
    java.util.Arrays.fill(ones, 1);
    double[] weights = weights(degrees, ones, estimator, populationSize);
    Label model =
        estimator == RecruitmentEstimator.RDS_II
            ? RDS_II
            : new Label(
                GILE.en().formatted(number(populationSize)),
                GILE.zh().formatted(number(populationSize)));
    Label stated = new Label(model.en() + " " + assumptions.en(), model.zh() + assumptions.zh());
    if (replicates == 0) {
      return new NonProbabilityDesign(weights, stated);
    }
    double[][] counts = TreeBootstrap.counts(tree, replicates, seed);
    double[][] multipliers = new double[data.rows()][replicates];
    double[] times = new double[data.rows()];
    for (int r = 0; r < replicates; r++) {
      for (int row = 0; row < times.length; row++) {
        times[row] = counts[row][r];
      }
      double[] anew = weights(degrees, times, estimator, populationSize);
      for (int row = 0; row < times.length; row++) {
        multipliers[row][r] = anew[row] / weights[row];
      }
    }
    return NonProbabilityDesign.withReplicates(
        weights, stated, ModelReplicates.bootstrap("tree bootstrap", multipliers));
  }

  private static String number(double n) {
    return java.math.BigDecimal.valueOf(n).stripTrailingZeros().toPlainString();
  }

  /// Weights that add up to the population, or to the sample where its size is not known.
  static double[] weights(
      double[] degrees, double[] times, RecruitmentEstimator estimator, double populationSize) {
    double[] probabilities =
        estimator == RecruitmentEstimator.RDS_II
            ? degrees
            : SequentialSampling.probabilities(degrees, times, populationSize);
    double[] weights = new double[degrees.length];
    double sum = 0;
    double rows = 0;
    for (int row = 0; row < weights.length; row++) {
      weights[row] = times[row] / probabilities[row];
      sum += weights[row];
      rows += times[row];
    }
    double wanted = populationSize > 0 ? populationSize : rows;
    for (int row = 0; row < weights.length; row++) {
      weights[row] *= wanted / sum;
    }
    return weights;
  }

  private static double[] degrees(Microdata data, String name) {
    NumericVariable degree = data.numeric(name);
    for (int row = 0; row < data.rows(); row++) {
      if (!(degree.value(row) > 0)) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-RECRUITMENT",
                null,
                row + 1L,
                name,
                degree.text(row),
                "Who was recruited knows somebody: the degree must be above 0.",
                "Ask again, impute it, or leave the row out."));
      }
    }
    return degree.toArray();
  }
}
