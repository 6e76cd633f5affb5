package org.openshebao.workbench.reform;

/// A stream of money under several scenarios, weighted: totals, changes from the law in force, and persons of whom it is not known.
public final class Money {

  private final double[] total;
  private final double[] change;
  private final double[] notKnown;

  Money(int scenarios) {
    total = new double[scenarios];
    change = new double[scenarios];
    notKnown = new double[scenarios];
  }

  /// Adds a person under one scenario.
  ///
  /// @param weight  of the person
  /// @param before  expected fen a year under the law in force, or not a number when it is not known
  /// @param after  the same under the scenario
  /// @param same  whether both are the same, even when neither is known
  void add(int scenario, double weight, double before, double after, boolean same) {
    if (!Double.isNaN(after)) {
      total[scenario] += weight * after;
    } else {
      notKnown[scenario] += weight;
    }
    if (!same && !Double.isNaN(before) && !Double.isNaN(after)) {
      change[scenario] += weight * (after - before);
    }
  }

  /// Fen a year where it is known.
  public double total(int scenario) {
    return total[scenario];
  }

  /// Fen a year more than under the law in force, over those of whom both are known.
  public double change(int scenario) {
    return change[scenario];
  }

  /// Persons of whom the amount is not known, weighted; once for each stream added up.
  public double notKnown(int scenario) {
    return notKnown[scenario];
  }
}
