package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;

/// A variable of which *not entitled* counts as zero.
final class OrZeroNode extends Node {

  private final Node source;

  OrZeroNode(int slot, Node source) {
    super(slot, source.of(), source.unit());
    this.source = source;
  }

  @Override
  public List<Node> reads() {
    return List.of(source);
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    Column from = frame.column(source);
    boolean[] notEntitled = frame.plan().notEntitled();
    int rows = frame.rows(of());
    long[] values = column.values();
    System.arraycopy(from.values(), 0, values, 0, rows);
    if (from.allValues()) {
      return;
    }
    short[] asked = from.statuses();
    short[] statuses = column.statuses();
    int left = 0;
    for (int row = 0; row < rows; row++) {
      short status = asked[row];
      long isValue = Validity.oneIfValue(status);
      short now = notEntitled[status] ? Status.VALUE : status;
      values[row] &= -isValue;
      statuses[row] = now;
      left |= now;
    }
    if (left != 0) {
      column.validity().markMixed();
    }
  }
}
