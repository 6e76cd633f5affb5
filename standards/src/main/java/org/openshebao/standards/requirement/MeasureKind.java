package org.openshebao.standards.requirement;

/// Of which form a measure's facts are.
public enum MeasureKind {
  /// A legal finding: yes, no, or not known.
  FLAG,
  /// A national list.
  SET,
  /// One of several references.
  CHOICE,
  /// Earnings and how many persons have them.
  DISTRIBUTION,
  /// A number in the unit of the measure.
  NUMBER;

  /// The kind of a measure with this unit.
  static MeasureKind ofUnit(String unit) {
    return switch (unit) {
      case "flag" -> FLAG;
      case "set" -> SET;
      case "choice" -> CHOICE;
      case "distribution" -> DISTRIBUTION;
      default -> NUMBER;
    };
  }
}
