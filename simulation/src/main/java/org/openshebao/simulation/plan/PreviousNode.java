package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;

/// A variable's value in the month before; in the first month computed, and in the first one of which there is a rule for
/// the row, the value of the variable that stands in for it.
public final class PreviousNode extends Node {

  private final String variable;
  private final Node first;
  private final short noRule;

  /// `noRule` is the status of a row for which there was no rule of the variable in the month before.
  PreviousNode(int slot, String variable, Node first, short noRule) {
    super(slot, first.of(), first.unit());
    this.variable = variable;
    this.first = first;
    this.noRule = noRule;
  }

  /// Id of the variable read.
  public String variable() {
    return variable;
  }

  @Override
  public List<Node> reads() {
    return List.of(first);
  }

  @Override
  boolean changesWithMonth() {
    return true;
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    int rows = frame.rows(of());
    Column opening = frame.column(first);
    Column before = frame.carried().find(variable);
    for (int row = 0; row < rows; row++) {
      if (before == null || before.statuses()[row] == noRule) {
        take(opening.values()[row], opening.statuses()[row], column, row);
      } else {
        take(before.values()[row], before.statuses()[row], column, row);
      }
    }
  }

  private static void take(long value, short status, Column column, int row) {
    column.values()[row] = value;
    if (status != Status.VALUE) {
      column.setStatus(row, status);
    }
  }
}
