package org.openshebao.actuarial.valuation.service;

/// Who is told of those who leave in a step. Ages are those at its beginning; service, balance and index include what the year credited.
public interface Leavers {

  /// Died, with account balances.
  void died(int sex, int age, int service, double persons, double balance);

  /// Became invalid.
  void invalid(int sex, int age, int service, double persons, double balance, double index);

  /// Reached retirement.
  void retired(
      int sex, int age, int service, double persons, double balance, double index, double before);
}
