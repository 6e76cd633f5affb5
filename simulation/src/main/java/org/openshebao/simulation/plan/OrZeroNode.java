package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;

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
    System.arraycopy(from.values(), 0, column.values(), 0, rows);
    if (from.allValues()) {
      return;
    }
    for (int row = 0; row < rows; row++) {
      short status = from.statuses()[row];
      if (status == Status.VALUE) {
        continue;
      }
      if (notEntitled[status]) {
        column.values()[row] = 0;
      } else {
        column.setStatus(row, status);
      }
    }
  }
}
