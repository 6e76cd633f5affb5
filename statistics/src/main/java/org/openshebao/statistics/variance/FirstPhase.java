package org.openshebao.statistics.variance;

/// What the first of two phases says of the rows that the second one kept: the first-stage units and strata of the whole first phase.
public final class FirstPhase {

  private final Stage stage;
  private final int[] rows;
  private final double[] probabilityOfRow;

  /// @param stage  of the first phase, of all of its rows
  /// @param rows  those of the second phase
  /// @param probabilityOfRow  of the first phase, by row of the second; 1 where weights were not stated
  public FirstPhase(Stage stage, int[] rows, double[] probabilityOfRow) {
    this.stage = stage;
    this.rows = rows.clone();
    this.probabilityOfRow = probabilityOfRow.clone();
  }

  /// Rows of the second phase.
  public int rows() {
    return rows.length;
  }

  /// The unit of a row of the second phase.
  public int unitOfRow(int row) {
    return stage.unitOfRow(rows[row]);
  }

  /// The stratum of a row of the second phase.
  public int stratumOfRow(int row) {
    return stage.stratumOfUnit(unitOfRow(row));
  }

  /// Units that the first phase sampled in a stratum.
  public int sampled(int stratum) {
    return stage.sampled(stratum);
  }

  /// Number of strata.
  public int strata() {
    return stage.strata();
  }

  /// What a stratum is called.
  public String stratumName(int stratum) {
    return stage.stratumName(stratum);
  }

  /// Whether populations of strata are known.
  public boolean hasPopulation() {
    return stage.hasPopulation();
  }

  /// The share of the population that was sampled, by unit of the row; 0 without known populations.
  public double fraction(int row) {
    return hasPopulation() ? stage.fraction(unitOfRow(row)) : 0;
  }

  /// The population of the stratum of the row; infinite when not known.
  public double population(int row) {
    return stage.population(unitOfRow(row));
  }

  /// 1 − f; without populations 1 less the probability, which is 1 where everybody counts as drawn from infinitely many.
  double correction(int row) {
    if (hasPopulation()) {
      return stage.correction(unitOfRow(row));
    }
    return probabilityOfRow[row] == 1 ? 1 : 1 - probabilityOfRow[row];
  }

  /// The probability of a row in the first phase.
  public double probability(int row) {
    return probabilityOfRow[row];
  }
}
