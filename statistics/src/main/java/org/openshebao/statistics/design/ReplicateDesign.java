package org.openshebao.statistics.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.variance.ReplicateWeights;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A probability sample whose errors come from replicate weights: each statistic is computed anew with the weights of every replicate.
public final class ReplicateDesign implements SurveyDesign {

  /// A column that is so small against what it was, once earlier ones are taken from it, adds no rank.
  private static final double RANK_TOLERANCE = 1e-5;

  private final double[] weights;
  private final ReplicateWeights replicates;
  private final double @Nullable [] base;
  private final @Nullable Double givenDegreesOfFreedom;

  /// @param weights  of the full sample
  /// @param replicates  multipliers of `weights`
  public ReplicateDesign(double[] weights, ReplicateWeights replicates) {
    this(weights, replicates, null, null);
  }

  private ReplicateDesign(
      double[] weights,
      ReplicateWeights replicates,
      double @Nullable [] base,
      @Nullable Double givenDegreesOfFreedom) {
    if (weights.length != replicates.rows()) {
      throw new IllegalArgumentException(
          "There are %d rows but replicate weights for %d."
              .formatted(weights.length, replicates.rows()));
    }
    this.weights = weights.clone();
    this.replicates = replicates;
    this.base = base;
    this.givenDegreesOfFreedom = givenDegreesOfFreedom;
  }

  /// The design with weights of the full sample and of the replicates that a weighting step changed.
  ///
  /// @param changed  full-sample weights
  /// @param multipliers  rows × replicates, of `base`
  public ReplicateDesign withWeights(double[] changed, double[][] multipliers, double[] base) {
    int[] each = new int[changed.length];
    for (int row = 0; row < each.length; row++) {
      each[row] = row;
    }
    ReplicateWeights own =
        new ReplicateWeights(
            replicates.kind(),
            each,
            multipliers,
            replicates.scale(),
            replicates.rscales(),
            replicates.mse());
    return new ReplicateDesign(changed, own, base.clone(), givenDegreesOfFreedom);
  }

  /// With degrees of freedom that the producer states.
  public ReplicateDesign withDegreesOfFreedom(double stated) {
    return new ReplicateDesign(weights, replicates, base, stated);
  }

  /// The replicate weights.
  public ReplicateWeights replicates() {
    return replicates;
  }

  /// The weights of a replicate.
  public void fill(int replicate, double[] into) {
    replicates.fill(replicate, base == null ? weights : base, into);
  }

  /// What the multipliers of a row are multiplied with.
  public double baseWeight(int row) {
    return base == null ? weights[row] : base[row];
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
  public double[][] covariance(WeightedStatistic statistic, double[] estimate) {
    double[][] theta = new double[replicates.replicates()][];
    double[] own = new double[weights.length];
    for (int r = 0; r < theta.length; r++) {
      fill(r, own);
      theta[r] = statistic.estimate(own);
    }
    return replicates.covariance(theta, estimate);
  }

  @Override
  public double[] variances(WeightedStatistic statistic, double[] estimate) {
    double[][] theta = new double[replicates.replicates()][];
    double[] own = new double[weights.length];
    for (int r = 0; r < theta.length; r++) {
      fill(r, own);
      theta[r] = statistic.estimate(own);
    }
    double[] variances = new double[estimate.length];
    double[][] one = new double[theta.length][1];
    for (int j = 0; j < variances.length; j++) {
      for (int r = 0; r < theta.length; r++) {
        one[r][0] = theta[r][j];
      }
      variances[j] = replicates.covariance(one, new double[] {estimate[j]})[0][0];
    }
    return variances;
  }

  @Override
  public @Nullable Label reasonForNoError() {
    return null;
  }

  /// Rank of the replicate weights in the domain, less 1.
  @Override
  public double degreesOfFreedom(boolean @Nullable [] domain) {
    if (givenDegreesOfFreedom != null) {
      return givenDegreesOfFreedom;
    }
    // Rows of one group are multiples of each other: one row with the length of all has the same
    // rank.
    double[] square = new double[replicates.groups()];
    double[] of = base == null ? weights : base;
    for (int row = 0; row < of.length; row++) {
      if (domain == null || domain[row]) {
        square[replicates.groupOfRow(row)] += of[row] * of[row];
      }
    }
    List<double[]> basis = new ArrayList<>();
    for (int r = 0; r < replicates.replicates(); r++) {
      double[] column = new double[square.length];
      for (int g = 0; g < column.length; g++) {
        column[g] = Math.sqrt(square[g]) * replicates.multiplier(g, r);
      }
      double before = norm(column);
      for (int pass = 0; pass < 2; pass++) {
        for (double[] q : basis) {
          double dot = 0;
          for (int g = 0; g < column.length; g++) {
            dot += q[g] * column[g];
          }
          for (int g = 0; g < column.length; g++) {
            column[g] -= dot * q[g];
          }
        }
      }
      double after = norm(column);
      if (before > 0 && after > RANK_TOLERANCE * before) {
        for (int g = 0; g < column.length; g++) {
          column[g] /= after;
        }
        basis.add(column);
      }
    }
    return basis.size() - 1.0;
  }

  private static double norm(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += each * each;
    }
    return Math.sqrt(sum);
  }

  @Override
  public boolean keepsRowsOutsideDomains() {
    return false;
  }

  @Override
  public String method() {
    return "replicates, " + replicates.kind();
  }
}
