package org.openshebao.actuarial.valuation.service;

import org.openshebao.actuarial.Sex;

/// Persons by sex, age and whole years of service, with what they have earned: the account, the sum of yearly indices, years before
/// accounts.
///
/// Sums of a cell, not averages, so that cells add up.
public final class ServiceCells {

  /// The first age with insured persons.
  public static final int FIRST_AGE = 15;

  /// The last age: by then everybody has left.
  public static final int LAST_AGE = 79;

  /// Service from 0 to 45 years and more.
  public static final int SERVICE = 46;

  private static final int AGES = LAST_AGE - FIRST_AGE + 1;

  final double[] persons = new double[2 * AGES * SERVICE];
  final double[] balance = new double[2 * AGES * SERVICE];
  final double[] index = new double[2 * AGES * SERVICE];
  final double[] before = new double[2 * AGES * SERVICE];

  /// Place of the cell with no service; the next ones follow.
  static int first(int sex, int age) {
    return (sex * AGES + age - FIRST_AGE) * SERVICE;
  }

  /// Persons of a cell.
  public double persons(Sex sex, int age, int service) {
    return persons[first(sex.ordinal(), age) + service];
  }

  /// Account balances of a cell.
  public double balance(Sex sex, int age, int service) {
    return balance[first(sex.ordinal(), age) + service];
  }

  /// Average index of a cell, 0 without service.
  public double averageIndex(Sex sex, int age, int service) {
    int at = first(sex.ordinal(), age) + service;
    return persons[at] * service == 0 ? 0 : index[at] / (persons[at] * service);
  }

  /// Average years before accounts of a cell.
  public double averageBefore(Sex sex, int age, int service) {
    int at = first(sex.ordinal(), age) + service;
    return persons[at] == 0 ? 0 : before[at] / persons[at];
  }

  /// Adds persons with what they have earned.
  public void add(
      Sex sex, int age, int service, double count, double balances, double indices, double years) {
    int at = first(sex.ordinal(), age) + service;
    persons[at] += count;
    balance[at] += balances;
    index[at] += indices;
    before[at] += years;
  }

  /// Persons of an age.
  public double persons(Sex sex, int age) {
    if (age < FIRST_AGE || age > LAST_AGE) {
      return 0;
    }
    int at = first(sex.ordinal(), age);
    double sum = 0;
    for (int k = 0; k < SERVICE; k++) {
      sum += persons[at + k];
    }
    return sum;
  }

  /// All persons.
  public double persons() {
    return sum(persons);
  }

  /// All balances.
  public double balances() {
    return sum(balance);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /// A copy in which everything of every cell is multiplied by `factor(sex, age)`.
  public ServiceCells scaled(java.util.function.ToDoubleBiFunction<Sex, Integer> factor) {
    ServiceCells copy = new ServiceCells();
    for (Sex sex : Sex.values()) {
      for (int age = FIRST_AGE; age <= LAST_AGE; age++) {
        double by = factor.applyAsDouble(sex, age);
        int at = first(sex.ordinal(), age);
        for (int k = 0; k < SERVICE; k++) {
          copy.persons[at + k] = by * persons[at + k];
          copy.balance[at + k] = by * balance[at + k];
          copy.index[at + k] = by * index[at + k];
          copy.before[at + k] = by * before[at + k];
        }
      }
    }
    return copy;
  }

  /// A copy in which all service lies before accounts began: nothing is in them yet.
  public ServiceCells beforeAccounts() {
    ServiceCells copy = copy();
    for (int i = 0; i < persons.length; i++) {
      copy.before[i] = persons[i] * (i % SERVICE);
      copy.balance[i] = 0;
    }
    return copy;
  }

  /// A copy with balances in other money.
  public ServiceCells withMoney(double factor) {
    ServiceCells copy = scaled((sex, age) -> 1);
    for (int i = 0; i < copy.balance.length; i++) {
      copy.balance[i] *= factor;
    }
    return copy;
  }

  /// A copy.
  public ServiceCells copy() {
    return scaled((sex, age) -> 1);
  }

  void clear() {
    java.util.Arrays.fill(persons, 0);
    java.util.Arrays.fill(balance, 0);
    java.util.Arrays.fill(index, 0);
    java.util.Arrays.fill(before, 0);
  }
}
