package org.openshebao.actuarial.risk;

import java.util.ArrayList;
import java.util.List;

/// All paths of a run, by item, year and index.
public final class RiskResult {

  private final PathOutcome deterministic;
  private final double[][][] values;
  private final double[] premium;
  private final double[] balance;
  private final int[] exhaustion;

  RiskResult(PathOutcome deterministic, int paths) {
    this.deterministic = deterministic;
    this.values = new double[RiskItem.values().length][deterministic.years()][paths];
    this.premium = new double[paths];
    this.balance = new double[paths];
    this.exhaustion = new int[paths];
  }

  /// Each path writes places of its own: threads do not meet.
  void put(int index, PathOutcome outcome) {
    if (outcome.years() != deterministic.years()
        || outcome.firstYear() != deterministic.firstYear()) {
      throw new IllegalStateException(
          "Path %d has %d years from %d but the deterministic one %d from %d."
              .formatted(
                  index,
                  outcome.years(),
                  outcome.firstYear(),
                  deterministic.years(),
                  deterministic.firstYear()));
    }
    for (RiskItem item : RiskItem.values()) {
      for (int year = 0; year < outcome.years(); year++) {
        values[item.ordinal()][year][index] = outcome.get(item, year);
      }
    }
    premium[index] = outcome.generalAveragePremium();
    balance[index] = outcome.actuarialBalance();
    exhaustion[index] = outcome.exhaustion();
  }

  /// The result without chance.
  public PathOutcome deterministic() {
    return deterministic;
  }

  /// How many paths.
  public int paths() {
    return premium.length;
  }

  /// The value of an item in year i on a path.
  public double get(RiskItem item, int i, int path) {
    return values[item.ordinal()][i][path];
  }

  /// The general average premium of each path, a copy.
  public double[] premiums() {
    return premium.clone();
  }

  /// The distribution of the general average premium over all years of the projection.
  public Distribution generalAveragePremium() {
    return Distribution.of(deterministic.generalAveragePremium(), premium);
  }

  /// The distribution of the actuarial balance.
  public Distribution actuarialBalance() {
    return Distribution.of(deterministic.actuarialBalance(), balance);
  }

  /// When the reserve is used up.
  public Exhaustion exhaustion() {
    return new Exhaustion(
        deterministic.firstYear(), deterministic.years(), exhaustion, deterministic.exhaustion());
  }

  /// The fan of an item; years in which it has no value on most paths are left out.
  public Fan fan(RiskItem item) {
    List<Fan.Year> years = new ArrayList<>();
    for (int i = 0; i < deterministic.years(); i++) {
      double[] at = values[item.ordinal()][i];
      int defined = 0;
      for (double value : at) {
        defined += Double.isNaN(value) ? 0 : 1;
      }
      if (defined >= 2 && 2 * defined >= at.length) {
        double without = deterministic.get(item, i);
        years.add(
            new Fan.Year(deterministic.firstYear() + i, without, Distribution.of(without, at)));
      }
    }
    return new Fan(item, deterministic.firstYear(), years);
  }

  /// The probability that the reserve at the end of year i is below `target` years of expenditure, over paths with expenditure.
  public double probabilityBelow(double target, int i) {
    int defined = 0;
    int below = 0;
    for (double ratio : values[RiskItem.RESERVE_RATIO.ordinal()][i]) {
      if (!Double.isNaN(ratio)) {
        defined++;
        below += ratio < target ? 1 : 0;
      }
    }
    return (double) below / defined;
  }
}
