package org.openshebao.simulation.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;

/// One of several answers that the law has for a variable: a version of a rule, an exception, or a reform's value.
///
/// @param node  what computes it
/// @param within  the places where it is law; null where it is law everywhere
/// @param date  the month that decides whether it is law for a row; null when the month computed has decided
/// @param firstMonth  first month of that date for which it is law
/// @param lastMonth  last one
/// @param conditions  with an exception: the conditions under which it applies
record Alternative(
    Node node,
    @Nullable BitSet within,
    @Nullable Node date,
    int firstMonth,
    int lastMonth,
    List<Node> conditions) {

  Alternative {
    conditions = List.copyOf(conditions);
  }

  /// How an alternative stands to a row: 1 it applies, 0 it does not, or −status when that cannot be told.
  int standing(Frame frame, @Nullable Column place, int row) {
    if (within != null) {
      if (place == null || place.statuses()[row] != Status.VALUE) {
        return place == null ? 0 : -place.statuses()[row];
      }
      if (!within.get((int) place.values()[row])) {
        return 0;
      }
    }
    if (date != null) {
      Column month = frame.column(date);
      if (month.statuses()[row] != Status.VALUE) {
        return -month.statuses()[row];
      }
      if (month.values()[row] < firstMonth || month.values()[row] > lastMonth) {
        return 0;
      }
    }
    for (Node condition : conditions) {
      Column column = frame.column(condition);
      short status = column.statuses()[row];
      if (status != Status.VALUE) {
        if (frame.plan().notEntitled()[status]) {
          return 0;
        }
        return -status;
      }
      if (column.values()[row] == 0) {
        return 0;
      }
    }
    return 1;
  }
}
