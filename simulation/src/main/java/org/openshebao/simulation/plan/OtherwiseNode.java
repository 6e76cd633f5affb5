package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;

/// An input that another variable stands in for where data leave it out: the place of insurance, else of residence.
public final class OtherwiseNode extends Node {

  private final Node input;
  private final Node otherwise;

  OtherwiseNode(int slot, Node input, Node otherwise) {
    super(slot, input.of(), input.unit());
    this.input = input;
    this.otherwise = otherwise;
  }

  /// The node that answers a row of a frame.
  public Node chosenFor(Frame frame, int row) {
    return frame.column(input).statuses()[row] == Status.VALUE ? input : otherwise;
  }

  @Override
  public List<Node> reads() {
    return List.of(input, otherwise);
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    int rows = frame.rows(of());
    Column own = frame.column(input);
    Column other = frame.column(otherwise);
    long[] values = column.values();
    if (own.allValues()) {
      System.arraycopy(own.values(), 0, values, 0, rows);
      return;
    }
    long[] ownValues = own.values();
    short[] ownStatuses = own.statuses();
    long[] otherValues = other.values();
    short[] otherStatuses = other.statuses();
    short[] statuses = column.statuses();
    int left = 0;
    for (int row = 0; row < rows; row++) {
      int isOwn = -Validity.oneIfValue(ownStatuses[row]);
      short status = (short) (otherStatuses[row] & ~isOwn);
      values[row] = (ownValues[row] & (long) isOwn) | (otherValues[row] & ~(long) isOwn);
      statuses[row] = status;
      left |= status;
    }
    if (left != 0) {
      column.validity().markMixed();
    }
  }
}
