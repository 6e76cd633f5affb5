package org.openshebao.population.cells;

/// Persons by single age, sex and kind of area: the shares by which an age group is split.
public final class SingleAges {

  /// Oldest age told apart; older persons count with it.
  public static final int LAST_AGE = 100;

  private final double[][][] persons;

  /// For `residences` kinds of area, nobody yet.
  public SingleAges(int residences) {
    persons = new double[residences][2][LAST_AGE + 1];
  }

  /// Sets how many persons there are of an age.
  public void set(int residence, boolean male, int age, double count) {
    persons[residence][male ? 0 : 1][age] = count;
  }

  /// The persons of a cell by single age, from its first age on; whole numbers that add up to the cell.
  public long[] split(Cell cell) {
    int last = Math.min(cell.lastAge(), LAST_AGE);
    double[] weights = new double[last - cell.firstAge() + 1];
    for (int age = cell.firstAge(); age <= last; age++) {
      weights[age - cell.firstAge()] = persons[cell.residence()][cell.male() ? 0 : 1][age];
    }
    return Apportionment.apportion(cell.persons(), weights);
  }
}
