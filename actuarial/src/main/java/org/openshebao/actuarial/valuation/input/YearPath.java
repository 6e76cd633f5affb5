package org.openshebao.actuarial.valuation.input;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/// A number by year, counted from the base year (0); the last one holds for all later years.
public final class YearPath {

  private final double[] values;

  private YearPath(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("A path by year needs the value of the base year.");
    }
    this.values = values;
  }

  /// From the base year on.
  public static YearPath of(double... values) {
    return new YearPath(values.clone());
  }

  /// The same number in every year.
  public static YearPath constant(double value) {
    return new YearPath(new double[] {value});
  }

  /// A number for each of the years 0 … `last`.
  public static YearPath of(int last, IntToDoubleFunction value) {
    double[] values = new double[last + 1];
    Arrays.setAll(values, value);
    return new YearPath(values);
  }

  /// The value `t` years after the base year.
  public double get(int t) {
    return values[Math.min(t, values.length - 1)];
  }

  /// How many years have a value of their own.
  public int length() {
    return values.length;
  }

  /// Each value changed.
  public YearPath map(DoubleUnaryOperator change) {
    return new YearPath(Arrays.stream(values).map(change).toArray());
  }

  /// Sum with another path.
  public YearPath plus(YearPath other) {
    return of(Math.max(values.length, other.values.length) - 1, t -> get(t) + other.get(t));
  }

  /// Refuses values outside [`low`, `high`], naming the first and its year.
  public YearPath require(String name, double low, double high) {
    for (int t = 0; t < values.length; t++) {
      if (!(values[t] >= low && values[t] <= high)) {
        throw new IllegalArgumentException(
            "%s must be from %s to %s but %d years after the base year is %s.%s"
                .formatted(
                    name,
                    low,
                    high,
                    t,
                    values[t],
                    Math.abs(values[t]) > 1 && Math.abs(values[t]) <= 100
                        ? " Maybe a percentage: " + values[t] / 100 + "?"
                        : ""));
      }
    }
    return this;
  }
}
