package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;

/// The figures of a rate.
///
/// @param benefit  of the standard beneficiary
/// @param during  family allowance during the contingency
/// @param inWork  family allowance in work
/// @param wage  over which the rate is taken
/// @param others  figures that the test reads besides
record RateInputs(Input benefit, Input during, Input inWork, Input wage, List<Input> others) {

  /// Over this wage.
  RateInputs with(Input otherWage) {
    return new RateInputs(benefit, during, inWork, otherWage, others);
  }

  /// The test reads this figure besides.
  RateInputs alsoReading(Input other) {
    return new RateInputs(benefit, during, inWork, wage, List.of(other));
  }

  /// The same, with one input known exactly.
  RateInputs supposing(String measure, Rational value) {
    return new RateInputs(
        supposed(benefit, measure, value),
        supposed(during, measure, value),
        supposed(inWork, measure, value),
        supposed(wage, measure, value),
        List.of());
  }

  private static Input supposed(Input input, String measure, Rational value) {
    return input.measure().equals(measure) ? Input.of(measure, Range.of(value)) : input;
  }

  /// Benefit and allowance.
  Range upper() {
    return benefit.inSum().plus(during.inSum());
  }

  /// Wage and allowance.
  Range lower() {
    return wage.inSum().plus(inWork.inSum());
  }

  Range rate() {
    return upper().dividedBy(lower());
  }

  /// An allowance during the contingency, and none (or not given) in work.
  boolean isAllowanceOnOneSide() {
    Range paid = during.inSum();
    boolean isPaid = during.given() && (paid.high() == null || paid.high().signum() > 0);
    Range worked = inWork.inSum();
    boolean noneInWork = !inWork.given() || (worked.high() != null && worked.high().signum() == 0);
    return isPaid && noneInWork && !during.measure().isEmpty();
  }

  /// Those that have a name, in the order of the formula.
  List<Input> figures() {
    List<Input> figures = new ArrayList<>();
    for (Input each : List.of(benefit, during, inWork, wage)) {
      if (!each.measure().isEmpty()) {
        figures.add(each);
      }
    }
    figures.addAll(others);
    return figures;
  }

  /// The formula with its numbers: "(574.8 + 51.76) / (1303.01 + 51.76)".
  String calculation() {
    return side(benefit, during) + " / " + side(wage, inWork);
  }

  private static String side(Input first, Input allowance) {
    return allowance.inSum().equals(Range.ZERO)
        ? first.inSum().toString()
        : "(%s + %s)".formatted(first.inSum(), allowance.inSum());
  }
}
