package org.openshebao.workbench.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.openshebao.base.exact.Fraction;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.Variable.CodeName;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.Unit;

/// Values as JSON holds them: money in fen, shares as fractions of 1, months as "2025-07", codes and places by their keys.
public final class ValueJson {

  private ValueJson() {}

  /// The value of a variable.
  public static Object of(Law law, Variable variable, long raw) {
    Unit unit = variable.unit();
    if (unit == null) {
      throw new IllegalArgumentException(variable.id() + " is a career and no single value.");
    }
    return of(law, unit, variable.codes(), raw);
  }

  /// A number whose unit is neither code nor place; those need their lists.
  public static Object number(Unit unit, long raw) {
    return switch (unit) {
      case FEN, MONTHS, DAYS, AGE_YEARS, COUNT, CODE, PLACE -> raw;
      case MONTH, DATE -> unit.format(raw);
      case YES_NO -> raw != 0;
      case RATE -> BigDecimal.valueOf(raw, 6);
      case INDEX -> BigDecimal.valueOf(raw, 8);
      case YEARS, DIVISOR -> BigDecimal.valueOf(raw, 4);
      case FRACTION -> throw new IllegalArgumentException("A fraction is not one number.");
    };
  }

  /// What a dated value of a parameter holds.
  public static Object of(Law law, Unit unit, Content content) {
    return switch (content) {
      case Content.Number number -> of(law, unit, List.of(), number.raw());
      case Content.Quotient quotient -> fraction(quotient.fraction());
      case Content.Table table -> table(law, unit, table.table());
      case Content.Steps steps -> steps(law, unit, steps.steps());
    };
  }

  /// What a unit is called in JSON: "fen", "share", "months".
  public static String unit(Unit unit) {
    return switch (unit) {
      case FEN -> "fen";
      case MONTHS -> "months";
      case MONTH -> "month";
      case DATE -> "date";
      case DAYS -> "days";
      case AGE_YEARS -> "ageYears";
      case COUNT -> "count";
      case YES_NO -> "yesNo";
      case RATE -> "share";
      case INDEX -> "ratio";
      case YEARS -> "years";
      case DIVISOR -> "divisorMonths";
      case FRACTION -> "fraction";
      case CODE -> "code";
      case PLACE -> "place";
    };
  }

  static Object of(Law law, Unit unit, List<CodeName> codes, long raw) {
    return switch (unit) {
      case CODE -> codes.isEmpty() ? raw : codes.get((int) raw).key();
      case PLACE -> law.places().get((int) raw).code();
      default -> number(unit, raw);
    };
  }

  private static JsonObject fraction(Fraction fraction) {
    return new JsonObject()
        .with("numerator", fraction.numerator())
        .with("denominator", fraction.denominator());
  }

  private static List<JsonObject> table(Law law, Unit unit, LookupTable table) {
    return Arrays.stream(table.keys())
        .mapToObj(key -> entry(law, unit, key, table.raw(key)))
        .toList();
  }

  private static List<JsonObject> steps(Law law, Unit unit, StepSchedule steps) {
    return Arrays.stream(steps.keys())
        .mapToObj(key -> entry(law, unit, key, steps.raw(key)))
        .toList();
  }

  private static JsonObject entry(Law law, Unit unit, int key, long raw) {
    return new JsonObject().with("key", key).with("value", of(law, unit, List.of(), raw));
  }
}
