package org.openshebao.population.mapping;

import org.jspecify.annotations.Nullable;

/// What makes a calendar month of a column that holds a year or an age alone.
///
/// @param monthColumn  column of the month of the year, 1 to 12, beside one of years; null when there is none
/// @param assumedMonth  month of the year that stands in where none is known, 1 to 12; 0 when nothing is assumed
/// @param onMonth  the month in which ages were asked for, as months since year 0; −1 when the column holds no ages
public record MonthSource(@Nullable String monthColumn, int assumedMonth, int onMonth) {

  /// The column holds months or days.
  public static final MonthSource NONE = new MonthSource(null, 0, -1);

  public MonthSource {
    if (assumedMonth < 0 || assumedMonth > 12) {
      throw new IllegalArgumentException(
          "The month of the year must be from 1 to 12, or 0 for none, but was %d."
              .formatted(assumedMonth));
    }
  }
}
