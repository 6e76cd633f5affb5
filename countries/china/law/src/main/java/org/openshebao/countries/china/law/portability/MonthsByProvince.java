package org.openshebao.countries.china.law.portability;

import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;

/// Months of a career by province, and the place and month in which each was left last.
final class MonthsByProvince {

  /// No place.
  static final int NONE = -1;

  /// Numbers of provinces have two digits; 0 is a place of no province.
  private static final int PROVINCES = 100;

  private final PlaceSeries numbers;
  private final int[] months = new int[PROVINCES];
  private final int[] lastPlace = new int[PROVINCES];
  private final int[] end = new int[PROVINCES];
  private int current = NONE;
  private int month;

  /// @param numbers  the number of each place's province
  MonthsByProvince(PlaceSeries numbers) {
    this.numbers = numbers;
  }

  /// Adds months paid in a place, in order of time.
  void add(int place, int firstMonth, int count) {
    month = firstMonth;
    int province = provinceOf(place);
    months[province] += count;
    lastPlace[province] = place;
    end[province] = firstMonth + count;
    current = place;
  }

  /// Whether months that begin now in a place stand in a temporary account: the province is not that of registration, nothing was paid there
  /// before, and the age for temporary accounts is reached; and all later ones of a province that began so.
  boolean isTemporary(int place, int firstMonth, int home, int temporaryFrom) {
    month = firstMonth;
    int province = provinceOf(place);
    if (months[province] > 0 || isSameProvince(place, home)) {
      return false;
    }
    return firstMonth >= temporaryFrom;
  }

  /// Whether nothing was added.
  boolean isEmpty() {
    return current == NONE;
  }

  /// The place of the last month.
  int lastPlace() {
    return current;
  }

  /// Months in the province of a place.
  int of(int place) {
    return months[provinceOf(place)];
  }

  /// Whether two places lie in one province.
  boolean isSameProvince(int one, int other) {
    return one == other || (provinceOf(one) != 0 && provinceOf(one) == provinceOf(other));
  }

  /// The place of the province that was left last among those with so many months; NONE when there is none.
  int lastPlaceWith(int monthsNeeded) {
    int best = NONE;
    for (int province = 0; province < PROVINCES; province++) {
      if (end[province] > 0
          && months[province] >= monthsNeeded
          && (best == NONE || end[province] > end[best])) {
        best = province;
      }
    }
    return best == NONE ? NONE : lastPlace[best];
  }

  /// The number of the province of a place; 0 for the country.
  int provinceOf(int place) {
    Series number = numbers.at(place);
    return number.knows(month) ? number.whole(month) : 0;
  }
}
