package org.openshebao.simulation.plan;

/// What a node asks of a row of another column before it computes that row.
///
/// @param node  the column
/// @param kind  what is asked of it
/// @param fails  the status of a row on which a condition is false
record Demand(Node node, Kind kind, short fails) {

  enum Kind {
    /// A value.
    VALUE,
    /// A condition that is true.
    TRUE,
    /// Anything but *not entitled*: the reader may do with an unknown one.
    NOT_REFUSED
  }

  static Demand ofValue(Node node) {
    return new Demand(node, Kind.VALUE, (short) 0);
  }

  static Demand ofCondition(Node node, short fails) {
    return new Demand(node, Kind.TRUE, fails);
  }

  static Demand ofMaybe(Node node) {
    return new Demand(node, Kind.NOT_REFUSED, (short) 0);
  }
}
