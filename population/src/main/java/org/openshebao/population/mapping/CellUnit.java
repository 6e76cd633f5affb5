package org.openshebao.population.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openshebao.population.ColumnType;

/// In which unit a column of a user's file is written.
public enum CellUnit {
  /// Money in yuan, at most two decimals.
  YUAN(ColumnType.FEN, 0),
  /// Money in yuan a month.
  YUAN_A_MONTH(ColumnType.FEN, 0),
  /// Money in 10,000 yuan, 万元.
  WAN_YUAN(ColumnType.FEN, 4),
  /// Money in fen, 0.01 yuan.
  FEN(ColumnType.FEN, -2),
  /// A share as a fraction of one: 0.08.
  SHARE(ColumnType.RATE, 0),
  /// A share in percent: 8, or 8%.
  PERCENT(ColumnType.RATE, -2),
  /// A decimal number.
  DECIMAL(ColumnType.DECIMAL, 0),
  /// A number of things.
  COUNT(ColumnType.COUNT, 0),
  /// A number of months.
  MONTHS(ColumnType.COUNT, 0),
  /// A number of days.
  DAYS(ColumnType.COUNT, 0),
  /// Age in completed years.
  AGE_YEARS(ColumnType.COUNT, 0),
  /// A calendar month: 2025-07, 2025/7, 202507, 2025年7月, or a day of it.
  MONTH(ColumnType.MONTH, 0),
  /// A year, whose month stands in another column or is assumed.
  YEAR(ColumnType.MONTH, 0),
  /// A day as spreadsheets count it: 27546 is 1975-06-01.
  EXCEL_DAY(ColumnType.MONTH, 0),
  /// A calendar day: 2025-07-15, 2025/7/15, 20250715.
  DATE(ColumnType.DATE, 0),
  /// Yes or no.
  YES_NO(ColumnType.YES_NO, 0),
  /// One of a list of codes.
  CODE(ColumnType.CODE, 0),
  /// A place by code or name.
  PLACE(ColumnType.PLACE, 0),
  /// A number of statistics.
  NUMBER(ColumnType.DOUBLE, 0);

  private final ColumnType type;
  private final int shift;

  CellUnit(ColumnType type, int shift) {
    this.type = type;
    this.shift = shift;
  }

  /// As written in mapping files: "yuan_a_month".
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The type of the values.
  public ColumnType type() {
    return type;
  }

  /// Decimals to add to those of the column when reading: percent has two fewer than a fraction of one.
  int shift() {
    return shift;
  }

  /// Whether a column of `columnType` can be written in this unit.
  boolean fits(ColumnType columnType) {
    return type == columnType
        || (columnType == ColumnType.DECIMAL && (this == PERCENT || this == SHARE))
        || (columnType == ColumnType.MONTH && this == AGE_YEARS);
  }

  /// The unit in which a column of a type is written when nothing is said.
  static CellUnit usual(ColumnType type) {
    return switch (type) {
      case FEN -> YUAN;
      case RATE -> SHARE;
      case DECIMAL -> DECIMAL;
      case COUNT -> COUNT;
      case CODE -> CODE;
      case MONTH -> MONTH;
      case DATE -> DATE;
      case YES_NO -> YES_NO;
      case PLACE -> PLACE;
      case DOUBLE -> NUMBER;
    };
  }

  /// The keys of all units, or of those that fit a type.
  static List<String> listKeys(ColumnType type) {
    List<String> keys = new ArrayList<>();
    for (CellUnit unit : values()) {
      if (unit.fits(type)) {
        keys.add(unit.key());
      }
    }
    return keys;
  }
}
