package org.openshebao.workbench.backpay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month as it was paid and as it is due.
///
/// @param month  months since year 0
/// @param knowledge  the day up to which the law was known when it was paid: its last day, or an earlier one asked for
/// @param paid  by the law as known then
/// @param due  by the law as known now
/// @param settlements  what each later notice adds, in order of their days; together they make the difference
public record PaidMonth(
    int month, LocalDate knowledge, Amount paid, Amount due, List<Settlement> settlements) {

  public PaidMonth {
    settlements = List.copyOf(settlements);
  }

  /// Due less paid, in fen; null when one of the two is not known.
  public @Nullable Long difference() {
    Long first = paid.counted();
    Long last = due.counted();
    return first == null || last == null ? null : Long.valueOf(last - first);
  }
}
