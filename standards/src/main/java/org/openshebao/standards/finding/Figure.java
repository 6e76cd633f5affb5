package org.openshebao.standards.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.requirement.Comparison;

/// The number that a test compares, and what it is compared with.
///
/// @param kind  a rate, another quotient, or a measure
/// @param name  the measure, or the route of the rate: "benefit.old-age.standard-beneficiary"
/// @param unit  "share" for a rate or quotient, else the measure's
/// @param value  what it is, or between which limits it lies
/// @param op  how it is compared
/// @param threshold  with what; for `between` the lower value
/// @param upperThreshold  the upper value of `between`; null otherwise
/// @param measures  that entered, in the order of the test
/// @param calculation  the formula with its numbers: "(574.8 + 51.76) / (1303.01 + 51.76)"
public record Figure(
    Kind kind,
    String name,
    String unit,
    Range value,
    Comparison op,
    Range threshold,
    @Nullable Range upperThreshold,
    List<String> measures,
    String calculation) {

  /// What a figure is.
  public enum Kind {
    /// Of a benefit, by Articles 65 to 67 and twins.
    RATE,
    /// Another quotient.
    QUOTIENT,
    /// A measure as it is.
    MEASURE
  }

  public Figure {
    measures = List.copyOf(measures);
  }

  /// By how much the minimum (or maximum) is met; below 0 by how much it is missed. Null where no margin has a meaning.
  public @Nullable Range margin() {
    return switch (op) {
      case AT_LEAST, ABOVE -> value.minus(threshold);
      case AT_MOST, BELOW -> threshold.minus(value);
      case EQUAL, BETWEEN -> null;
    };
  }
}
