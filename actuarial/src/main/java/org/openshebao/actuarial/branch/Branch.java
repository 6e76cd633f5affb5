package org.openshebao.actuarial.branch;

import java.util.List;

/// A branch: what it pays in each year, and how much that may differ by chance.
public interface Branch {

  /// How many years it can be asked for.
  int years();

  /// The calendar year of year 0.
  int firstYear();

  /// The kinds of benefit of year `t`, always the same in the same order.
  List<Cost> costs(int t);

  /// The variance of what the fund pays in year `t`, insured events being independent; the unit is money squared.
  double variance(int t);

  /// Insured persons of year `t`.
  double insured(int t);

  /// BW, the wages on which contributions are due; 0 where contributions do not depend on wages.
  double wageBill(int t);
}
