package org.openshebao.actuarial.valuation.risk;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.Fertility;
import org.openshebao.actuarial.demography.StepRates;
import org.openshebao.actuarial.risk.RiskPath;
import org.openshebao.actuarial.valuation.input.Demography;

/// A projected population whose mortality, fertility and migration may differ from the path, year by year.
///
///     ln m(x,t) = ln m*(x,t) + b(x)·K(t), so that S(x,t) = S*(x,t)^exp(b(x)·K(t))
///     total fertility = that of the path + its deviation, never below 0     migrants = those of the path × (1 + share)
///
/// The step from the middle of year t to that of t + 1 takes the deviations of year t + 1.
public final class UncertainPopulation {

  private final AgeSexCounts start;
  private final List<StepRates> rates;
  private final double[] men;
  private final double[] women;

  /// Around a projection.
  ///
  /// @param start  in the middle of the base year
  /// @param rates  what happens in each step on the path
  /// @param men  b of men by single age: how much the logarithm of their mortality moves with K
  /// @param women  b of women
  public UncertainPopulation(
      AgeSexCounts start, List<StepRates> rates, double[] men, double[] women) {
    this.start = start;
    this.rates = List.copyOf(rates);
    this.men = men.clone();
    this.women = women.clone();
    if (men.length != start.ages() || women.length != start.ages()) {
      throw new IllegalArgumentException(
          "The population has %d ages but b has %d of men and %d of women."
              .formatted(start.ages(), men.length, women.length));
    }
  }

  /// How many years it is known for.
  public int years() {
    return rates.size();
  }

  /// The population on a path.
  public Demography at(RiskPath path) {
    List<StepRates> moved = new ArrayList<>(rates.size());
    for (int t = 0; t < rates.size(); t++) {
      StepRates still = rates.get(t);
      int year = Math.min(t, path.years() - 1);
      double level = path.mortality(year);
      moved.add(
          new StepRates(
              level == 0 ? still.men() : still.men().withHazard(factors(men, level)),
              level == 0 ? still.women() : still.women().withHazard(factors(women, level)),
              fertility(still.fertility(), path.fertility(year)),
              still.boysPerGirl(),
              migrants(still.migrants(), path.migration(year))));
    }
    return Demography.project(start, moved);
  }

  /// The population with all forces of mortality times a factor, more or fewer children, and a share more migrants, in all years.
  ///
  /// @param hazard  factor on the force of mortality of every age
  /// @param children  a woman, added to total fertility
  /// @param migrants  share of the path's net migrants, added
  public Demography changed(double hazard, double children, double migrants) {
    double[] factors = new double[men.length];
    java.util.Arrays.fill(factors, hazard);
    List<StepRates> moved = new ArrayList<>(rates.size());
    for (StepRates still : rates) {
      moved.add(
          new StepRates(
              hazard == 1 ? still.men() : still.men().withHazard(factors),
              hazard == 1 ? still.women() : still.women().withHazard(factors),
              fertility(still.fertility(), children),
              still.boysPerGirl(),
              migrants(still.migrants(), migrants)));
    }
    return Demography.project(start, moved);
  }

  private static double[] factors(double[] b, double level) {
    double[] factors = new double[b.length];
    for (int x = 0; x < b.length; x++) {
      factors[x] = Math.exp(b[x] * level);
    }
    return factors;
  }

  private static Fertility fertility(Fertility still, double deviation) {
    return deviation == 0 ? still : still.withTotal(Math.max(0, still.total() + deviation));
  }

  private static AgeSexCounts migrants(AgeSexCounts still, double share) {
    if (share == 0) {
      return still;
    }
    double[] men = still.of(Sex.MALE);
    double[] women = still.of(Sex.FEMALE);
    for (int x = 0; x < men.length; x++) {
      men[x] *= 1 + share;
      women[x] *= 1 + share;
    }
    return AgeSexCounts.of(men, women);
  }
}
