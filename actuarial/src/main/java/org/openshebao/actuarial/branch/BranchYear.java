package org.openshebao.actuarial.branch;

import java.util.List;
import java.util.OptionalDouble;

/// A year of a branch. Money is in the unit of wages × persons.
///
/// @param year  calendar year
/// @param insured  persons
/// @param wageBill  BW
/// @param costs  by kind of benefit
/// @param administration  cost of it
/// @param income  contributions and subsidies that came in
/// @param reserve  at the end of the year
/// @param deviation  standard deviation of what the fund pays on benefits
/// @param confidence  k, how many of them the loading covers
/// @param contingencyMonths  months of expenditure that the reserve should hold
public record BranchYear(
    int year,
    double insured,
    double wageBill,
    List<Cost> costs,
    double administration,
    double income,
    double reserve,
    double deviation,
    double confidence,
    double contingencyMonths) {

  public BranchYear {
    costs = List.copyOf(costs);
  }

  /// What a payer bears on benefits.
  public double benefits(Cost.Payer payer) {
    double sum = 0;
    for (Cost cost : costs) {
      sum += cost.payer() == payer ? cost.amount() : 0;
    }
    return sum;
  }

  /// E, what the fund spends: benefits and administration.
  public double expenditure() {
    return benefits(Cost.Payer.FUND) + administration;
  }

  /// E/BW; not defined where contributions do not depend on wages.
  public OptionalDouble costRate() {
    return ratio(expenditure(), wageBill);
  }

  /// E a person insured.
  public OptionalDouble costPerPerson() {
    return ratio(expenditure(), insured);
  }

  /// k·√Var/BW, what the cost rate has to be loaded with for chance.
  public OptionalDouble loading() {
    return ratio(confidence * deviation, wageBill);
  }

  /// Months of expenditure in the reserve at the end of the year.
  public OptionalDouble reserveMonths() {
    return ratio(12 * reserve, expenditure());
  }

  /// The reserve that there should be: months of expenditure, or k standard deviations when that is more.
  public double contingencyReserve() {
    return Math.max(contingencyMonths * expenditure() / 12, confidence * deviation);
  }

  private static OptionalDouble ratio(double numerator, double base) {
    return base > 0 ? OptionalDouble.of(numerator / base) : OptionalDouble.empty();
  }
}
