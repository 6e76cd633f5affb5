package org.openshebao.actuarial.risk;

import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.VectorAutoregression;

/// How far from the deterministic path each driver may go. All are deviations from that path with mean zero.
///
/// | driver | deviation | process |
/// | --- | --- | --- |
/// | mortality | K(t) on ln m(x,t) = ln m*(x,t) + b(x)·K(t) | random walk, with the error of its drift: Var K(h) = h²σ²/(T−1) + hσ² |
/// | fertility | children a woman, added to total fertility, held within a bound either way | AR(1) |
/// | migration | share of the path's net migrants, added | AR(1) |
/// | inflation, real wages, real interest | added to the rates of the path | VAR(1) |
///
/// @param mortalityDeviation  σ of a yearly step of K
/// @param mortalityObserved  T, how many years the walk was estimated from: its drift is as uncertain as they are few
/// @param fertility  of the deviation of total fertility
/// @param fertilityBound  the farthest it goes, in children a woman
/// @param migration  of the share
/// @param economy  of inflation, real wage growth and real interest, in this order
/// @see "Lee and Carter (1992), JASA 87(419); Office of the Chief Actuary (2004), Actuarial Study 117"
public record RiskProcesses(
    double mortalityDeviation,
    int mortalityObserved,
    Autoregression fertility,
    double fertilityBound,
    Autoregression migration,
    VectorAutoregression economy) {

  /// Variables of the economy.
  public static final int ECONOMY = 3;

  public RiskProcesses {
    if (!(mortalityDeviation >= 0) || mortalityObserved < 3) {
      throw new IllegalArgumentException(
          "Mortality needs a deviation from 0 and 3 observed years or more but has %s and %d."
              .formatted(mortalityDeviation, mortalityObserved));
    }
    if (!(fertilityBound >= 0)) {
      throw new IllegalArgumentException(
          "The bound of fertility must be 0 or more children a woman but is %s."
              .formatted(fertilityBound));
    }
    if (economy.size() != ECONOMY) {
      throw new IllegalArgumentException(
          "The economy needs inflation, real wages and real interest but has %d series."
              .formatted(economy.size()));
    }
    requireCentred("fertility", fertility.mean());
    requireCentred("migration", migration.mean());
    for (double mean : economy.mean()) {
      requireCentred("the economy", mean);
    }
  }

  private static void requireCentred(String name, double mean) {
    if (mean != 0) {
      throw new IllegalArgumentException(
          "Deviations of %s must have the mean 0, as the deterministic path holds the level, but have %s."
              .formatted(name, mean));
    }
  }
}
