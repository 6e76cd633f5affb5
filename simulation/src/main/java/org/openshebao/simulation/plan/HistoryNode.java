package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.RowRange;

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
    HistoryColumn history = frame.bindings().find(this);
    if (history == null) {
      Frame.fillStatus(column, unknown);
      return;
    }
    RowRange range = frame.range(of());
    for (DataColumn spells : history.columns()) {
      if (!spells.allKnown()) {
        markUnknown(history, spells, range, column);
      }
    }
    SpellCursor cursor = new SpellCursor(history);
    column.readHistoriesFrom(row -> cursor.moveTo(range.first() + row));
  }

  /// A career of which anything is not known is not known: what a rule would read there is no value.
  private void markUnknown(
      HistoryColumn history, DataColumn spells, RowRange range, Column column) {
    for (int row = 0; row < range.size(); row++) {
      int first = history.firstSpell(range.first() + row);
      int end = first + history.spellCount(range.first() + row);
      for (int spell = first; spell < end; spell++) {
        if (!spells.isKnown(spell)) {
          column.setStatus(row, unknown);
        }
      }
    }
  }
}
