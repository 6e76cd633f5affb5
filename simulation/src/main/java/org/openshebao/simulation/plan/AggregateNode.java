package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// A variable of the rows below, taken together: added, true for any, or counted where true.
///
/// Not entitled adds nothing and counts as false; one unknown row makes the whole unknown.
public final class AggregateNode extends Node {

  private final String variable;
  private final Node source;
  private final Aggregate aggregate;

  /// `variable` is the id of what is taken together.
  AggregateNode(int slot, Entity of, Unit unit, String variable, Node source, Aggregate aggregate) {
    super(slot, of, unit);
    this.variable = variable;
    this.source = source;
    this.aggregate = aggregate;
  }

  /// Id of the variable that is taken together.
  public String variable() {
    return variable;
  }

  /// The rows of the batch that a row is made of.
  public int[] rowsBelow(Frame frame, int row) {
    return IntStream.range(0, frame.rows(source.of()))
        .filter(below -> rowAbove(frame, below) == row)
        .toArray();
  }

  private int rowAbove(Frame frame, int below) {
    int parent = frame.parentRows(source.of())[below];
    boolean twoLevels = source.of() == Entity.RELATION && of() == Entity.HOUSEHOLD;
    return twoLevels ? frame.parentRows(Entity.PERSON)[parent] : parent;
  }

  @Override
  public int rowRead(Frame frame, Node read, int row) {
    return -1;
  }

  /// What is taken together.
  public Node source() {
    return source;
  }

  /// Whether the rows are added.
  public boolean isSum() {
    return aggregate == Aggregate.SUM;
  }

  @Override
  public List<Node> reads() {
    return List.of(source);
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    Column from = frame.column(source);
    Arrays.fill(column.values(), 0, frame.rows(of()), 0);
    int rows = frame.rows(source.of());
    int[] parents = frame.parentRows(source.of());
    boolean twoLevels = source.of() == Entity.RELATION && of() == Entity.HOUSEHOLD;
    int[] grandparents = twoLevels ? frame.parentRows(Entity.PERSON) : parents;
    boolean[] notEntitled = frame.plan().notEntitled();
    for (int row = 0; row < rows; row++) {
      int at = twoLevels ? grandparents[parents[row]] : parents[row];
      short status = from.statuses()[row];
      if (status == Status.VALUE) {
        add(column.values(), at, from.values()[row]);
      } else if (!notEntitled[status] && column.statuses()[at] == Status.VALUE) {
        column.setStatus(at, status);
      }
    }
  }

  private void add(long[] totals, int at, long value) {
    switch (aggregate) {
      case SUM -> {
        long sum = totals[at] + value;
        if (((totals[at] ^ sum) & (value ^ sum)) < 0) {
          throw new ArithmeticException(
              "The sum of %s for one %s outgrows 64 bits. Maybe an amount is in a wrong unit?"
                  .formatted(variable, of().key()));
        }
        totals[at] = sum;
      }
      case ANY -> totals[at] |= value;
      case COUNT -> totals[at] += value;
      case NONE ->
          throw new IllegalStateException("Rows below cannot be read without a Sum, Any or Count.");
    }
  }
}
