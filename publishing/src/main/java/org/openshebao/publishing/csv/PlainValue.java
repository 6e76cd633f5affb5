package org.openshebao.publishing.csv;

import java.math.BigDecimal;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.time.CalendarMonth;

/// A cell as programs read it: exact, without separators or units, the same in every language.
///
/// | kind | text |
/// | --- | --- |
/// | COUNT | 38123456 |
/// | FEN | in the column's unit, yuan: 1234.56 |
/// | RATE | the fraction: 0.08 |
/// | DECIMAL | 1234.56781 |
/// | MONTH | 2025-07 |
/// | DATE | 2025-07-01 |
public final class PlainValue {

  private PlainValue() {}

  /// The text of a cell of `column`; empty for words, which differ by language, and where there is no value.
  public static String of(Column column, Cell cell) {
    return switch (cell) {
      case Cell.Absent _, Cell.Text _ -> "";
      case Cell.Day day -> day.value().toString();
      case Cell.Decimal decimal -> decimal.value().toPlainString();
      case Cell.Whole whole -> whole(column.kind(), whole.value());
    };
  }

  private static String whole(ColumnKind kind, long value) {
    return switch (kind) {
      case FEN -> BigDecimal.valueOf(value, 2).toPlainString();
      case MONTH -> CalendarMonth.format(Math.toIntExact(value));
      default -> Long.toString(value);
    };
  }
}
