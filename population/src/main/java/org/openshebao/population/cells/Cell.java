package org.openshebao.population.cells;

/// How many persons of one kind live in a place.
///
/// @param place  code of the place
/// @param residence  kind of area, as a number in the list of the cells
/// @param firstAge  youngest age in completed years
/// @param lastAge  oldest age
/// @param male  men or women
/// @param persons  how many
public record Cell(
    String place, int residence, int firstAge, int lastAge, boolean male, long persons) {

  public Cell {
    if (firstAge < 0 || lastAge < firstAge || persons < 0) {
      throw new IllegalArgumentException(
          "A cell needs ages that rise and persons that are not negative but had ages %d to %d and %d persons."
              .formatted(firstAge, lastAge, persons));
    }
  }
}
