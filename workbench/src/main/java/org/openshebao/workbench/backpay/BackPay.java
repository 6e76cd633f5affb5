package org.openshebao.workbench.backpay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Variable;

/// A monthly amount of one person as it was paid and as it is due, month by month, and the notices between the two.
///
/// @param variable  the amount
/// @param relation  number of the relation from 1; 0 when the amount is not about relations
/// @param knowledge  the last day up to which the payer knew the law
/// @param months  in order
/// @param notices  those that change a month, in order of their days
public record BackPay(
    Variable variable,
    int relation,
    LocalDate knowledge,
    List<PaidMonth> months,
    List<Notice> notices) {

  public BackPay {
    months = List.copyOf(months);
    notices = List.copyOf(notices);
  }

  /// Due less paid over all months, in fen; null when a month is not known.
  public @Nullable Long total() {
    long total = 0;
    for (PaidMonth month : months) {
      Long difference = month.difference();
      if (difference == null) {
        return null;
      }
      total += difference;
    }
    return total;
  }
}
