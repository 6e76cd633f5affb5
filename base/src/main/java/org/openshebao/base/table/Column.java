package org.openshebao.base.table;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A column of a table.
///
/// @param id  stable, unique in its table; the name of the column in CSV and JSON
/// @param label  its heading
/// @param kind  what its cells hold
/// @param unit  of its values: persons, yuan a month; null for words and dates, and where the number says it (8 %)
/// @param decimals  digits after the point that a RATE (in per cent) or a DECIMAL is shown with, or [#AS_NEEDED]
public record Column(String id, Label label, ColumnKind kind, @Nullable Label unit, int decimals) {

  /// As many digits after the point as the number needs, within the limits of [NumberFormatter].
  public static final int AS_NEEDED = -1;

  /// What money is shown in.
  public static final Label YUAN = new Label("yuan", "元");

  public Column {
    if (id.isBlank()) {
      throw new IllegalArgumentException("The id of a column must not be blank.");
    }
    if (decimals < AS_NEEDED || decimals > 12) {
      throw new IllegalArgumentException(
          "Column %s must have 0 to 12 decimals but was %d.".formatted(id, decimals));
    }
  }

  /// Words.
  public static Column text(String id, Label label) {
    return new Column(id, label, ColumnKind.TEXT, null, AS_NEEDED);
  }

  /// Whole numbers of `unit`.
  public static Column count(String id, Label label, Label unit) {
    return new Column(id, label, ColumnKind.COUNT, unit, AS_NEEDED);
  }

  /// Money, in yuan.
  public static Column fen(String id, Label label) {
    return fen(id, label, YUAN);
  }

  /// Money, in a unit that says for how long: yuan a month, 元/月.
  public static Column fen(String id, Label label, Label unit) {
    return new Column(id, label, ColumnKind.FEN, unit, AS_NEEDED);
  }

  /// Shares, shown in per cent.
  public static Column rate(String id, Label label) {
    return new Column(id, label, ColumnKind.RATE, null, AS_NEEDED);
  }

  /// Other numbers; `unit` is null for plain ratios and indices.
  public static Column decimal(String id, Label label, @Nullable Label unit) {
    return new Column(id, label, ColumnKind.DECIMAL, unit, AS_NEEDED);
  }

  /// Calendar months.
  public static Column month(String id, Label label) {
    return new Column(id, label, ColumnKind.MONTH, null, AS_NEEDED);
  }

  /// Days.
  public static Column date(String id, Label label) {
    return new Column(id, label, ColumnKind.DATE, null, AS_NEEDED);
  }

  /// The same column, its numbers shown with exactly `decimals` digits after the point.
  public Column withDecimals(int decimals) {
    return new Column(id, label, kind, unit, decimals);
  }
}
