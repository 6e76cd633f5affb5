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
    int[] parents = frame.parentRows(of());
    Entity parent = parentOf(of());
    boolean twoLevels = source.of() != parent;
    int[] grandparents = twoLevels ? frame.parentRows(parent) : parents;
    for (int row = 0; row < rows; row++) {
      int at = twoLevels ? grandparents[parents[row]] : parents[row];
      column.values()[row] = from.values()[at];
      if (!from.allValues()) {
        column.setStatus(row, from.statuses()[at]);
      }
    }
  }

  private static Entity parentOf(Entity entity) {
    return entity == Entity.RELATION ? Entity.PERSON : Entity.HOUSEHOLD;
  }
}
