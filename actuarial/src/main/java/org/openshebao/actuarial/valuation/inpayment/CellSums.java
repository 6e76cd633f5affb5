package org.openshebao.actuarial.valuation.inpayment;

import java.util.Arrays;

/// Sums over the awards of each kind, category, sex and age: what is booked of them is linear, and said once instead of award by
/// award.
final class CellSums {

  static final int AGES = 122; // awards end at 120, and go one year on before they are looked at

  private static final PensionKind[] KINDS = PensionKind.values();

  private final int amounts;
  private int cells;
  private double[] sums = new double[0];

  /// @param amounts  how many amounts each cell has
  CellSums(int amounts) {
    this.amounts = amounts;
  }

  /// Begins again at 0, with room for `categories`.
  void clear(int categories) {
    cells = cells(categories);
    if (sums.length < cells * amounts) {
      sums = new double[cells * amounts];
    } else {
      Arrays.fill(sums, 0);
    }
  }

  static int cell(PensionKind kind, int category, int sex, int age) {
    return ((category * KINDS.length + kind.ordinal()) * 2 + sex) * AGES + age;
  }

  static int cells(int categories) {
    return KINDS.length * categories * 2 * AGES;
  }

  static PensionKind kindOf(int cell) {
    return KINDS[cell / (2 * AGES) % KINDS.length];
  }

  static int categoryOf(int cell) {
    return cell / (2 * AGES) / KINDS.length;
  }

  static int sexOf(int cell) {
    return cell / AGES % 2;
  }

  static int ageOf(int cell) {
    return cell % AGES;
  }

  void add(int cell, int amount, double value) {
    sums[cell * amounts + amount] += value;
  }

  double get(int cell, int amount) {
    return sums[cell * amounts + amount];
  }

  /// What is done with a cell.
  interface Visitor {
    void visit(PensionKind kind, int category, int sex, int age, int cell);
  }

  /// Visits the cells whose first amount is not 0, always in the same order.
  void forEach(Visitor visitor) {
    for (int cell = 0; cell < cells; cell++) {
      if (get(cell, 0) != 0) {
        visitor.visit(kindOf(cell), categoryOf(cell), sexOf(cell), ageOf(cell), cell);
      }
    }
  }
}
