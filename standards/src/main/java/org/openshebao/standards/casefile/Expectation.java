package org.openshebao.standards.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Rational;

/// What should come out of a case.
///
/// @param findings  by entry; with cells, the worst
/// @param cells  findings by cell
/// @param rates  the number compared, by entry
/// @param breakEven  by entry; an entry in `findings` and not here has none
/// @param alternatives  by group
/// @param acceptance  sets of Parts; null when the case does not ask
/// @param cautions  all that the entries in `findings` raise
record Expectation(
    Map<String, Status> findings,
    Map<String, Map<String, Status>> cells,
    Map<String, Limits> rates,
    Map<String, BreakEvenPoint> breakEven,
    Map<String, Choice> alternatives,
    @Nullable Sets acceptance,
    Set<Caution> cautions) {

  /// A number or its limits; high is null without upper end.
  record Limits(Rational low, @Nullable Rational high, Rational tolerance) {}

  /// The doubtful measure and its value.
  record BreakEvenPoint(String measure, Rational value, Rational tolerance) {}

  /// What came out of the alternative claimed, and which is best; null where the case does not say.
  record Choice(@Nullable Status claimed, @Nullable String best) {}

  /// Numbers of acceptable sets, and the smallest ones; null where the case does not say.
  record Sets(
      @Nullable Integer certain,
      @Nullable Integer possible,
      @Nullable List<List<String>> smallest) {}

  /// Whether nothing is expected, so that nothing could fail.
  boolean isEmpty() {
    return findings.isEmpty()
        && cells.isEmpty()
        && rates.isEmpty()
        && breakEven.isEmpty()
        && alternatives.isEmpty()
        && acceptance == null;
  }
}
