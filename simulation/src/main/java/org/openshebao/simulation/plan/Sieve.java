package org.openshebao.simulation.plan;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;
import org.openshebao.law.rule.Entity;

/// The rows that meet one demand after another: those that an earlier sieve let through and that meet one more.
///
/// @param slot  its number in the plan
/// @param of  whose rows
/// @param before  the earlier sieve; null when every row comes to this one
/// @param demand  what is asked
/// @param isColumns  whether the rows let through are those on which the demanded column has a value, and for the same reasons
record Sieve(int slot, Entity of, @Nullable Sieve before, Demand demand, boolean isColumns) {

  /// Lets the rows of a frame's batch through.
  void run(Frame frame) {
    Column column = frame.column(demand.node());
    Validity own = frame.ownValidity(this);
    Validity source;
    if (before == null) {
      own.clear();
      source = own;
    } else {
      source = frame.validity(before);
    }
    if (isColumns || demand.kind() == Demand.Kind.VALUE && source.allValues()) {
      frame.setValidity(this, column.validity());
      return;
    }
    if (column.allValues() && demand.kind() != Demand.Kind.TRUE) {
      frame.setValidity(this, source);
      return;
    }
    int rows = frame.rows(of);
    int count =
        switch (demand.kind()) {
          case VALUE -> keepValues(column, source, own, rows);
          case TRUE ->
              source.allValues()
                  ? keepTrueOfAll(column, own, rows)
                  : keepTrue(column, source, own, rows);
          case NOT_REFUSED -> keepNotRefused(column, source, own, rows, frame.plan().notEntitled());
        };
    boolean same = count == (source.allValues() ? rows : source.countKnown());
    if (same) {
      if (source != own) {
        // Its statuses were written and are not used: whoever takes this space next, in a run of
        // months a sieve of the next plan, must not believe it clean.
        own.markMixed();
      }
      frame.setValidity(this, source);
    } else {
      own.setKnown(count);
      frame.setValidity(this, own);
    }
  }

  private static int keepValues(Column column, Validity source, Validity own, int rows) {
    int[] known = source.listKnown(rows);
    int before = source.countKnown();
    short[] statuses = own.statuses();
    int[] list = own.listSpace();
    short[] asked = column.statuses();
    System.arraycopy(source.statuses(), 0, statuses, 0, rows);
    int count = 0;
    for (int i = 0; i < before; i++) {
      int row = known[i];
      short status = asked[row];
      statuses[row] = status;
      list[count] = row;
      count += Validity.oneIfValue(status);
    }
    return count;
  }

  private int keepTrueOfAll(Column column, Validity own, int rows) {
    short[] statuses = own.statuses();
    int[] list = own.listSpace();
    short[] asked = column.statuses();
    long[] values = column.values();
    short fails = demand.fails();
    int count = 0;
    for (int row = 0; row < rows; row++) {
      short status = orFails(asked[row], values[row], fails);
      statuses[row] = status;
      list[count] = row;
      count += Validity.oneIfValue(status);
    }
    return count;
  }

  private int keepTrue(Column column, Validity source, Validity own, int rows) {
    int[] known = source.listKnown(rows);
    int before = source.countKnown();
    short[] statuses = own.statuses();
    int[] list = own.listSpace();
    short[] asked = column.statuses();
    long[] values = column.values();
    short fails = demand.fails();
    System.arraycopy(source.statuses(), 0, statuses, 0, rows);
    int count = 0;
    for (int i = 0; i < before; i++) {
      int row = known[i];
      short status = orFails(asked[row], values[row], fails);
      statuses[row] = status;
      list[count] = row;
      count += Validity.oneIfValue(status);
    }
    return count;
  }

  private static int keepNotRefused(
      Column column, Validity source, Validity own, int rows, boolean[] notEntitled) {
    int[] known = source.listKnown(rows);
    int before = source.countKnown();
    short[] statuses = own.statuses();
    int[] list = own.listSpace();
    short[] asked = column.statuses();
    System.arraycopy(source.statuses(), 0, statuses, 0, rows);
    int count = 0;
    for (int i = 0; i < before; i++) {
      int row = known[i];
      short status = notEntitled[asked[row]] ? asked[row] : Status.VALUE;
      statuses[row] = status;
      list[count] = row;
      count += Validity.oneIfValue(status);
    }
    return count;
  }

  /// The status of a condition, or `fails` where it is a value and that is no; without a branch.
  private static short orFails(short status, long value, short fails) {
    int isValue = Validity.oneIfValue(status);
    int isNo = ~(int) value & 1;
    return (short) (status | -(isValue & isNo) & fails);
  }
}
