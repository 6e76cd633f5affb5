package org.openshebao.workbench.reform;

/// A number of each person under several scenarios, weighted: its mean, and how many change.
public final class MeasureTally {

  private final double[] known;
  private final double[] sum;
  private final double[] up;
  private final double[] down;
  private final double[] won;
  private final double[] gone;
  private final double[] both;
  private final double[] change;

  MeasureTally(int scenarios) {
    known = new double[scenarios];
    sum = new double[scenarios];
    up = new double[scenarios];
    down = new double[scenarios];
    won = new double[scenarios];
    gone = new double[scenarios];
    both = new double[scenarios];
    change = new double[scenarios];
  }

  void add(
      int scenario, double weight, boolean isBefore, long before, boolean isAfter, long after) {
    if (isAfter) {
      known[scenario] += weight;
      sum[scenario] += weight * after;
    }
    if (isBefore && isAfter) {
      both[scenario] += weight;
      change[scenario] += weight * (after - before);
      up[scenario] += after > before ? weight : 0;
      down[scenario] += after < before ? weight : 0;
    } else if (isAfter) {
      won[scenario] += weight;
    } else if (isBefore) {
      gone[scenario] += weight;
    }
  }

  /// Persons with a value.
  public double known(int scenario) {
    return known[scenario];
  }

  /// Mean of those with a value; not a number when there is nobody.
  public double mean(int scenario) {
    return sum[scenario] / known[scenario];
  }

  /// Persons whose value rises.
  public double up(int scenario) {
    return up[scenario];
  }

  /// Persons whose value falls.
  public double down(int scenario) {
    return down[scenario];
  }

  /// Persons who have a value under the scenario alone.
  public double won(int scenario) {
    return won[scenario];
  }

  /// Persons who have a value under the law in force alone.
  public double gone(int scenario) {
    return gone[scenario];
  }

  /// Mean change of those with both values; not a number when there is nobody.
  public double meanChange(int scenario) {
    return change[scenario] / both[scenario];
  }

  /// Whether anything differs from the law in force.
  public boolean changes(int scenario) {
    return up[scenario] + down[scenario] + won[scenario] + gone[scenario] > 0;
  }
}
