package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.DataColumn;
import org.openshebao.population.RowRange;

/// A fact read from the data; where data have no such column, or a row leaves it out, it is unknown.
public final class InputNode extends Node {

  private final Variable variable;
  private final short unknown;

  InputNode(int slot, Variable variable, Unit unit, short unknown) {
    super(slot, variable.of(), unit);
    this.variable = variable;
    this.unknown = unknown;
  }

  /// The variable read.
  public Variable variable() {
    return variable;
  }

  @Override
  public List<Node> reads() {
    return List.of();
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    Bindings.Bound bound = frame.bindings().find(this);
    if (bound == null) {
      Frame.fillStatus(column, unknown);
      return;
    }
    DataColumn data = bound.column();
    RowRange range = frame.range(of());
    data.readInto(range.first(), range.size(), column.values());
    bound.binding().convert(column.values(), range.size());
    if (data.readUnknownsInto(range.first(), range.size(), unknown, column.statuses())) {
      column.validity().markMixed();
    }
    if (bound.binding().mayMissCodes()) {
      markUnlistedCodes(column, range.size());
    }
  }

  /// A code of the data that the law does not know was turned into −1.
  private void markUnlistedCodes(Column column, int rows) {
    for (int row = 0; row < rows; row++) {
      if (column.values()[row] < 0 && column.statuses()[row] == Status.VALUE) {
        column.setStatus(row, unknown);
      }
    }
  }
}
