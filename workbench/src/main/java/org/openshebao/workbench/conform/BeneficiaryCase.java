package org.openshebao.workbench.conform;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.person.PersonCase;

/// A standard beneficiary as a case of the law: what differs by place, wage and career is filled in.
///
/// @param law  under which
/// @param month  tested
/// @param place  code
/// @param ratio  wage over the average wage: "1.25"
/// @param average  average wage of the place, fen a month; null when it is not known
/// @param credit  month's credit to the account at that wage, fen; null when it is not known
/// @param retiring  month of birth of the youngest who has retired in the month tested
/// @param reaching  month of birth of the oldest who reaches the age in that month or the next in which somebody does
record BeneficiaryCase(
    Law law,
    int month,
    String place,
    String ratio,
    @Nullable Long average,
    @Nullable Long credit,
    int retiring,
    int reaching) {

  private static final int MONTHS_A_YEAR = 12;

  /// The wage; null where the average wage is not known.
  @Nullable Long wage() {
    return average == null
        ? null
        : HALF_UP_TO_FEN.of(Exact.of(average).times(WageIndex.parse(ratio)));
  }

  /// Balance of an account into which the same share of wages was paid each year.
  ///
  /// balance = credit of today × 12 × Σ (1 + d)^k   for k = 0 … N−1, d the account's return less growth of wages, N years
  @Nullable Long balance(int months, double gap) {
    if (credit == null) {
      return null;
    }
    double years = 0;
    double factor = 1;
    for (int year = 0; year < months / MONTHS_A_YEAR; year++) {
      years += factor;
      factor *= 1 + gap;
    }
    return Math.round(credit * MONTHS_A_YEAR * years);
  }

  /// The case of a person; null where a wage or a balance that it needs is not known.
  @Nullable PersonCase of(Map<String, String> facts, int months, double gap) {
    PersonCase person = new PersonCase(law).with("place", place);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String value = fill(fact.getValue(), months, gap);
      if (value == null) {
        return null;
      }
      person.with(fact.getKey(), value);
    }
    return person;
  }

  private @Nullable String fill(String text, int months, double gap) {
    if (!text.startsWith("{")) {
      return text;
    }
    String name = text.substring(1, text.length() - 1);
    if (name.startsWith("age ")) {
      return CalendarMonth.format(month - MONTHS_A_YEAR * Integer.parseInt(name.substring(4)));
    }
    return switch (name) {
      case "ratio" -> ratio;
      case "month" -> CalendarMonth.format(month);
      case "months" -> Integer.toString(months);
      case "retiring" -> CalendarMonth.format(retiring);
      case "reaching" -> CalendarMonth.format(reaching);
      case "average" -> yuan(average);
      case "wage" -> yuan(wage());
      case "balance" -> yuan(balance(months, gap));
      default ->
          throw new IllegalArgumentException("A beneficiary cannot be filled with " + text + ".");
    };
  }

  private static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : Unit.FEN.format(fen);
  }
}
