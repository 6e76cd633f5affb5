package org.openshebao.simulation.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;

/// Values of the month before that rules of this month read, by variable; only what a plan asks for is kept.
final class Carried {

  /// One variable's values and statuses of the month before.
  record Values(long[] values, short[] statuses) {}

  private final Map<String, Values> kept = new HashMap<>();

  /// The values of a variable in the month before; null in the first month.
  @Nullable Values find(String variable) {
    return kept.get(variable);
  }

  /// Keeps the first `rows` rows of a column for the next month.
  void keep(String variable, Column column, int rows) {
    Values values =
        kept.computeIfAbsent(
            variable,
            id -> new Values(new long[column.values().length], new short[column.values().length]));
    System.arraycopy(column.values(), 0, values.values, 0, rows);
    System.arraycopy(column.statuses(), 0, values.statuses, 0, rows);
  }

  /// Forgets everything: another batch begins its first month.
  void clear() {
    kept.clear();
  }
}
