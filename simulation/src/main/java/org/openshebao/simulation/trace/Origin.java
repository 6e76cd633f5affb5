package org.openshebao.simulation.trace;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.plan.AggregateNode;
import org.openshebao.simulation.plan.ChoiceNode;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.ParameterNode;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.plan.RuleNode;

/// Where the reason of a row comes from: the column farthest back that has it.
///
/// @param node  that column
/// @param row  its row
record Origin(Plan plan, Frame frame, Node node, int row) {

  static Origin of(Plan plan, Frame frame, Node node, int row) {
    short status = frame.column(node).statuses()[row];
    Node at = node;
    int atRow = row;
    while (true) {
      Origin further = further(plan, frame, at, atRow, status);
      if (further == null) {
        return new Origin(plan, frame, at, atRow);
      }
      at = further.node;
      atRow = further.row;
    }
  }

  /// The first column read that has the same reason; null when the reason begins here.
  private static @Nullable Origin further(
      Plan plan, Frame frame, Node node, int row, short status) {
    if (node instanceof AggregateNode rows) {
      for (int below : rows.rowsBelow(frame, row)) {
        if (frame.column(rows.source()).statuses()[below] == status) {
          return new Origin(plan, frame, rows.source(), below);
        }
      }
      return null;
    }
    for (Node read : node.reads()) {
      int at = node.rowRead(frame, read, row);
      if (at >= 0 && frame.column(read).statuses()[at] == status) {
        return new Origin(plan, frame, read, at);
      }
    }
    return null;
  }

  /// The reason in words, with the place, month and article of the row.
  Label explain(Law law, Reason reason) {
    if (reason.kind() == Reason.Kind.NOT_ENTITLED && node instanceof RuleNode rule) {
      int number = rule.rule().when().indexOf(reason.key());
      String cites = number < 0 ? null : citesOf(rule.conditions().get(number), row);
      if (cites != null) {
        return Explanation.notEntitled(law, reason.key(), cites);
      }
    }
    return Explanation.of(law, reason, place(law), month());
  }

  private @Nullable String citesOf(Node condition, int at) {
    Node read = condition;
    int readRow = at;
    while (!(read instanceof RuleNode)) {
      Node next =
          read instanceof ChoiceNode choice
              ? choice.chosenFor(frame, readRow)
              : read.reads().isEmpty() ? null : read.reads().getFirst();
      if (next == null) {
        return null;
      }
      readRow = read.rowRead(frame, next, readRow);
      read = next;
    }
    return ((RuleNode) read).rule().cites();
  }

  /// The place for which a value was asked for; null when it is not known.
  private @Nullable Integer place(Law law) {
    if (node.of() == Entity.PLACE) {
      return row;
    }
    if (!(node instanceof ParameterNode parameter)) {
      return null;
    }
    Node place = parameter.place();
    if (place == null) {
      return law.places().indexOf(law.manifest().rootPlace());
    }
    return frame.column(place).statuses()[row] == Status.VALUE
        ? (int) frame.column(place).values()[row]
        : null;
  }

  private int month() {
    if (node instanceof ParameterNode parameter && parameter.on() != null) {
      Node on = parameter.on();
      if (frame.column(on).statuses()[row] == Status.VALUE) {
        return (int) frame.column(on).values()[row];
      }
    }
    return frame.month();
  }
}
