package org.openshebao.simulation.plan;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.Entity;

/// A variable of the row above, repeated for each row below it: a person's for each of their relations.
final class ProjectNode extends Node {

  private final Node source;

  ProjectNode(int slot, Entity of, Node source) {
    super(slot, of, source.unit());
    this.source = source;
  }

  @Override
  public List<Node> reads() {
    return List.of(source);
  }

  @Override
  public int rowRead(Frame frame, Node read, int row) {
    Entity parent = parentOf(of());
    int at = frame.parentRows(of())[row];
    return source.of() == parent ? at : frame.parentRows(parent)[at];
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    Column from = frame.column(source);
    int rows = frame.rows(of());
    int[] at = rowsAbove(frame, rows);
    long[] values = from.values();
    long[] into = column.values();
    for (int row = 0; row < rows; row++) {
      into[row] = values[at[row]];
    }
    if (!from.allValues()) {
      short[] statuses = from.statuses();
      short[] statusesInto = column.statuses();
      for (int row = 0; row < rows; row++) {
        statusesInto[row] = statuses[at[row]];
      }
      column.validity().markMixed();
    }
  }

  /// The row of the source that stands for each row: one or two levels up.
  private int[] rowsAbove(Frame frame, int rows) {
    int[] parents = frame.parentRows(of());
    if (source.of() == parentOf(of())) {
      return parents;
    }
    int[] grandparents = frame.parentRows(parentOf(of()));
    int[] at = frame.spare(of());
    for (int row = 0; row < rows; row++) {
      at[row] = grandparents[parents[row]];
    }
    return at;
  }

  private static Entity parentOf(Entity entity) {
    return entity == Entity.RELATION ? Entity.PERSON : Entity.HOUSEHOLD;
  }
}
