package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a computed number may lie from the expected one, at most and absolutely.
///
/// @param ofEvery  for every number of the answer; null when they are named one by one
/// @param byAnswer  for the numbers named; a number that is not named is exact
public record Tolerance(@Nullable BigDecimal ofEvery, Map<String, BigDecimal> byAnswer) {

  /// No difference at all.
  public static final Tolerance EXACT = new Tolerance(BigDecimal.ZERO, Map.of());

  public Tolerance {
    byAnswer = Map.copyOf(byAnswer);
  }

  /// For the number that stands under `key`.
  public BigDecimal of(String key) {
    return ofEvery != null ? ofEvery : byAnswer.getOrDefault(key, BigDecimal.ZERO);
  }
}
