package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Entity;

/// A variable of the row's place, which was computed once for every place.
final class PlaceProjectNode extends Node {

  private final Node source;
  private final Node place;

  PlaceProjectNode(int slot, Entity of, Node source, Node place) {
    super(slot, of, source.unit());
    this.source = source;
    this.place = place;
  }

  @Override
  public List<Node> reads() {
    return List.of(source, place);
  }

  @Override
  public int rowRead(Frame frame, Node read, int row) {
    if (read != source) {
      return row;
    }
    Column at = frame.column(place);
    return at.statuses()[row] == Status.VALUE ? (int) at.values()[row] : -1;
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    Column from = frame.column(source);
    Column at = frame.column(place);
    int rows = frame.rows(of());
    for (int row = 0; row < rows; row++) {
      if (at.statuses()[row] != Status.VALUE) {
        column.setStatus(row, at.statuses()[row]);
        continue;
      }
      int index = (int) at.values()[row];
      column.values()[row] = from.values()[index];
      if (!from.allValues()) {
        column.setStatus(row, from.statuses()[index]);
      }
    }
  }
}
