package org.openshebao.workbench.assess;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;

/// A number, or why there is none.
///
/// @param value  as a column holds it; null when there is none
/// @param reason  why; null when there is a value
/// @param why  the reason in words; null when there is a value
public record Answer(@Nullable Long value, @Nullable Reason reason, @Nullable Label why) {

  static Answer of(Law law, ResultColumn column, int row, int place, int month) {
    if (column.hasValue(row)) {
      return new Answer(column.value(row), null, null);
    }
    Reason reason = column.reason(row).orElseThrow();
    return new Answer(null, reason, Explanation.of(law, reason, place, month));
  }

  /// Whether there is a number.
  public boolean isKnown() {
    return value != null;
  }
}
