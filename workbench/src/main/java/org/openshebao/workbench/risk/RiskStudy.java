package org.openshebao.workbench.risk;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.risk.PathGenerator;
import org.openshebao.actuarial.risk.PathOutcome;
import org.openshebao.actuarial.risk.RiskResult;
import org.openshebao.actuarial.risk.StochasticProjection;
import org.openshebao.actuarial.risk.VarianceShares;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.risk.UncertainPopulation;
import org.openshebao.actuarial.valuation.risk.UncertainValuation;
import org.openshebao.base.text.Label;

/// A scheme on many paths.
///
/// @param label  the scheme
/// @param scope  whom it covers and what is counted: on every chart
/// @param book  assumptions on chance
/// @param seed  of the random numbers
/// @param result  all paths
/// @param shares  of variance of the general average premium; null with fewer than 40 paths, or when not asked for
public record RiskStudy(
    Label label,
    Label scope,
    RiskBook book,
    long seed,
    RiskResult result,
    @Nullable VarianceShares shares) {

  /// Paths of each sample behind the shares of variance, at most.
  private static final int SHARE_PATHS = 200;

  /// Projects a scheme on paths.
  ///
  /// @param input  on the deterministic path
  /// @param population  around the same path
  /// @param fund  id of a scheme, or "all"
  /// @param paths  how many
  /// @param withShares  whether variance is taken apart: fourteen runs for each path of a smaller sample
  /// @param progress  told how many more projections are done
  public static RiskStudy of(
      Label label,
      Label scope,
      ValuationInput input,
      UncertainPopulation population,
      String fund,
      RiskBook book,
      int paths,
      long seed,
      int threads,
      boolean withShares,
      IntConsumer progress) {
    StochasticProjection projection =
        new StochasticProjection(
            new UncertainValuation(input, population, fund), threads, progress);
    PathGenerator generator = new PathGenerator(book.processes(), seed, input.years());
    RiskResult result = projection.run(generator, paths);
    int sample = Math.min(SHARE_PATHS, paths);
    VarianceShares shares =
        withShares && sample >= 40
            ? VarianceShares.of(projection, generator, sample, PathOutcome::generalAveragePremium)
            : null;
    return new RiskStudy(label, scope, book, seed, result, shares);
  }

  /// How many projections a study of so many paths makes.
  public static int projections(int paths, boolean withShares) {
    int sample = Math.min(SHARE_PATHS, paths);
    return paths + (withShares && sample >= 40 ? 14 * sample : 0);
  }
}
