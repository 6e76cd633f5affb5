package org.openshebao.standards.finding;

import org.openshebao.standards.logic.Rational;

/// The value of the one doubtful input at which the minimum is met exactly.
///
/// @param measure  the doubtful input
/// @param value  at which the minimum is met
/// @param side  on which side of it the requirement is met
public record BreakEven(String measure, Rational value, Side side) {

  /// On which side of a break-even value a requirement is met.
  public enum Side {
    /// Met if the input is at most the value.
    AT_MOST,
    /// Met if the input is at least the value.
    AT_LEAST
  }
}
