package org.openshebao.base.table;

/// What the cells of a column hold.
public enum ColumnKind {
  /// Words, in both languages.
  TEXT(Cell.Text.class),
  /// A whole number of persons, months, cases.
  COUNT(Cell.Whole.class),
  /// Money in fen.
  FEN(Cell.Whole.class),
  /// A share of something, as a fraction: 0.08 is shown as 8 %.
  RATE(Cell.Decimal.class),
  /// Any other number.
  DECIMAL(Cell.Decimal.class),
  /// A calendar month as numbered by [org.openshebao.base.time.CalendarMonth].
  MONTH(Cell.Whole.class),
  /// A day.
  DATE(Cell.Day.class);

  private final Class<? extends Cell> values;

  ColumnKind(Class<? extends Cell> values) {
    this.values = values;
  }

  /// Whether `cell` may stand in such a column; a cell without a value always may.
  public boolean accepts(Cell cell) {
    return cell instanceof Cell.Absent || values.isInstance(cell);
  }

  /// Whether its values can be drawn as lengths or heights.
  public boolean isQuantity() {
    return this == COUNT || this == FEN || this == RATE || this == DECIMAL;
  }
}
