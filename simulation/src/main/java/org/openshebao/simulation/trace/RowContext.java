package org.openshebao.simulation.trace;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.InputNode;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.ParameterNode;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;

/// The place and month that a missing parameter of one case was asked for.
///
/// @param place  number of the place; null when it is not known
/// @param month  the month
record RowContext(@Nullable Integer place, int month) {

  static RowContext of(Plan plan, Frame frame, Reason reason, Node node, int row) {
    if (node.of() == Entity.PLACE) {
      return new RowContext(row, monthOf(plan, frame, reason, row));
    }
    return new RowContext(placeOf(plan, frame, row), monthOf(plan, frame, reason, 0));
  }

  /// The place of the case: that of the first place that any of its inputs holds.
  static @Nullable Integer placeOf(Plan plan, Frame frame, int row) {
    for (Entity entity : new Entity[] {Entity.RELATION, Entity.PERSON}) {
      String name = plan.law().manifest().placeOf().get(entity);
      if (name == null) {
        continue;
      }
      String id = plan.law().variable(name).id();
      for (InputNode input : plan.inputs()) {
        if (input.variable().id().equals(id)) {
          Column column = frame.column(input);
          int at = entity == Entity.RELATION ? row : 0;
          if (column.statuses()[at] == Status.VALUE) {
            return (int) column.values()[at];
          }
        }
      }
    }
    return null;
  }

  private static int monthOf(Plan plan, Frame frame, Reason reason, int row) {
    for (Node node : plan.nodes()) {
      if (node instanceof ParameterNode parameter
          && parameter.parameter().path().equals(reason.key())
          && parameter.on() != null) {
        Column on = frame.column(parameter.on());
        if (on.statuses()[row] == Status.VALUE) {
          return (int) on.values()[row];
        }
      }
    }
    return frame.month();
  }
}
