package org.openshebao.actuarial.valuation.wage;

/// From a mean wage to the mean base on which contributions are paid.
public sealed interface ContributionBase permits ClampedBase, ChosenBase {

  /// The mean base a year.
  ///
  /// @param wage  mean wage a year of a group of insured persons
  /// @param average  Ŵ, the published average wage that sets the bounds, a year
  double mean(double wage, double average);
}
