package org.openshebao.actuarial.valuation.result;

import java.util.OptionalDouble;

/// What contributions earn and what they are worth, by year of birth.
///
/// Only a cohort that entered after the base date and died out before the end has all its flows in a projection.
public final class CohortReturns {

  private final Projection projection;

  /// For a projection long enough to see cohorts out.
  public CohortReturns(Projection projection) {
    this.projection = projection;
  }

  /// The rate i with Σ (benefits − contributions)·(1 + i)^−(t − t0) = 0; not defined when one side is zero.
  public OptionalDouble internalRate(int birth) {
    double paid = 0;
    double drawn = 0;
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      paid += projection.cohorts().contributions(birth, year);
      drawn += projection.cohorts().benefits(birth, year);
    }
    if (paid <= 0 || drawn <= 0) {
      return OptionalDouble.empty();
    }
    double low = -0.5;
    double high = 0.5;
    if (net(birth, low) < 0 || net(birth, high) > 0) {
      return OptionalDouble.empty();
    }
    while (high - low > 1e-13) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (net(birth, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return OptionalDouble.of((low + high) / 2);
  }

  /// Value of what is drawn less what is paid in, at a level rate, to the year in which the cohort is fifteen.
  private double net(int birth, double rate) {
    double sum = 0;
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      sum +=
          (projection.cohorts().benefits(birth, year)
                  - projection.cohorts().contributions(birth, year))
              * Math.pow(1 + rate, birth + 15 - year);
    }
    return sum;
  }

  /// Value of benefits over that of contributions, at the interest of the projection.
  public OptionalDouble moneysWorth(int birth) {
    double paid = 0;
    double drawn = 0;
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      paid += projection.discount(year) * projection.cohorts().contributions(birth, year);
      drawn += projection.discount(year) * projection.cohorts().benefits(birth, year);
    }
    return paid > 0 ? OptionalDouble.of(drawn / paid) : OptionalDouble.empty();
  }
}
