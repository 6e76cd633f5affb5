package org.openshebao.workbench.map;

import java.math.BigDecimal;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.mapping.CellShape;

/// Numbers as they stand in files and in messages.
final class NumberText {

  private NumberText() {}

  /// Whether a cell is a number, be it with commas between thousands, and a whole one where it must be.
  static boolean isOne(String cell, boolean mustBeWhole) {
    boolean isNumber = CellShape.isNumber(cell) || cell.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    return isNumber && !(mustBeWhole && cell.replaceFirst("\\.0+$", "").contains("."));
  }

  /// Whether it is digits, a sign and a point.
  static boolean isPlain(String cell) {
    return CellShape.isNumber(cell);
  }

  /// Without zeros that say nothing.
  static String of(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  /// A raw value of the law as people write it.
  static double value(Unit unit, long raw) {
    return switch (unit) {
      case FEN -> raw / 100.0;
      case RATE -> raw / 1e6;
      case INDEX -> raw / 1e8;
      case YEARS, DIVISOR -> raw / 1e4;
      default -> raw;
    };
  }
}
