package org.openshebao.countries.china.law.pension;

import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.PensionScheme;
import org.openshebao.law.history.History;

/// The runs of months of a career that count towards the employees' pension, each month once.
///
/// Where two relations were paid for the same months one is kept and its years count once (人社部规〔2016〕5号, 五): here the
/// one recorded first. Runs are in order of time and lie within a calendar year.
public final class CountedRuns {

  private final History history;
  private int covered = Integer.MIN_VALUE;
  private int first;
  private int months;
  private int doubled;
  private boolean wasEmpty = true;

  /// Before the first run of a career.
  public CountedRuns(History history) {
    this.history = history;
    history.rewind();
  }

  /// Moves to the next run that has a month of its own; false at the end.
  public boolean next() {
    doubled = 0;
    while (history.next()) {
      if (!PensionScheme.countsForEmployees(history.scheme()) || history.monthsPaid() <= 0) {
        continue;
      }
      int end = history.firstMonth() + history.monthsPaid();
      first = Math.max(history.firstMonth(), covered);
      months = Math.max(0, end - first);
      doubled += history.monthsPaid() - months;
      covered = Math.max(covered, end);
      if (months > 0) {
        wasEmpty = false;
        return true;
      }
    }
    months = 0;
    return false;
  }

  /// First month of the run that counts.
  public int first() {
    return first;
  }

  /// Months that count.
  public int months() {
    return months;
  }

  /// Months since the run before that were paid a second time and do not count.
  public int doubled() {
    return doubled;
  }

  /// Whether no run that counts was met yet.
  public boolean wasEmpty() {
    return wasEmpty;
  }

  /// Calendar year of the run.
  public int year() {
    return CalendarMonth.year(first);
  }

  /// Contribution base, fen a month.
  public long base() {
    return history.base();
  }

  /// Number of the place.
  public int place() {
    return history.place();
  }

  /// Whether the months are deemed, not paid.
  public boolean isDeemed() {
    return history.scheme() == PensionScheme.DEEMED.ordinal();
  }
}
