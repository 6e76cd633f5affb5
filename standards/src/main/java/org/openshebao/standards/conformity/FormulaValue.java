package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.evidence.EarningsPoint;
import org.openshebao.standards.formula.Formula;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;

/// What formulas are worth under the facts. Null stands for an amount that the law does not have: it adds nothing to a sum or
/// `max`, and makes a product or quotient of it one that the law does not have.
final class FormulaValue {

  private static final Rational THREE_QUARTERS = Rational.parse("0.75");

  private final Facts facts;
  private final @Nullable Range years;
  private final @Nullable Range scheduleRate;
  private final Map<String, Input> seen = new LinkedHashMap<>();
  private final Map<String, Range> supposed = new LinkedHashMap<>();
  private boolean given = true;

  /// @param years  `q`; null when it is not known
  /// @param scheduleRate  `schedule-rate`; null when it is not known
  FormulaValue(Facts facts, @Nullable Range years, @Nullable Range scheduleRate) {
    this.facts = facts;
    this.years = years;
    this.scheduleRate = scheduleRate;
  }

  /// The measures that were read, in order.
  List<Input> inputs() {
    return List.copyOf(seen.values());
  }

  /// Whether there is a fact about all that was read.
  boolean isGiven() {
    return given;
  }

  /// From now on a measure is worth exactly `value`: to find the value at which a test turns.
  void suppose(String measure, Rational value) {
    supposed.put(measure, Range.of(value));
  }

  @Nullable Range of(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> Range.of(constant.value());
      case Formula.MeasureValue measure -> measure(measure.name());
      case Formula.TestQuantity quantity -> quantity(quantity.name());
      case Formula.UpperQuartile quartile -> upperQuartile(quartile.distribution());
      case Formula.Operation operation -> operation(operation);
      case Formula.Extreme extreme -> extreme(extreme);
    };
  }

  private @Nullable Range measure(String name) {
    Range value = supposed.get(name);
    if (value != null) {
      return value;
    }
    Input input = facts.number(name);
    seen.put(name, input);
    given &= input.given();
    return input.range();
  }

  private Range quantity(String name) {
    Range value = name.equals(Formula.TestQuantity.YEARS) ? years : scheduleRate;
    given &= value != null;
    return value == null ? Range.UNKNOWN : value;
  }

  private @Nullable Range operation(Formula.Operation operation) {
    Range left = of(operation.left());
    Range right = of(operation.right());
    char operator = operation.operator();
    if (operator == '+' || operator == '-') {
      Range a = left == null ? Range.ZERO : left;
      Range b = right == null ? Range.ZERO : right;
      return operator == '+' ? a.plus(b) : a.minus(b);
    }
    if (left == null || right == null) {
      return null;
    }
    return operator == '*' ? left.times(right) : left.dividedBy(right);
  }

  private @Nullable Range extreme(Formula.Extreme extreme) {
    Range result = null;
    for (Formula each : extreme.of()) {
      Range value = of(each);
      if (value == null) {
        if (!extreme.largest()) {
          continue; // the smallest of those that the law has
        }
        value = Range.ZERO;
      }
      result = result == null ? value : extreme.largest() ? result.max(value) : result.min(value);
    }
    return result;
  }

  private @Nullable Range upperQuartile(String name) {
    List<EarningsPoint> points = facts.distribution(name);
    if (points == null) {
      seen.put(name, Input.notGiven(name, facts.reason(name)));
      given = false;
      return Range.UNKNOWN;
    }
    List<EarningsPoint> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparing(EarningsPoint::earnings));
    Rational all = Rational.ZERO;
    for (EarningsPoint point : sorted) {
      all = all.plus(point.value());
    }
    Rational needed = all.times(THREE_QUARTERS);
    Rational counted = Rational.ZERO;
    for (EarningsPoint point : sorted) {
      counted = counted.plus(point.value());
      if (all.signum() > 0 && counted.compareTo(needed) >= 0) {
        Range quartile = Range.of(point.earnings());
        seen.put(name, Input.of(name, quartile));
        return quartile;
      }
    }
    return null;
  }
}
