package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;

/// A variable's value in the month before; in the first month, that of the variable that stands in for it.
public final class PreviousNode extends Node {

  private final String variable;
  private final Node first;

  PreviousNode(int slot, String variable, Node first) {
    super(slot, first.of(), first.unit());
    this.variable = variable;
    this.first = first;
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
    Carried.Values before = frame.carried().find(variable);
    long[] values = before == null ? frame.column(first).values() : before.values();
    short[] statuses = before == null ? frame.column(first).statuses() : before.statuses();
    System.arraycopy(values, 0, column.values(), 0, rows);
    for (int row = 0; row < rows; row++) {
      if (statuses[row] != Status.VALUE) {
        column.setStatus(row, statuses[row]);
      }
    }
  }
}
