package org.openshebao.population.statfile.stata;

import org.openshebao.population.statfile.table.StatNumber;

/// How a variable is stored.
///
/// @param name  its name
/// @param type  what its cells are
/// @param width  bytes of a cell
/// @param format  how Stata shows it: "%td" is a day
/// @param labelSet  name of its value labels; empty when it has none
/// @param label  its label
record DtaColumn(String name, Type type, int width, String format, String labelSet, String label) {

  /// What the cells of a variable are.
  enum Type {
    /// Whole number of one byte.
    BYTE,
    /// Whole number of two bytes.
    INT,
    /// Whole number of four bytes.
    LONG,
    /// Number of seven digits.
    FLOAT,
    /// Number of sixteen digits.
    DOUBLE,
    /// Text of a fixed width.
    TEXT,
    /// Text that stands elsewhere in the file.
    LONG_TEXT
  }

  private static final double MILLISECONDS_OF_DAY = 86_400_000;

  /// A number as its format shows it: a day, a month, or the number.
  String text(double number, String plain) {
    if (format.startsWith("%td") || format.startsWith("%d") || format.startsWith("%-td")) {
      return StatNumber.dayFrom1960(number);
    }
    if (format.startsWith("%tm")) {
      return StatNumber.monthFrom1960(number);
    }
    if (format.startsWith("%tc") || format.startsWith("%tC")) {
      return StatNumber.dayFrom1960(number / MILLISECONDS_OF_DAY);
    }
    return plain;
  }
}
