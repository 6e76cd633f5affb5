package org.openshebao.population;

/// What the values of a column are; each is held as a long except a DOUBLE.
public enum ColumnType {
  /// Money in fen, 0.01 yuan.
  FEN("fen"),
  /// A share of a base, in millionths.
  RATE("rate"),
  /// A decimal number with a fixed number of digits: a wage index has 8, years have 4.
  DECIMAL("decimal"),
  /// Whole things: months, days, years of age, children.
  COUNT("count"),
  /// One of a list of codes, as its position in the list.
  CODE("code"),
  /// A calendar month, as months since year 0.
  MONTH("month"),
  /// A calendar day, as days since 1970-01-01.
  DATE("date"),
  /// Yes is 1, no is 0.
  YES_NO("yes_no"),
  /// A place by its code; its number in a place tree once the column is bound to one.
  PLACE("place"),
  /// A number of statistics, such as a weight. Never money under law.
  DOUBLE("double");

  private final String key;

  ColumnType(String key) {
    this.key = key;
  }

  /// As written in files: "yes_no".
  public String key() {
    return key;
  }

  /// The type written as `key`.
  public static ColumnType parse(String key) {
    for (ColumnType type : values()) {
      if (type.key.equals(key)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        ("Column type must be fen, rate, decimal, count, code, month, date, yes_no, place or double but"
                + " was \"%s\".")
            .formatted(key));
  }
}
