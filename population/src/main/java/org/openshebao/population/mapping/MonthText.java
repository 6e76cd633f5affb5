package org.openshebao.population.mapping;

import org.openshebao.base.time.CalendarMonth;

/// A calendar month as files write it: 2025-07, 2025/7, 2025.07, 202507, 2025年7月, or a day of it in the same ways.
final class MonthText {

  private static final int DAY_LENGTH = 10;

  private MonthText() {}

  /// The month since year 0, or DecimalText.BAD.
  static long parse(String text) {
    boolean hasHour =
        text.length() > DAY_LENGTH
            && (text.charAt(DAY_LENGTH) == ' ' || text.charAt(DAY_LENGTH) == 'T');
    String cell = hasHour ? text.substring(0, DAY_LENGTH) : text;
    if (cell.indexOf('年') > 0) {
      cell = chinese(cell);
    }
    return parsePlain(cell);
  }

  /// 1975年6月15日, 1975年6月 → 1975-6-15, 1975-6.
  private static String chinese(String text) {
    String cell = text.replace(" ", "").replace('年', '-').replace("日", "");
    return cell.endsWith("月") ? cell.substring(0, cell.length() - 1) : cell.replace('月', '-');
  }

  private static long parsePlain(String cell) {
    int year = 0;
    int month = 0;
    int separators = 0;
    int digits = 0;
    int monthDigits = 0;
    char separator = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        boolean isPacked = separators == 0;
        if (isPacked ? digits <= 4 : separators == 0) {
          year = year * 10 + (c - '0');
        } else if (isPacked ? digits <= 6 : separators == 1) {
          month = month * 10 + (c - '0');
          monthDigits++;
        }
      } else if ((c == '-' || c == '/' || c == '.') && digits > 0 && separators < 2) {
        if (separators == 0 ? digits != 4 : c != separator) {
          return DecimalText.BAD;
        }
        separator = c;
        separators++;
        digits = 0;
      } else {
        return DecimalText.BAD;
      }
    }
    boolean isWhole = separators == 0 ? digits == 6 || digits == 8 : digits == 1 || digits == 2;
    // 1975.1 may be October with its zero lost in a spreadsheet
    boolean isClear = separator != '.' || monthDigits == 2;
    return isWhole && isClear && month >= 1 && month <= 12
        ? CalendarMonth.of(year, month)
        : DecimalText.BAD;
  }
}
