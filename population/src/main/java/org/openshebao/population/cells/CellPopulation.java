package org.openshebao.population.cells;

import java.time.LocalDate;
import java.util.List;
import org.openshebao.base.text.Label;

/// A population known by cells: who lives where, by age group and sex, on a day.
///
/// @param title  what users call it
/// @param asOf  the day of the count
/// @param source  who published it, and where
/// @param caveats  what a reader must know
/// @param residences  kinds of area, in order of their numbers
/// @param cells  the counts
/// @param singleAges  shares of single ages within age groups: an assumption where a group straddles a legal age
/// @param digest  SHA-256 of the files it was read from, hex
public record CellPopulation(
    Label title,
    LocalDate asOf,
    Label source,
    List<Label> caveats,
    List<Label> residences,
    List<Cell> cells,
    SingleAges singleAges,
    String digest) {

  public CellPopulation {
    caveats = List.copyOf(caveats);
    residences = List.copyOf(residences);
    cells = List.copyOf(cells);
  }

  /// All persons.
  public long persons() {
    return cells.stream().mapToLong(Cell::persons).sum();
  }

  /// The places, in order of code.
  public List<String> places() {
    return cells.stream().map(Cell::place).distinct().sorted().toList();
  }
}
