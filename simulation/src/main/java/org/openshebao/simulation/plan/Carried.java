package org.openshebao.simulation.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;

/// Values of the month before that rules of this month read, by variable; only what a plan asks for is kept.
final class Carried {

  private final Map<String, Column> columns = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  /// The values of a variable in the month before; null in the first month.
  @Nullable Column find(String variable) {
    return kept.contains(variable) ? columns.get(variable) : null;
  }

  /// Keeps the first `rows` rows of a column for the next month.
  void keep(String variable, Column column, int rows) {
    Column copy = columns.computeIfAbsent(variable, id -> Column.ofNumbers(column.values().length));
    System.arraycopy(column.values(), 0, copy.values(), 0, rows);
    System.arraycopy(column.statuses(), 0, copy.statuses(), 0, rows);
    kept.add(variable);
  }

  /// Forgets everything: another batch begins its first month.
  void clear() {
    kept.clear();
  }
}
