package org.openshebao.standards.conformity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.logic.Truth;
import org.openshebao.standards.requirement.Condition.RateTest;

/// Whether the career behind a benefit is longer than the qualifying period that the article tests.
final class CareerLength {

  /// The longest periods after which the rate is due: years of contribution, years of residence.
  private static final Map<String, int[]> LONGEST =
      Map.of(
          "old-age", new int[] {30, 20},
          "invalidity", new int[] {15, 10},
          "survivors", new int[] {15, 10});

  private CareerLength() {}

  /// @param tested  the years that the test names; null when it names none
  static boolean isTooLong(RateTest test, Input benefit, @Nullable Range tested) {
    Double years = benefit.marks().years();
    int[] longest = LONGEST.get(test.contingency());
    if (years == null || longest == null) {
      return false;
    }
    boolean residence = "residence".equals(benefit.marks().yearsOf());
    Range limit = tested != null ? tested : Range.of(Rational.of(longest[residence ? 1 : 0]));
    // Where the period tested is an interval, a career that may be longer is one too many.
    return limit.isAtLeast(Range.of(Rational.of(years))) != Truth.YES;
  }
}
