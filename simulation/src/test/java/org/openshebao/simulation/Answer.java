package org.openshebao.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.simulation.plan.Reason;

/// A value, or the reason why there is none.
public record Answer(@Nullable Long value, @Nullable Reason reason) {

  public static Answer of(long value) {
    return new Answer(value, null);
  }

  public static Answer none(Reason.Kind kind, String key) {
    return new Answer(null, new Reason(kind, key));
  }

  /// Every row of a column of results.
  public static List<Answer> of(ResultColumn column) {
    List<Answer> answers = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      answers.add(
          column.hasValue(row)
              ? of(column.value(row))
              : new Answer(null, column.reason(row).orElseThrow()));
    }
    return answers;
  }

  @Override
  public String toString() {
    return reason == null ? String.valueOf(value) : reason.kind() + " " + reason.key();
  }
}
