package org.openshebao.actuarial.branch;

import java.util.function.ObjDoubleConsumer;
import org.openshebao.actuarial.Sex;

/// Who is insured, by year, sex and single age, and the wages on which contributions are due.
///
///     w(t, x, s) = W(t)·h(x, s)/h̄(t),   h̄ the mean of h over those insured in t who earn (h > 0), so that their mean of w is W
///
/// Years are counted from 0, the first one projected.
public final class InsuredPersons {

  private final int firstYear;
  private final double[][][] persons;
  private final double[] averageWage;
  private final RatesByAge profile;
  private final double[] total;
  private final double[] earners;
  private final double[] meanProfile;

  private InsuredPersons(
      int firstYear, double[][][] persons, double[] averageWage, RatesByAge profile) {
    this.firstYear = firstYear;
    this.persons = persons;
    this.averageWage = averageWage;
    this.profile = profile;
    this.total = new double[persons.length];
    this.earners = new double[persons.length];
    this.meanProfile = new double[persons.length];
    for (int t = 0; t < persons.length; t++) {
      double weighted = 0;
      for (Sex sex : Sex.values()) {
        for (int age = 0; age < persons[t][sex.ordinal()].length; age++) {
          double number = persons[t][sex.ordinal()][age];
          total[t] += number;
          earners[t] += profile.get(sex, age) > 0 ? number : 0;
          weighted += number * profile.get(sex, age);
        }
      }
      meanProfile[t] = earners[t] > 0 ? weighted / earners[t] : 1;
    }
  }

  /// From numbers by year, sex (0 men, 1 women) and age.
  ///
  /// @param firstYear  calendar year of year 0
  /// @param averageWage  W by year, a year, of those who earn; as many as years
  /// @param profile  h, how wages differ by sex and age, in any unit; 0 for those without a wage, the retired
  public static InsuredPersons of(
      int firstYear, double[][][] persons, double[] averageWage, RatesByAge profile) {
    if (persons.length == 0 || persons.length != averageWage.length) {
      throw new IllegalArgumentException(
          "Insured persons and wages need the same years but have %d and %d."
              .formatted(persons.length, averageWage.length));
    }
    double[][][] copy = new double[persons.length][2][];
    for (int t = 0; t < persons.length; t++) {
      for (int sex = 0; sex < 2; sex++) {
        copy[t][sex] = persons[t][sex].clone();
        for (int age = 0; age < copy[t][sex].length; age++) {
          if (!(copy[t][sex][age] >= 0)) {
            throw new IllegalArgumentException(
                "Insured persons must be 0 or more but in %d, %s, age %d, are %s."
                    .formatted(firstYear + t, sex == 0 ? "men" : "women", age, copy[t][sex][age]));
          }
        }
      }
    }
    return new InsuredPersons(firstYear, copy, averageWage.clone(), profile);
  }

  /// The calendar year of year 0.
  public int firstYear() {
    return firstYear;
  }

  /// How many years.
  public int years() {
    return persons.length;
  }

  /// Persons of a sex and age.
  public double persons(int t, Sex sex, int age) {
    double[] ages = persons[t][sex.ordinal()];
    return age < ages.length ? ages[age] : 0;
  }

  /// The oldest age that is held apart.
  public int lastAge() {
    return persons[0][0].length - 1;
  }

  /// All persons.
  public double persons(int t) {
    return total[t];
  }

  /// W, the average wage a year of those who earn one.
  public double averageWage(int t) {
    return averageWage[t];
  }

  /// w, the mean wage a year of a sex and age.
  public double wage(int t, Sex sex, int age) {
    return averageWage[t] * profile.get(sex, age) / meanProfile[t];
  }

  /// BW, all insured wages of a year.
  public double wageBill(int t) {
    return earners[t] * averageWage[t];
  }

  /// Goes through those who are there.
  void forEach(int t, ObjDoubleConsumer<Cell> each) {
    for (Sex sex : Sex.values()) {
      double[] ages = persons[t][sex.ordinal()];
      for (int age = 0; age < ages.length; age++) {
        if (ages[age] > 0) {
          each.accept(new Cell(sex, age), ages[age]);
        }
      }
    }
  }

  /// A sex and an age.
  record Cell(Sex sex, int age) {}

  /// Σ persons · f over sexes and ages.
  public double sum(int t, OfCell f) {
    double[] sum = new double[1];
    forEach(t, (cell, number) -> sum[0] += number * f.get(cell.sex(), cell.age()));
    return sum[0];
  }

  /// A number of a sex and age.
  @FunctionalInterface
  public interface OfCell {
    /// The number.
    double get(Sex sex, int age);
  }
}
