package org.openshebao.simulation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// A variable that is given for everyone: by the case that is computed, or by a reform.
public final class ConstantNode extends Node {

  private final String variable;
  private final long value;
  private final @Nullable String cites;

  /// `cites` names the reform; null when the value is given for a case.
  ConstantNode(
      int slot, Entity of, Unit unit, String variable, long value, @Nullable String cites) {
    super(slot, of, unit);
    this.variable = variable;
    this.value = value;
    this.cites = cites;
  }

  /// The reform that says so; null when the value is given for a case.
  public @Nullable String cites() {
    return cites;
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
