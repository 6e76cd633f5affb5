package org.openshebao.simulation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// A variable for which the law has no rule in the month computed: unknown for everyone, for that reason.
public final class UnknownNode extends Node {

  private final String variable;
  private final short status;

  UnknownNode(int slot, Entity of, @Nullable Unit unit, String variable, short status) {
    super(slot, of, unit);
    this.variable = variable;
    this.status = status;
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
    Frame.fillStatus(frame.column(this), status);
  }
}
