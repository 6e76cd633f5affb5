package org.openshebao.law.parameter;

import java.util.List;

/// All dated values of a parameter at every place: a career that crosses places needs those of each.
public final class PlaceSeries {

  private final List<Series> byPlace;

  /// The series of each place, in order of the places' numbers.
  public PlaceSeries(List<Series> byPlace) {
    this.byPlace = List.copyOf(byPlace);
  }

  /// The series of the place of a number, as a history or a variable holds it.
  public Series at(int place) {
    if (place < 0 || place >= byPlace.size()) {
      throw new IllegalArgumentException(
          "There is no place of number %d; the law has %d places. Maybe a number of another tree?"
              .formatted(place, byPlace.size()));
    }
    return byPlace.get(place);
  }
}
