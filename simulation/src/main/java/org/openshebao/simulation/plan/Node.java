package org.openshebao.simulation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// One column of a plan: what it holds and how a batch of it is computed from columns before it.
public abstract class Node {

  private final int slot;
  private final Entity of;
  private final @Nullable Unit unit;

  Node(int slot, Entity of, @Nullable Unit unit) {
    this.slot = slot;
    this.of = of;
    this.unit = unit;
  }

  /// Its number in the plan: the column's place in every frame.
  public final int slot() {
    return slot;
  }

  /// Whose values they are.
  public final Entity of() {
    return of;
  }

  /// What they measure; null for tables, series and careers.
  public final @Nullable Unit unit() {
    return unit;
  }

  /// The columns it reads, in the order in which a trace shows them.
  public abstract List<Node> reads();

  /// The row of `read`, one of the columns it reads, from which a row of this one is computed; −1 when that is not one row.
  public int rowRead(Frame frame, Node read, int row) {
    return row;
  }

  /// Whether its column holds objects of the law rather than numbers.
  boolean holdsObjects() {
    return false;
  }

  /// Whether its values are the same in every batch of a month, so that they are filled in once.
  boolean isConstant() {
    return false;
  }

  /// Whether its values may change from one month to the next though nothing that it reads does.
  boolean changesWithMonth() {
    return false;
  }

  /// Whether the node that reads it runs it, for the rows that it concerns alone.
  boolean isRunByReader() {
    return false;
  }

  /// What it asks of other columns, in order, before it computes a row; on other rows the first demand not met says why.
  List<Demand> demands() {
    return List.of();
  }

  /// Computes the rows of the frame's batch.
  abstract void run(Frame frame);

  /// Its column in `frame`, with every row a value again.
  final Column fresh(Frame frame) {
    Column column = frame.column(this);
    column.markAllValues();
    return column;
  }

  /// Its column in `frame`, with those rows values that meet its demands.
  final Column sifted(Frame frame) {
    Sieves sieves = frame.plan().sieves();
    for (Sieve step : sieves.stepsBefore(this)) {
      step.run(frame);
    }
    Column column = frame.column(this);
    Sieve last = sieves.lastBefore(this);
    if (last == null) {
      column.markAllValues();
    } else {
      column.share(frame.validity(last));
    }
    return column;
  }
}
