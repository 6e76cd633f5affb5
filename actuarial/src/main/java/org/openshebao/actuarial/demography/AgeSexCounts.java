package org.openshebao.actuarial.demography;

import org.openshebao.actuarial.Sex;

/// Numbers by sex and age (or age group), the last one open: a population, its deaths, its migrants.
public final class AgeSexCounts {

  private final double[] men;
  private final double[] women;

  private AgeSexCounts(double[] men, double[] women) {
    this.men = men;
    this.women = women;
  }

  /// From numbers by age from 0.
  public static AgeSexCounts of(double[] men, double[] women) {
    if (men.length != women.length || men.length < 2) {
      throw new IllegalArgumentException(
          "Men and women need the same ages, 2 or more, but have %d and %d."
              .formatted(men.length, women.length));
    }
    return new AgeSexCounts(men.clone(), women.clone());
  }

  /// How many ages or groups.
  public int ages() {
    return men.length;
  }

  /// The number at an age.
  public double get(Sex sex, int age) {
    return array(sex)[age];
  }

  /// Numbers by age, a copy.
  public double[] of(Sex sex) {
    return array(sex).clone();
  }

  /// All of a sex.
  public double total(Sex sex) {
    double sum = 0;
    for (double number : array(sex)) {
      sum += number;
    }
    return sum;
  }

  /// All.
  public double total() {
    return total(Sex.MALE) + total(Sex.FEMALE);
  }

  /// Both sexes in the ages (or groups) from `from` to before `to`.
  public double between(int from, int to) {
    double sum = 0;
    for (int age = from; age < Math.min(to, men.length); age++) {
      sum += men[age] + women[age];
    }
    return sum;
  }

  private double[] array(Sex sex) {
    return sex == Sex.MALE ? men : women;
  }
}
