package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// The place that a row of the entity *place* is.
final class OwnPlaceNode extends Node {

  OwnPlaceNode(int slot) {
    super(slot, Entity.PLACE, Unit.PLACE);
  }

  @Override
  public List<Node> reads() {
    return List.of();
  }

  @Override
  boolean isConstant() {
    return true;
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    for (int row = 0; row < column.values().length; row++) {
      column.values()[row] = row;
    }
  }
}
