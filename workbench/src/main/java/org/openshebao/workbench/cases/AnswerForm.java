package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.rule.Unit;

/// What of a computed value an answer asks for.
enum AnswerForm {
  /// The value itself: yuan, a fraction, months, 2025-07, a code, a place.
  AS_COMPUTED,
  /// Of a number of months the completed years.
  WHOLE_YEARS,
  /// Of a number of months what is left above the completed years.
  MONTHS_OVER,
  /// A number of months as decimal years.
  YEARS;

  private static final int MONTHS_A_YEAR = 12;

  /// Whether a value in a unit has this form; `spanned` says that it is counted in months since another one.
  boolean fits(Unit unit, boolean spanned) {
    if (spanned) {
      return unit == Unit.MONTH;
    }
    return this == AS_COMPUTED ? unit != Unit.FRACTION : unit == Unit.MONTHS;
  }

  /// The number that a value in months has in this form.
  BigDecimal ofMonths(long months) {
    return switch (this) {
      case AS_COMPUTED -> BigDecimal.valueOf(months);
      case WHOLE_YEARS -> BigDecimal.valueOf(Math.floorDiv(months, MONTHS_A_YEAR));
      case MONTHS_OVER -> BigDecimal.valueOf(Math.floorMod(months, MONTHS_A_YEAR));
      case YEARS ->
          BigDecimal.valueOf(months)
              .divide(BigDecimal.valueOf(MONTHS_A_YEAR), 10, RoundingMode.HALF_UP)
              .stripTrailingZeros();
    };
  }

  /// As the mapping writes it: "whole_years".
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form written as `key`.
  static AnswerForm parse(String key) {
    for (AnswerForm each : values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "There is no form \"%s\". %s"
            .formatted(
                key, Suggestion.maybe(key, Arrays.stream(values()).map(AnswerForm::key).toList()))
            .strip());
  }
}
