package org.openshebao.base.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// A calendar day as an int: days since 1970-01-01, so that a time limit in days is plain addition.
///
/// The law of a day is asked for by its month ([CalendarMonth]); days are for limits of procedure.
public final class CalendarDay {

  private CalendarDay() {}

  /// The number of a day.
  public static int of(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /// The day written "2025-07-15".
  public static int parse(String text) {
    try {
      return of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "A day must be written as 2025-07-15 but was \"%s\".".formatted(text), e);
    }
  }

  /// As written: "2025-07-15".
  public static String format(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
