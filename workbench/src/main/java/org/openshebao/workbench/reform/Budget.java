package org.openshebao.workbench.reform;

/// Money of one payer or fund, fen a year by scenario.
public final class Budget {

  private final double[] total;
  private final double[] change;
  private final double[] notKnown;

  Budget(int scenarios) {
    total = new double[scenarios];
    change = new double[scenarios];
    notKnown = new double[scenarios];
  }

  void add(Money money, int sign) {
    for (int i = 0; i < total.length; i++) {
      total[i] += sign * money.total(i);
      change[i] += sign * money.change(i);
      notKnown[i] += money.notKnown(i);
    }
  }

  /// Fen a year where it is known, rounded.
  public long total(int scenario) {
    return Math.round(total[scenario]);
  }

  /// Fen a year more than under the law in force, rounded.
  public long change(int scenario) {
    return Math.round(change[scenario]);
  }

  /// Persons of whom an amount is not known, weighted and counted once for each stream.
  public double notKnown(int scenario) {
    return notKnown[scenario];
  }
}
