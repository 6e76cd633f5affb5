package org.openshebao.law.reform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;

/// A value that a reform puts in the place of a rule, at some places and for some time.
///
/// @param variable  id of the variable
/// @param from  first day
/// @param to  last day; null when open
/// @param places  codes of the places, each with all places within it
/// @param value  as a column holds it
/// @param reform  id of the reform
/// @param note  why; null when unsaid
public record RuleConstant(
    String variable,
    LocalDate from,
    @Nullable LocalDate to,
    List<String> places,
    long value,
    String reform,
    @Nullable String note) {

  public RuleConstant {
    places = List.copyOf(places);
  }

  /// Whether it is the law of a month, which is computed under the law of its first day.
  public boolean holdsIn(int month) {
    LocalDate day = CalendarMonth.firstDay(month);
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
