package org.openshebao.law.parameter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.time.CalendarMonth;

/// One dated value of a parameter at a place, with the text that set it.
///
/// @param from  first day on which it holds
/// @param to  last day on which it holds, written or the day before the next value; null while it holds
/// @param place  code of the place: "CN", "CN-44"
/// @param content  the value
/// @param sources  ids of the documents
/// @param article  where in the document; null when not said
/// @param document  a local document number beside the source; null when none
/// @param address  where this value stands on the web; null when the source's own address serves
/// @param published  the day it was published, where that differs; null otherwise
/// @param knownOn  the one day for which it is proven, when its start is not known; null otherwise
/// @param note  what a reader should know; null when nothing
/// @param grade  how well it is known
/// @param role  null for a value that computes
/// @param file  the file it stands in
/// @param line  its line
public record ParameterValue(
    LocalDate from,
    @Nullable LocalDate to,
    String place,
    Content content,
    List<String> sources,
    @Nullable String article,
    @Nullable String document,
    @Nullable String address,
    @Nullable LocalDate published,
    @Nullable LocalDate knownOn,
    @Nullable String note,
    Grade grade,
    @Nullable Role role,
    String file,
    int line) {

  public ParameterValue {
    sources = List.copyOf(sources);
  }

  /// The first month whose first day lies on or after `from`: a month is computed under the law of its first day.
  public int firstMonth() {
    int month = CalendarMonth.of(from);
    return from.getDayOfMonth() == 1 ? month : month + 1;
  }

  /// The last month whose first day lies on or before `to`.
  public int lastMonth() {
    return to == null ? Integer.MAX_VALUE : CalendarMonth.of(to);
  }

  /// Whether it is law on `day`.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /// Whether it is the law of a month.
  public boolean holdsIn(int month) {
    return month >= firstMonth() && month <= lastMonth();
  }

  /// The same value for other days.
  public ParameterValue withDates(LocalDate newFrom, @Nullable LocalDate newTo) {
    return new ParameterValue(
        newFrom, newTo, place, content, sources, article, document, address, published, knownOn,
        note, grade, role, file, line);
  }
}
