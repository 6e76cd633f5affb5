package org.openshebao.statistics.data;

/// Numbers, NaN where missing; never changed once made.
public final class NumericVariable implements Variable {

  private final double[] values;

  private NumericVariable(double[] values) {
    this.values = values;
  }

  /// A column of these numbers; the array is handed over and must not be changed afterwards.
  public static NumericVariable of(double... values) {
    return new NumericVariable(values);
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean isMissing(int row) {
    return Double.isNaN(values[row]);
  }

  /// The number of a row; NaN when missing.
  public double value(int row) {
    return values[row];
  }

  /// A copy of the numbers.
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public String text(int row) {
    return isMissing(row) ? "" : textOf(values[row]);
  }

  /// A number as a category is called: 3, not 3.0.
  static String textOf(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
