package org.openshebao.simulation.plan;

import java.util.List;
import java.util.Optional;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;

/// A career for each row, read through a cursor of the thread's own.
public final class HistoryNode extends Node {

  private final Variable variable;
  private final short unknown;

  HistoryNode(int slot, Variable variable, short unknown) {
    super(slot, variable.of(), null);
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
    Optional<HistoryColumn> history = frame.findDataset().flatMap(this::find);
    if (history.isEmpty()) {
      Frame.fillStatus(column, unknown);
      return;
    }
    SpellCursor cursor = new SpellCursor(history.get());
    int first = frame.range(of()).first();
    column.readHistoriesFrom(row -> cursor.moveTo(first + row));
  }

  private Optional<HistoryColumn> find(Dataset dataset) {
    Optional<Rows> rows = dataset.findRows(variable.of().key());
    return rows.flatMap(found -> found.findHistory(variable.id()))
        .or(() -> rows.flatMap(found -> found.findHistory(variable.simpleName())));
  }
}
