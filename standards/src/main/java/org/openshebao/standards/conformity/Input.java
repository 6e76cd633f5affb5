package org.openshebao.standards.conformity;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Marks;
import org.openshebao.standards.logic.Range;

/// What a test sees of a measure that is a number.
///
/// @param measure  its name
/// @param range  the number, or its limits; null when the law has no such amount
/// @param marks  what it is of
/// @param given  whether there is a fact about it
/// @param table  the benefit by previous earnings, where it is given so; null otherwise
/// @param reason  why it is not known; null when it is, or nobody says
record Input(
    String measure,
    @Nullable Range range,
    Marks marks,
    boolean given,
    Fact.@Nullable ByPreviousEarnings table,
    @Nullable Label reason) {

  /// Nobody has said.
  static Input notGiven(String measure, @Nullable Label reason) {
    return new Input(measure, Range.UNKNOWN, Marks.NONE, false, null, reason);
  }

  /// A number without marks.
  static Input of(String measure, Range range) {
    return new Input(measure, range, Marks.NONE, true, null, null);
  }

  /// Whether the law has no such amount.
  boolean isNone() {
    return range == null;
  }

  /// What it adds to a sum: an amount that the law does not have adds nothing.
  Range inSum() {
    return range == null ? Range.ZERO : range;
  }

  /// Whether it is an interval or unknown.
  boolean isDoubtful() {
    return range != null && !range.isExact() && table == null;
  }
}
