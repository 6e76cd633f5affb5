package org.openshebao.actuarial.mortality;

import org.hipparchus.stat.regression.SimpleRegression;

/// Ways to carry a table to an age that nobody survives.
///
/// Rates of the oldest are few and often misreported; how a table is closed changes life expectancy at 60 by months. The
/// rule is always said.
public final class TableClosing {

  private TableClosing() {}

  /// Everybody who reaches the last age of the table dies in it: q(ω) = 1.
  public static LifeTable atLastAge(LifeTable table) {
    double[] q = table.deathProbabilities();
    q[q.length - 1] = 1;
    return LifeTable.ofDeathProbabilities((int) table.firstAge(), q);
  }

  /// Kannisto's law by least squares on the logit of the force of mortality from `fitFrom` to the table's last age (which is
  /// replaced only when it is the open one), then used up to `lastAge`, where q = 1.
  ///
  /// @param fitFrom  at least two ages below the last one with 0 < q < 1
  public static LifeTable byKannisto(LifeTable table, int fitFrom, int lastAge) {
    SimpleRegression line = new SimpleRegression();
    int last = table.lastAge();
    while (table.deathProbability(last) >= 1) {
      last--;
    }
    for (int age = fitFrom; age <= last; age++) {
      double force = -Math.log1p(-table.deathProbability(age)); // at age + ½
      if (force > 0 && force < 1) {
        line.addData(age + 0.5, Math.log(force / (1 - force)));
      }
    }
    if (line.getN() < 2 || !(line.getSlope() > 0)) {
      throw new IllegalArgumentException(
          "Kannisto's law needs mortality that rises between ages %d and %d. Maybe fit from a lower age?"
              .formatted(fitFrom, last));
    }
    Kannisto law = new Kannisto(Math.exp(line.getIntercept()), line.getSlope());
    double[] q = new double[lastAge - (int) table.firstAge() + 1];
    for (int i = 0; i < q.length; i++) {
      int age = (int) table.firstAge() + i;
      q[i] =
          age == lastAge ? 1 : age <= last ? table.deathProbability(age) : 1 - law.survival(age, 1);
    }
    return LifeTable.ofDeathProbabilities((int) table.firstAge(), q);
  }
}
