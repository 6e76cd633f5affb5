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

  /// The alternative held against the rows of a frame; `place` holds the rows' places where any alternative needs them.
  Standing in(Frame frame, @Nullable Column place) {
    return new Standing(
        this,
        within == null ? null : place,
        date == null ? null : frame.column(date),
        conditions.stream().map(frame::column).toArray(Column[]::new),
        frame.plan().notEntitled());
  }

  /// How an alternative stands to the rows of a frame.
  static final class Standing {
    private final Alternative alternative;
    private final @Nullable Column place;
    private final @Nullable Column date;
    private final Column[] conditions;
    private final boolean[] notEntitled;

    private Standing(
        Alternative alternative,
        @Nullable Column place,
        @Nullable Column date,
        Column[] conditions,
        boolean[] notEntitled) {
      this.alternative = alternative;
      this.place = place;
      this.date = date;
      this.conditions = conditions;
      this.notEntitled = notEntitled;
    }

    /// 1 when it applies to a row, 0 when it does not, or −status when that cannot be told.
    int of(int row) {
      BitSet within = alternative.within;
      if (within != null && place != null) {
        if (place.statuses()[row] != Status.VALUE) {
          return -place.statuses()[row];
        }
        if (!within.get((int) place.values()[row])) {
          return 0;
        }
      }
      if (date != null) {
        if (date.statuses()[row] != Status.VALUE) {
          return -date.statuses()[row];
        }
        long month = date.values()[row];
        if (month < alternative.firstMonth || month > alternative.lastMonth) {
          return 0;
        }
      }
      for (Column condition : conditions) {
        short status = condition.statuses()[row];
        if (status != Status.VALUE) {
          return notEntitled[status] ? 0 : -status;
        }
        if (condition.values()[row] == 0) {
          return 0;
        }
      }
      return 1;
    }
  }
}
