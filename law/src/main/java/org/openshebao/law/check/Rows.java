package org.openshebao.law.check;

import org.openshebao.law.rule.Entity;

/// Which rows hold which: a household holds persons, a person relations; places are around all of them.
final class Rows {

  private Rows() {}

  /// Whether a row of `lower` lies in one row of `upper`.
  static boolean isAbove(Entity upper, Entity lower) {
    return switch (upper) {
      case RELATION -> false;
      case PERSON -> lower == Entity.RELATION;
      case HOUSEHOLD -> lower == Entity.RELATION || lower == Entity.PERSON;
      case PLACE -> lower != Entity.PLACE;
    };
  }

  /// Whether rows of `lower` can be taken together for a row of `upper`: those of places cannot.
  static boolean isBelow(Entity lower, Entity upper) {
    return upper != Entity.PLACE && isAbove(upper, lower);
  }
}
