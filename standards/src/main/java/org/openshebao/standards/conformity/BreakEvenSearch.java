package org.openshebao.standards.conformity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.BreakEven.Side;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Comparison;
import org.openshebao.standards.requirement.Condition;

/// Finds the value of the one doubtful input at which a minimum is met exactly.
///
/// The excess of a rate, benefit − minimum × wage, is linear in most inputs: two points give the root, exactly. Where it is not
/// (a `max` in the formula), the root is bracketed and halved.
final class BreakEvenSearch {

  /// Halvings and doublings: 2^-80 of the bracket is far below any amount of money.
  private static final int STEPS = 80;

  private static final Rational HALF = Rational.parse("0.5");

  private BreakEvenSearch() {}

  /// For a quotient that is not decided; null when more than one input is in doubt.
  static @Nullable BreakEven of(
      Condition.Quotient quotient, List<Input> figures, FormulaValue formulas) {
    Input doubtful = onlyDoubtful(figures);
    if (doubtful == null
        || quotient.op() == Comparison.BETWEEN
        || quotient.op() == Comparison.EQUAL) {
      return null;
    }
    boolean atLeast = quotient.op() == Comparison.AT_LEAST || quotient.op() == Comparison.ABOVE;
    return solve(
        doubtful,
        value -> {
          formulas.suppose(doubtful.measure(), value);
          Rational excess =
              exact(formulas.of(quotient.numerator()))
                  .minus(
                      exact(formulas.of(quotient.values().getFirst()))
                          .times(exact(formulas.of(quotient.denominator()))));
          return atLeast ? excess : excess.negate();
        });
  }

  /// The one input that is an interval or unknown; null when there are none or several.
  static @Nullable Input onlyDoubtful(List<Input> figures) {
    Input found = null;
    for (Input figure : figures) {
      if (figure.isDoubtful()) {
        if (found != null && !found.measure().equals(figure.measure())) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  /// The root of `excess` within the range of `doubtful`; null when it has none there.
  ///
  /// @param excess  by how much the requirement is met at a value; below 0 when it is not
  static @Nullable BreakEven solve(Input doubtful, Function<Rational, Rational> excess) {
    Range range = doubtful.range();
    if (range == null) {
      return null;
    }
    Rational low = range.low() == null ? Rational.ZERO : range.low();
    Rational atLow = excess.apply(low);
    Rational root = linearRoot(low, atLow, excess);
    if (root == null || !range.contains(root)) {
      root = bracketedRoot(low, atLow, range.high(), excess);
    }
    if (root == null) {
      return null;
    }
    Rational above = excess.apply(root.plus(Rational.ONE));
    Side side = above.signum() >= 0 ? Side.AT_LEAST : Side.AT_MOST;
    return new BreakEven(doubtful.measure(), root, side);
  }

  private static @Nullable Rational linearRoot(
      Rational low, Rational atLow, Function<Rational, Rational> excess) {
    Rational slope = excess.apply(low.plus(Rational.ONE)).minus(atLow);
    if (slope.signum() == 0) {
      return null;
    }
    Rational root = low.minus(atLow.dividedBy(slope));
    return excess.apply(root).signum() == 0 ? root : null;
  }

  private static @Nullable Rational bracketedRoot(
      Rational low, Rational atLow, @Nullable Rational end, Function<Rational, Rational> excess) {
    Rational high = end == null ? low.max(Rational.ONE) : end;
    for (int i = 0; end == null && i < STEPS && sameSide(atLow, excess.apply(high)); i++) {
      high = high.plus(high);
    }
    if (sameSide(atLow, excess.apply(high))) {
      return null;
    }
    Rational a = low;
    Rational b = high;
    for (int i = 0; i < STEPS; i++) {
      Rational middle = shorten(a.plus(b).times(HALF));
      Rational there = excess.apply(middle);
      if (there.signum() == 0) {
        return middle;
      }
      if (sameSide(atLow, there)) {
        a = middle;
      } else {
        b = middle;
      }
    }
    return b;
  }

  private static boolean sameSide(Rational a, Rational b) {
    return a.signum() >= 0 == b.signum() >= 0;
  }

  /// To 34 digits: halving exactly would double the length of the number with every step.
  private static Rational shorten(Rational value) {
    BigDecimal numerator = new BigDecimal(value.numerator());
    return Rational.of(
        numerator.divide(new BigDecimal(value.denominator()), MathContext.DECIMAL128));
  }

  private static Rational exact(@Nullable Range range) {
    return range == null ? Rational.ZERO : range.exact();
  }
}
