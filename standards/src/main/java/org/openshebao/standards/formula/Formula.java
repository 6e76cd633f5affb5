package org.openshebao.standards.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.standards.logic.Rational;

/// A calculation over measures, as a requirement states it: `schedule-rate * wage.skilled-manual-male`.
public sealed interface Formula {

  /// A number.
  record Constant(Rational value) implements Formula {}

  /// What a measure is worth.
  record MeasureValue(String name) implements Formula {}

  /// A quantity of the test itself: `q`, years of the career tested, or `schedule-rate`, the rate of the schedule.
  record TestQuantity(String name) implements Formula {
    /// Years behind the rate tested.
    public static final String YEARS = "q";

    /// Rate of the instrument's schedule for the contingency under test.
    public static final String SCHEDULE_RATE = "schedule-rate";
  }

  /// Two formulas and `+`, `-`, `*` or `/` between them.
  record Operation(char operator, Formula left, Formula right) implements Formula {}

  /// The largest (`max`) or smallest (`min`) of several.
  record Extreme(boolean largest, List<Formula> of) implements Formula {
    public Extreme {
      of = List.copyOf(of);
    }
  }

  /// The lowest earnings that at least 75 of 100 persons do not exceed.
  record UpperQuartile(String distribution) implements Formula {}

  /// The measures it reads, in the order written.
  default Set<String> listMeasures() {
    Set<String> names = new LinkedHashSet<>();
    collect(this, names);
    return names;
  }

  private static void collect(Formula formula, Set<String> names) {
    switch (formula) {
      case Constant constant -> {}
      case TestQuantity quantity -> {}
      case MeasureValue measure -> names.add(measure.name());
      case UpperQuartile quartile -> names.add(quartile.distribution());
      case Operation operation -> {
        collect(operation.left(), names);
        collect(operation.right(), names);
      }
      case Extreme extreme -> extreme.of().forEach(each -> collect(each, names));
    }
  }
}
