package org.openshebao.actuarial.valuation.input;

import org.openshebao.actuarial.Sex;

/// A number by year (from the base year, the last holds on), sex and single age from 0; 0 above the last age.
public final class AgeSexPath {

  private final double[][][] values;

  private AgeSexPath(double[][][] values) {
    this.values = values;
  }

  /// Computes a number.
  @FunctionalInterface
  public interface Function {
    /// For `t` years after the base year, the sex and the age.
    double get(int t, Sex sex, int age);
  }

  /// For the years 0 … `last` and the ages 0 … `oldest`.
  public static AgeSexPath of(int last, int oldest, Function function) {
    double[][][] values = new double[last + 1][2][oldest + 1];
    for (int t = 0; t <= last; t++) {
      for (Sex sex : Sex.values()) {
        for (int age = 0; age <= oldest; age++) {
          values[t][sex.ordinal()][age] = function.get(t, sex, age);
        }
      }
    }
    return new AgeSexPath(values);
  }

  /// The same number for every year, sex and age up to 100.
  public static AgeSexPath constant(double value) {
    return of(0, 100, (t, sex, age) -> value);
  }

  /// The number `t` years after the base year.
  public double get(int t, Sex sex, int age) {
    double[] ages = values[Math.min(t, values.length - 1)][sex.ordinal()];
    return age < ages.length ? ages[age] : 0;
  }

  /// How many years have values of their own.
  public int years() {
    return values.length;
  }

  /// Each number times a factor.
  public AgeSexPath times(double factor) {
    return of(
        values.length - 1, values[0][0].length - 1, (t, sex, age) -> get(t, sex, age) * factor);
  }

  /// Refuses values outside [`low`, `high`], naming the first, its year, sex and age.
  public AgeSexPath require(String name, double low, double high) {
    for (int t = 0; t < values.length; t++) {
      for (Sex sex : Sex.values()) {
        for (int age = 0; age < values[t][sex.ordinal()].length; age++) {
          double value = values[t][sex.ordinal()][age];
          if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                "%s must be from %s to %s but %d years after the base year, %s, age %d, is %s."
                    .formatted(name, low, high, t, sex == Sex.MALE ? "men" : "women", age, value));
          }
        }
      }
    }
    return this;
  }
}
