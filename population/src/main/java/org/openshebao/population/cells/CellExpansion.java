package org.openshebao.population.cells;

import java.util.ArrayList;
import java.util.List;

/// Turns cells into persons of a month of birth: shares of single ages first, then the twelve months of a year alike.
///
/// Nobody is aged: a person of 58 at the count is 58 in the month computed.
public final class CellExpansion {

  private static final int MONTHS_A_YEAR = 12;

  private CellExpansion() {}

  /// Persons alike in everything that the cells tell.
  ///
  /// @param cell  the cell that they belong to
  /// @param ageYears  completed years
  /// @param birthMonth  months since year 0
  /// @param persons  how many
  public record Group(Cell cell, int ageYears, int birthMonth, long persons) {}

  /// The groups of `cells` in a month, those without persons left out.
  ///
  /// @param month  the month computed, months since year 0
  public static List<Group> expand(List<Cell> cells, SingleAges singleAges, int month) {
    List<Group> groups = new ArrayList<>();
    double[] monthsAlike = new double[MONTHS_A_YEAR];
    for (Cell cell : cells) {
      long[] byAge = singleAges.split(cell);
      for (int i = 0; i < byAge.length; i++) {
        int age = cell.firstAge() + i;
        long[] byMonth = Apportionment.apportion(byAge[i], monthsAlike);
        for (int k = 0; k < MONTHS_A_YEAR; k++) {
          if (byMonth[k] > 0) {
            groups.add(new Group(cell, age, month - MONTHS_A_YEAR * age - k, byMonth[k]));
          }
        }
      }
    }
    return groups;
  }
}
