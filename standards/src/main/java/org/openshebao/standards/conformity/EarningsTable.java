package org.openshebao.standards.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.evidence.EarningsPoint;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Caution;
import org.openshebao.standards.finding.CautionRaised;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Comparison;
import org.openshebao.standards.requirement.Condition.RateTest;

/// A benefit that may dip (floors, bands, ceilings), tested at every wage up to the skilled wage.
///
/// Between two points benefit and allowances are linear in earnings, so that the rate is monotone there: the points up to the
/// skilled wage and that wage itself decide.
final class EarningsTable {

  private final RateTests rates;
  private final Leaves leaves;
  private final RateTest test;
  private final RateInputs in;
  private final List<EarningsPoint> points;
  private final Range least;

  EarningsTable(RateTests rates, Leaves leaves, RateTest test, RateInputs in, Range least) {
    this.rates = rates;
    this.leaves = leaves;
    this.test = test;
    this.in = in;
    this.points = Objects.requireNonNull(in.benefit().table()).points();
    this.least = least;
  }

  Outcome test() {
    Range top = in.wage().range();
    if (top == null) {
      return leaves.decided(Truth.NO, in.figures());
    }
    List<CautionRaised> cautions = new ArrayList<>(rates.cautions(test, in));
    boolean known = in.wage().given();
    Rational low = top.low() == null ? Rational.ZERO : top.low();
    Range upToLow = known ? lowestUpTo(low) : null;
    Range upToHigh = known && top.high() != null ? lowestUpTo(top.high()) : lowestUpTo(end());
    boolean covers = known && top.high() != null && top.high().compareTo(end()) <= 0;
    Truth truth = Truth.UNKNOWN;
    if (upToLow != null && upToLow.isAtLeast(least) == Truth.NO) {
      truth = Truth.NO; // it fails at earnings that are surely below the skilled wage
    } else if (covers && upToLow != null && upToHigh != null) {
      truth = upToHigh.isAtLeast(least) == Truth.YES ? Truth.YES : decidedAtOneWage(top, upToHigh);
    } else if (known && !covers && rates.ceilingExists()) {
      cautions.add(new CautionRaised(Caution.LOW_WAGE_ONLY, List.of(in.benefit().measure())));
    }
    Figure figure = upToHigh == null ? null : figure(upToHigh);
    BreakEven breakEven = truth == Truth.UNKNOWN ? breakEven() : null;
    return leaves.numeric(truth, figure, cautions, in.figures(), breakEven);
  }

  /// Where the rate fails up to the upper end of an interval, the skilled wage itself may still lie below that.
  private Truth decidedAtOneWage(Range top, Range lowest) {
    return top.isExact() ? lowest.isAtLeast(least) : Truth.UNKNOWN;
  }

  private Rational end() {
    return points.getLast().earnings();
  }

  /// The lowest rate at points up to `wage`, and at that wage where the table reaches it; null when it starts above.
  private @Nullable Range lowestUpTo(Rational wage) {
    Range lowest = null;
    for (EarningsPoint point : points) {
      if (point.earnings().compareTo(wage) <= 0) {
        lowest = lower(lowest, rateAt(point.earnings(), point.value()));
      }
    }
    Rational there = benefitAt(wage);
    return there == null ? lowest : lower(lowest, rateAt(wage, there));
  }

  private static Range lower(@Nullable Range a, Range b) {
    return a == null ? b : a.min(b);
  }

  private Range rateAt(Rational earnings, Rational benefit) {
    return Range.of(benefit)
        .plus(in.during().inSum())
        .dividedBy(Range.of(earnings).plus(in.inWork().inSum()));
  }

  /// The benefit at earnings within the table, linear between points; null outside of it.
  private @Nullable Rational benefitAt(Rational earnings) {
    if (points.getFirst().earnings().equals(earnings)) {
      return points.getFirst().value();
    }
    for (int i = 1; i < points.size(); i++) {
      EarningsPoint left = points.get(i - 1);
      EarningsPoint right = points.get(i);
      if (earnings.compareTo(left.earnings()) > 0 && earnings.compareTo(right.earnings()) <= 0) {
        Rational share =
            earnings.minus(left.earnings()).dividedBy(right.earnings().minus(left.earnings()));
        return left.value().plus(share.times(right.value().minus(left.value())));
      }
    }
    return null;
  }

  private Figure figure(Range lowest) {
    return new Figure(
        Figure.Kind.RATE,
        in.benefit().measure(),
        "share",
        lowest,
        Comparison.AT_LEAST,
        least,
        null,
        Leaves.names(in.figures()),
        "lowest of the table up to " + in.wage().inSum());
  }

  /// With the skilled wage alone in doubt: the first wage at which the rate falls below the minimum.
  private @Nullable BreakEven breakEven() {
    Input doubtful = BreakEvenSearch.onlyDoubtful(in.figures());
    if (doubtful == null || !doubtful.measure().equals(in.wage().measure()) || !least.isExact()) {
      return null;
    }
    Rational allowance = in.inWork().inSum().exact();
    Rational during = in.during().inSum().exact();
    Rational minimum = least.exact();
    EarningsPoint left = null;
    Rational leftExcess = Rational.ZERO;
    for (EarningsPoint right : points) {
      Rational excess =
          right.value().plus(during).minus(minimum.times(right.earnings().plus(allowance)));
      if (excess.signum() < 0) {
        Rational wage =
            left == null
                ? right.earnings()
                : left.earnings()
                    .plus(
                        right
                            .earnings()
                            .minus(left.earnings())
                            .times(leftExcess.dividedBy(leftExcess.minus(excess))));
        return new BreakEven(doubtful.measure(), wage, BreakEven.Side.AT_MOST);
      }
      left = right;
      leftExcess = excess;
    }
    return null;
  }
}
