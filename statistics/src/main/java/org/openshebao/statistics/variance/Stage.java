package org.openshebao.statistics.variance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stage of a sample: which unit each row is in, and the strata that the units were drawn from.
///
/// Units of the second stage are numbered through all units of the first, and their strata lie within one of them.
public final class Stage {

  private final int[] unitOfRow;
  private final int[] stratumOfUnit;
  private final int[] sampledOfStratum;
  private final double @Nullable [] populationOfUnit;
  private final List<String> stratumNames;

  /// @param unitOfRow  number of the unit of each row
  /// @param stratumOfUnit  number of the stratum of each unit
  /// @param populationOfUnit  units in the population of its stratum; n/π when drawn with unequal probabilities; null when drawn
  ///     with replacement
  /// @param stratumNames  for messages
  public Stage(
      int[] unitOfRow,
      int[] stratumOfUnit,
      double @Nullable [] populationOfUnit,
      List<String> stratumNames) {
    this.unitOfRow = unitOfRow;
    this.stratumOfUnit = stratumOfUnit;
    this.populationOfUnit = populationOfUnit;
    this.stratumNames = List.copyOf(stratumNames);
    this.sampledOfStratum = new int[stratumNames.size()];
    for (int stratum : stratumOfUnit) {
      sampledOfStratum[stratum]++;
    }
  }

  /// Number of rows.
  public int rows() {
    return unitOfRow.length;
  }

  /// Number of sampled units.
  public int units() {
    return stratumOfUnit.length;
  }

  /// Number of strata.
  public int strata() {
    return sampledOfStratum.length;
  }

  /// The unit of a row.
  public int unitOfRow(int row) {
    return unitOfRow[row];
  }

  /// The stratum of a unit.
  public int stratumOfUnit(int unit) {
    return stratumOfUnit[unit];
  }

  /// How many units were sampled in a stratum.
  public int sampled(int stratum) {
    return sampledOfStratum[stratum];
  }

  /// What a stratum is called.
  public String stratumName(int stratum) {
    return stratumNames.get(stratum);
  }

  /// Whether units were drawn without replacement, their population being known.
  public boolean hasPopulation() {
    return populationOfUnit != null;
  }

  /// The population that a unit was drawn from; infinite when drawn with replacement.
  public double population(int unit) {
    return populationOfUnit == null ? Double.POSITIVE_INFINITY : populationOfUnit[unit];
  }

  /// Share of the population that was sampled, or the probability of the unit; 0 when drawn with replacement.
  public double fraction(int unit) {
    return sampledOfStratum[stratumOfUnit[unit]] / population(unit);
  }

  /// The finite population correction, 1 less that share.
  public double correction(int unit) {
    double population = population(unit);
    return Double.isInfinite(population)
        ? 1
        : (population - sampledOfStratum[stratumOfUnit[unit]]) / population;
  }
}
