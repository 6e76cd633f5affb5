package org.openshebao.workbench.map;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.rule.Unit;

/// The unit that a mapping file writes for an input.
final class CellUnits {

  private CellUnits() {}

  /// Its key; null for codes and places, which are read by their names.
  static @Nullable String of(InputVariable input) {
    NamedUnit named = input.unit();
    if (named == null) {
      return null;
    }
    return switch (named.unit()) {
      case FEN -> named == NamedUnit.YUAN_A_MONTH ? "yuan_a_month" : "yuan";
      case RATE -> "share";
      case INDEX, YEARS, DIVISOR -> "decimal";
      case MONTHS, DAYS, AGE_YEARS, COUNT, MONTH, DATE, YES_NO ->
          named.unit().name().toLowerCase(Locale.ROOT);
      case CODE, PLACE, FRACTION -> null;
    };
  }

  /// Whether it is money.
  static boolean isMoney(InputVariable input) {
    return input.unit() != null && input.unit().unit() == Unit.FEN;
  }
}
