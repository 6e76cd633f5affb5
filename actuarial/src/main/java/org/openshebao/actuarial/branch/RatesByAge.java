package org.openshebao.actuarial.branch;

import org.openshebao.actuarial.Sex;

/// A number by sex and single age: spells a year, cost a person, a share. Ages above the last have its number.
public final class RatesByAge {

  private final double[] men;
  private final double[] women;

  private RatesByAge(double[] men, double[] women) {
    this.men = men;
    this.women = women;
  }

  /// From numbers by age from 0.
  public static RatesByAge of(double[] men, double[] women) {
    if (men.length == 0 || women.length == 0) {
      throw new IllegalArgumentException("Rates by age need a number for each sex.");
    }
    for (double[] rates : new double[][] {men, women}) {
      for (int age = 0; age < rates.length; age++) {
        if (!(rates[age] >= 0) || Double.isInfinite(rates[age])) {
          throw new IllegalArgumentException(
              "A rate by age must be 0 or more but at age %d is %s.".formatted(age, rates[age]));
        }
      }
    }
    return new RatesByAge(men.clone(), women.clone());
  }

  /// The same for everybody.
  public static RatesByAge constant(double rate) {
    return of(new double[] {rate}, new double[] {rate});
  }

  /// The number of a sex and age.
  public double get(Sex sex, int age) {
    double[] rates = sex == Sex.MALE ? men : women;
    return rates[Math.min(age, rates.length - 1)];
  }

  /// The first age whose number is above `most`, or −1.
  public int firstAbove(double most) {
    for (int age = 0; age < Math.max(men.length, women.length); age++) {
      if (get(Sex.MALE, age) > most || get(Sex.FEMALE, age) > most) {
        return age;
      }
    }
    return -1;
  }
}
