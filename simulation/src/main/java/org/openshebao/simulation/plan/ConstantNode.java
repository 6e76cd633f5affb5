package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// A variable that is given for everyone: by the case that is computed, or by a reform.
public final class ConstantNode extends Node {

  private final String variable;
  private final long value;

  ConstantNode(int slot, Entity of, Unit unit, String variable, long value) {
    super(slot, of, unit);
    this.variable = variable;
    this.value = value;
  }

  /// Id of the variable.
  public String variable() {
    return variable;
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
    Frame.fill(frame.column(this), value);
  }
}
