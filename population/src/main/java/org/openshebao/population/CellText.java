package org.openshebao.population;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarDay;
import org.openshebao.base.time.CalendarMonth;

/// Writes values as people read them in a CSV file: yuan, fractions of one, "2025-07", "yes", the keys of codes and places.
public final class CellText {

  private static final double PLAIN_FROM = 1e-7;
  private static final double PLAIN_TO = 1e15;

  private CellText() {}

  /// The text of a row, empty when it is not known.
  public static String of(DataColumn column, int row) {
    if (!column.isKnown(row)) {
      return "";
    }
    return switch (column.type()) {
      case DOUBLE -> of(column.doubleValue(row));
      case PLACE -> orEmpty(column.placeCode(row));
      default -> of(column.spec(), column.value(row));
    };
  }

  /// The text of a value in the unit of its type; not for PLACE and DOUBLE.
  public static String of(ColumnSpec spec, long value) {
    return switch (spec.type()) {
      case FEN -> BigDecimal.valueOf(value, spec.digits()).toPlainString();
      case RATE, DECIMAL -> plain(BigDecimal.valueOf(value, spec.digits()));
      case COUNT -> Long.toString(value);
      case CODE -> spec.codes().get((int) value).key();
      case MONTH -> CalendarMonth.format((int) value);
      case DATE -> CalendarDay.format((int) value);
      case YES_NO -> value != 0 ? "yes" : "no";
      case PLACE, DOUBLE ->
          throw new IllegalArgumentException(
              "A value of type %s is not a long.".formatted(spec.type().key()));
    };
  }

  /// The shortest text that reads back as the same number.
  public static String of(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return "0";
    }
    return size >= PLAIN_FROM && size < PLAIN_TO
        ? plain(new BigDecimal(Double.toString(value)))
        : Double.toString(value);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
