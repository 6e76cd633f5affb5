package org.openshebao.actuarial.risk;

import java.util.Set;
import java.util.function.ToLongFunction;
import org.openshebao.actuarial.forecast.Autoregression;

/// Makes futures. The numbers of a driver depend on the seed, the index of the path and the driver alone: not on threads, on
/// order, on how many paths there are or on the other drivers; a longer path begins with the shorter one.
public final class PathGenerator {

  private final RiskProcesses processes;
  private final long seed;
  private final int years;

  /// For paths of `years` years.
  public PathGenerator(RiskProcesses processes, long seed, int years) {
    if (years < 1) {
      throw new IllegalArgumentException("A path needs at least one year but has " + years + ".");
    }
    this.processes = processes;
    this.seed = seed;
    this.years = years;
  }

  /// How many years its paths have.
  public int years() {
    return years;
  }

  /// The seed of its numbers.
  public long seed() {
    return seed;
  }

  /// The processes.
  public RiskProcesses processes() {
    return processes;
  }

  /// The path `index`, all drivers moving.
  public RiskPath path(long index) {
    return path(driver -> index, Set.of(Driver.values()));
  }

  /// The path `index`, the drivers that are not in `moving` held on the deterministic path.
  public RiskPath path(long index, Set<Driver> moving) {
    return path(driver -> index, moving);
  }

  /// A path whose drivers come from paths of different indices.
  ///
  /// @param indexOf  the path from which a driver is taken
  /// @param moving  those that move at all
  public RiskPath path(ToLongFunction<Driver> indexOf, Set<Driver> moving) {
    double[] mortality = new double[years];
    if (moving.contains(Driver.MORTALITY)) {
      NormalStream chance = stream(Driver.MORTALITY, indexOf);
      double sigma = processes.mortalityDeviation();
      double drift = sigma / Math.sqrt(processes.mortalityObserved() - 1) * chance.next();
      double level = 0;
      for (int year = 0; year < years; year++) {
        level += drift + sigma * chance.next();
        mortality[year] = level;
      }
    }
    double[] fertility = new double[years];
    if (moving.contains(Driver.FERTILITY)) {
      walk(processes.fertility(), stream(Driver.FERTILITY, indexOf), fertility);
      double bound = processes.fertilityBound();
      for (int year = 0; year < years; year++) {
        // The bound is the same either way: the mean stays on the path.
        fertility[year] = Math.clamp(fertility[year], -bound, bound);
      }
    }
    double[] migration = new double[years];
    if (moving.contains(Driver.MIGRATION)) {
      walk(processes.migration(), stream(Driver.MIGRATION, indexOf), migration);
    }
    return new RiskPath(mortality, fertility, migration, economy(indexOf, moving));
  }

  private NormalStream stream(Driver driver, ToLongFunction<Driver> indexOf) {
    return new NormalStream(seed, driver, indexOf.applyAsLong(driver));
  }

  private static void walk(Autoregression process, NormalStream chance, double[] deviations) {
    double now = 0;
    for (int year = 0; year < deviations.length; year++) {
      now = process.phi() * now + process.sigma() * chance.next();
      deviations[year] = now;
    }
  }

  private double[][] economy(ToLongFunction<Driver> indexOf, Set<Driver> moving) {
    Driver[] drivers = {Driver.INFLATION, Driver.REAL_WAGES, Driver.REAL_INTEREST};
    NormalStream[] chance = new NormalStream[drivers.length];
    for (int i = 0; i < drivers.length; i++) {
      chance[i] = stream(drivers[i], indexOf);
    }
    double[][] paths = new double[drivers.length][years];
    double[] now = new double[drivers.length];
    double[] shocks = new double[drivers.length];
    for (int year = 0; year < years; year++) {
      for (int i = 0; i < drivers.length; i++) {
        double shock = chance[i].next();
        shocks[i] = moving.contains(drivers[i]) ? shock : 0;
      }
      now = processes.economy().next(now, shocks);
      for (int i = 0; i < drivers.length; i++) {
        paths[i][year] = now[i];
      }
    }
    return paths;
  }
}
