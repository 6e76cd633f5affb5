package org.openshebao.standards.requirement;

import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Truth;

/// How a number is held against another.
public enum Comparison {
  /// At least.
  AT_LEAST(">="),
  /// At most.
  AT_MOST("<="),
  /// More than.
  ABOVE(">"),
  /// Less than.
  BELOW("<"),
  /// Exactly.
  EQUAL("=="),
  /// From the first value to the second, both included.
  BETWEEN("between");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /// As the data write it: ">=".
  public String sign() {
    return sign;
  }

  /// The comparison written as `sign`.
  public static Comparison parse(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(
        "A comparison must be >=, <=, >, <, == or between but was \"%s\".".formatted(sign));
  }

  /// Whether `value` compares so with `first` (and `second`, where the comparison takes two).
  public Truth holds(Range value, Range first, Range second) {
    return switch (this) {
      case AT_LEAST -> value.isAtLeast(first);
      case AT_MOST -> first.isAtLeast(value);
      case ABOVE -> value.isAbove(first);
      case BELOW -> first.isAbove(value);
      case EQUAL -> value.isEqualTo(first);
      case BETWEEN -> value.isAtLeast(first).and(second.isAtLeast(value));
    };
  }
}
