package org.openshebao.statistics.expression;

import org.jspecify.annotations.Nullable;

/// A part of an expression: a number or a text for each row. NaN and null are missing.
interface Value {

  /// Whether it is a text.
  boolean isText();

  /// The number of a row.
  double number(int row);

  /// The text of a row; numbers as they are written.
  @Nullable String text(int row);

  /// A number by row.
  interface OfNumber extends Value {
    @Override
    default boolean isText() {
      return false;
    }

    @Override
    default @Nullable String text(int row) {
      double value = number(row);
      if (Double.isNaN(value)) {
        return null;
      }
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : Double.toString(value);
    }
  }

  /// A text by row.
  interface OfText extends Value {
    @Override
    default boolean isText() {
      return true;
    }

    @Override
    default double number(int row) {
      throw new IllegalStateException("A text is no number.");
    }
  }
}
