package org.openshebao.actuarial.valuation.service;

/// What happens to the insured persons of a category from the middle of one year to that of the next. Sex is 0 for men, 1 for women; age is
/// that at the beginning.
public interface StepAssumptions {

  /// Probability of dying.
  double dying(int sex, int age);

  /// Probability of becoming invalid, of contributors.
  double invalid(int sex, int age);

  /// Probability of reaching retirement.
  double retiring(int sex, int age);

  /// Probability that a contributor becomes dormant.
  double leaving();

  /// Probability that a dormant person pays again.
  double returning();

  /// Part of the year credited to a contributor.
  double density();

  /// Credited to a contributor's account.
  double accountCredit(int sex, int age);

  /// Own base over the average wage.
  double indexCredit(int sex, int age);

  /// Interest on accounts.
  double accountInterest();

  /// Contributors wanted at the age reached; NaN when nobody enters and nobody is displaced.
  double control(int sex, int ageReached);
}
