package org.openshebao.actuarial.mortality;

/// A select and ultimate table: for some years after an event (award of an invalidity pension, a medical check) mortality
/// depends on age at the event and on the time since; then on age alone.
///
///     q[x]+t   for t < s,   q(x+t)   from t = s
///
/// @see "Dickson, Hardy and Waters (2020), Actuarial Mathematics for Life Contingent Risks, 3rd ed., § 3.7"
public final class SelectTable {

  private final int firstAge;
  private final double[][] select; // by age at selection, then years since
  private final LifeTable ultimate;

  private SelectTable(int firstAge, double[][] select, LifeTable ultimate) {
    this.firstAge = firstAge;
    this.select = select;
    this.ultimate = ultimate;
  }

  /// From the select rates and the ultimate table.
  ///
  /// @param firstAge  age at selection of the first row
  /// @param select  q[x]+t by age at selection, then t = 0 … s−1; every row is as long
  public static SelectTable of(int firstAge, double[][] select, LifeTable ultimate) {
    double[][] copy = new double[select.length][];
    for (int i = 0; i < select.length; i++) {
      if (select[i].length != select[0].length) {
        throw new IllegalArgumentException(
            "Each age has a rate for each select year, %d of them, but age %d has %d."
                .formatted(select[0].length, firstAge + i, select[i].length));
      }
      copy[i] = select[i].clone();
    }
    return new SelectTable(firstAge, copy, ultimate);
  }

  /// s, years for which selection is felt.
  public int selectYears() {
    return select[0].length;
  }

  /// The life table of those selected at `age`, from that age on.
  public LifeTable selectedAt(int age) {
    int row = age - firstAge;
    if (row < 0 || row >= select.length) {
      throw new IllegalArgumentException(
          "The table has ages at selection from %d to %d but was asked for %d."
              .formatted(firstAge, firstAge + select.length - 1, age));
    }
    int ages = ultimate.lastAge() - age + 1;
    double[] q = new double[ages];
    for (int t = 0; t < ages; t++) {
      q[t] = t < selectYears() ? select[row][t] : ultimate.deathProbability(age + t);
    }
    return LifeTable.ofDeathProbabilities(age, q);
  }
}
