package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// The month computed, the same for every row.
final class MonthNode extends Node {

  MonthNode(int slot, Entity of) {
    super(slot, of, Unit.MONTH);
  }

  @Override
  public List<Node> reads() {
    return List.of();
  }

  @Override
  boolean changesWithMonth() {
    return true;
  }

  @Override
  void run(Frame frame) {
    Frame.fill(frame.column(this), frame.month());
  }
}
