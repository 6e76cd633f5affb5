package org.openshebao.actuarial.valuation.input;

import org.openshebao.actuarial.Sex;

/// Pensions in payment in the middle of the base year, of one category.
///
/// @param persons  by sex and age
/// @param pension  average pension a year by sex and age
/// @param accountShare  part of it that comes from the account
/// @param balance  average balance left in the account
public record StartingPensions(
    AgeSexPath persons, AgeSexPath pension, AgeSexPath accountShare, AgeSexPath balance) {

  /// Nobody draws a pension yet.
  public static final StartingPensions NONE =
      new StartingPensions(
          AgeSexPath.constant(0),
          AgeSexPath.constant(0),
          AgeSexPath.constant(0),
          AgeSexPath.constant(0));

  public StartingPensions {
    persons.require("Pensioners", 0, Double.MAX_VALUE);
    accountShare.require("Account share of pensions", 0, 1);
  }

  /// Pensioners of a sex and age.
  public double persons(Sex sex, int age) {
    return persons.get(0, sex, age);
  }

  /// The same pensions times a factor.
  public StartingPensions times(double factor) {
    return new StartingPensions(
        persons, pension.times(factor), accountShare, balance.times(factor));
  }

  /// A part of the persons.
  public StartingPensions share(double share) {
    return new StartingPensions(persons.times(share), pension, accountShare, balance);
  }
}
