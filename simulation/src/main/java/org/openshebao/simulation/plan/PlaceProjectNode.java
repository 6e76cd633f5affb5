package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;
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

  /// The place of each row.
  Node place() {
    return place;
  }

  @Override
  public List<Node> reads() {
    return List.of(source, place);
  }

  @Override
  List<Demand> demands() {
    return List.of(Demand.ofValue(place));
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
    Column column = sifted(frame);
    Column from = frame.column(source);
    int[] known = column.listKnown(frame.rows(of()));
    int count = column.countKnown();
    long[] places = frame.column(place).values();
    long[] values = from.values();
    long[] into = column.values();
    for (int i = 0; i < count; i++) {
      into[known[i]] = values[(int) places[known[i]]];
    }
    if (!from.allValues()) {
      short[] asked = from.statuses();
      Validity validity = column.takeValidity();
      short[] statuses = validity.statuses();
      int[] list = validity.listSpace();
      int left = 0;
      for (int i = 0; i < count; i++) {
        int row = known[i];
        short status = asked[(int) places[row]];
        statuses[row] = status;
        list[left] = row;
        left += Validity.oneIfValue(status);
      }
      validity.setKnown(left);
    }
  }
}
