package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;

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
    for (int row = 0; row < rows; row++) {
      Column from = own.statuses()[row] == Status.VALUE ? own : other;
      column.values()[row] = from.values()[row];
      if (from.statuses()[row] != Status.VALUE) {
        column.setStatus(row, from.statuses()[row]);
      }
    }
  }
}
