package org.openshebao.law.parameter;

import org.openshebao.base.exact.Fraction;
import org.openshebao.law.rule.Unit;

/// What a dated value of a parameter holds.
public sealed interface Content {

  /// One number, as a column holds it.
  record Number(long raw) implements Content {}

  /// A quotient.
  record Quotient(Fraction fraction) implements Content {}

  /// A value by age, grade or class.
  record Table(LookupTable table) implements Content {}

  /// A value in steps.
  record Steps(StepSchedule steps) implements Content {}

  /// As written in YAML.
  default String format(Unit unit) {
    return switch (this) {
      case Number number -> unit.format(number.raw);
      case Quotient quotient -> quotient.fraction.toString();
      case Table table -> table.table.toString();
      case Steps steps -> steps.steps.toString();
    };
  }

  /// The object that a rule reads when it is not a plain number.
  default Object object() {
    return switch (this) {
      case Number number -> number.raw;
      case Quotient quotient -> quotient.fraction;
      case Table table -> table.table;
      case Steps steps -> steps.steps;
    };
  }
}
