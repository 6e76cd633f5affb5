package org.openshebao.actuarial.valuation.input;

/// Which persons a projection follows after the base date.
public enum Group {
  /// All, new entrants included.
  OPEN,
  /// Those of the base date; nobody enters, they go on paying and earning.
  CLOSED,
  /// Those of the base date with what they have earned until then: no contribution and no credit follows.
  ACCRUED
}
