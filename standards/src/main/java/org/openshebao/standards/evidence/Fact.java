package org.openshebao.standards.evidence;

import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.logic.Truth;

/// What is known of a measure.
public sealed interface Fact {

  /// A number, or the limits between which it lies, in the unit of the measure.
  record Amount(Range range, Marks marks) implements Fact {}

  /// A benefit at several earnings, linear between them: floors, bands and ceilings show.
  record ByPreviousEarnings(List<EarningsPoint> points, Marks marks) implements Fact {
    public ByPreviousEarnings {
      points = List.copyOf(points);
      if (points.isEmpty()) {
        throw new IllegalArgumentException("A benefit by previous earnings needs a point.");
      }
      for (int i = 1; i < points.size(); i++) {
        if (points.get(i).earnings().compareTo(points.get(i - 1).earnings()) <= 0) {
          throw new IllegalArgumentException(
              "Previous earnings must rise from point to point but %s follows %s."
                  .formatted(points.get(i).earnings(), points.get(i - 1).earnings()));
        }
      }
    }
  }

  /// A legal finding: yes or no.
  record LegalFinding(boolean yes) implements Fact {}

  /// Nobody knows, or nobody has said.
  ///
  /// @param reason  why, and what would settle it
  record Unknown(Label reason) implements Fact {}

  /// The law has no such amount, period or benefit.
  record NoSuch() implements Fact {}

  /// A national list.
  ///
  /// @param items  as the instruments word them
  /// @param complete  whether these are all
  record Items(List<String> items, boolean complete) implements Fact {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Earnings and how many persons have them.
  record Distribution(List<EarningsPoint> points) implements Fact {
    public Distribution {
      points = List.copyOf(points);
    }
  }

  /// One of several references.
  record Chosen(String reference) implements Fact {}

  /// A number known exactly, without marks.
  static Fact of(Rational value) {
    return new Amount(Range.of(value), Marks.NONE);
  }

  /// A number known exactly; 0.45 is 45/100.
  static Fact of(double value) {
    return of(Rational.of(value));
  }

  /// A number known exactly, with marks.
  static Fact of(double value, Marks marks) {
    return new Amount(Range.of(Rational.of(value)), marks);
  }

  /// The limits of a number; `high` may be infinite.
  static Fact between(double low, double high, Marks marks) {
    return new Amount(
        new Range(Rational.of(low), Double.isInfinite(high) ? null : Rational.of(high)), marks);
  }

  /// A legal finding; not known gives the reason.
  static Fact of(Truth truth, Label reason) {
    return truth == Truth.UNKNOWN ? new Unknown(reason) : new LegalFinding(truth == Truth.YES);
  }

  /// Not known.
  static Fact unknown(Label reason) {
    return new Unknown(reason);
  }
}
