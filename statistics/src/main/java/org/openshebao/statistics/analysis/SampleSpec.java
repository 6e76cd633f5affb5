package org.openshebao.statistics.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.TwoPhaseSample;

/// How the sample was drawn, and how its errors are computed.
///
/// @param design  stages, strata, weights
/// @param replicates  replicate weights; null for linearization
/// @param assumptions  of a sample with unknown probabilities; null when they are known
/// @param jointProbabilities  file of them, units × units; null when there is none
/// @param yatesGrundy  whether these give Yates–Grundy rather than Horvitz–Thompson variances
/// @param phase2  the second phase; null when there was one phase only
/// @param model  of participation in a sample with unknown probabilities; null when there is none
public record SampleSpec(
    DesignSpec design,
    @Nullable ReplicatesSpec replicates,
    @Nullable Label assumptions,
    @Nullable String jointProbabilities,
    boolean yatesGrundy,
    @Nullable PhaseSpec phase2,
    @Nullable ModelSpec model) {

  /// The second of two phases.
  ///
  /// @param design  how it was drawn from the first one
  /// @param sampled  condition that holds for the rows that it kept
  /// @param method  of the variance
  public record PhaseSpec(DesignSpec design, String sampled, TwoPhaseSample.Method method) {}

  /// Replicate weights, given or to be made.
  ///
  /// @param kind  JK1, JKn, BRR, Fay, canty_davison, rao_wu, preston, SDR, other
  /// @param file  of given ones; null when they are columns of the data or to be made
  /// @param columns  of given ones: names, or one with a * at its end; empty for every column of the file
  /// @param index  file and column that say which row of `file` a row of the data has; empty when row by row
  /// @param includeWeights  whether given ones have the sampling weight in them
  /// @param make  whether they are to be made
  /// @param rho  of Fay
  /// @param replicates  how many to make
  /// @param seed  of random draws
  /// @param mse  whether deviations are from the full-sample estimate; null for what is usual for the kind
  /// @param scale  given; null for what is usual for the kind
  /// @param rscales  given; empty for what is usual for the kind
  /// @param degreesOfFreedom  stated by the producer; null to take the rank
  public record ReplicatesSpec(
      String kind,
      @Nullable String file,
      List<String> columns,
      List<String> index,
      boolean includeWeights,
      boolean make,
      double rho,
      int replicates,
      long seed,
      @Nullable Boolean mse,
      @Nullable Double scale,
      List<Double> rscales,
      @Nullable Double degreesOfFreedom) {
    public ReplicatesSpec {
      columns = List.copyOf(columns);
      index = List.copyOf(index);
      rscales = List.copyOf(rscales);
    }
  }
}
