package org.openshebao.base.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// A calendar month as an int: months since January of year 0, so that arithmetic on months is plain.
///
/// 2025-07 is 2025 × 12 + 6 = 24306. The law of a month is the law of its first day.
public final class CalendarMonth {

  private CalendarMonth() {}

  /// The month number of a year and a month from 1 to 12.
  public static int of(int year, int month) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("Month must be from 1 to 12 but was " + month + ".");
    }
    return Math.multiplyExact(year, 12) + month - 1;
  }

  /// The month in which a day lies.
  public static int of(LocalDate day) {
    return of(day.getYear(), day.getMonthValue());
  }

  /// The month written "2025-07"; a day, "2025-07-15", gives its month.
  public static int parse(String text) {
    try {
      if (text.matches("-?\\d{1,4}-\\d{2}")) {
        int dash = text.lastIndexOf('-');
        return of(
            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
      }
      return of(LocalDate.parse(text));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "A month must be written as 2025-07 but was \"%s\".".formatted(text), e);
    }
  }

  /// Calendar year of a month number.
  public static int year(int month) {
    return Math.floorDiv(month, 12);
  }

  /// Month of the year, from 1 to 12.
  public static int monthOfYear(int month) {
    return Math.floorMod(month, 12) + 1;
  }

  /// First day of the month.
  public static LocalDate firstDay(int month) {
    return LocalDate.of(year(month), monthOfYear(month), 1);
  }

  /// Last day of the month.
  public static LocalDate lastDay(int month) {
    return firstDay(month).plusMonths(1).minusDays(1);
  }

  /// As written: "2025-07".
  public static String format(int month) {
    return "%04d-%02d".formatted(year(month), monthOfYear(month));
  }
}
