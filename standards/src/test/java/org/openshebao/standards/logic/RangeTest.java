package org.openshebao.standards.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openshebao.testkit.Cases;

/// Amounts of which only limits are known.
class RangeTest {

  private static Range of(String low, String high) {
    return new Range(Rational.parse(low), high.isEmpty() ? null : Rational.parse(high));
  }

  @Test
  void comparesAllOfItNoneOfItOrNeither() {
    Range limit = Range.of(Rational.parse("0.45"));

    assertThat(of("0.45", "0.5").isAtLeast(limit)).isEqualTo(Truth.YES);
    assertThat(of("0.4", "0.4499").isAtLeast(limit)).isEqualTo(Truth.NO);
    assertThat(of("0.4", "0.45").isAtLeast(limit)).isEqualTo(Truth.UNKNOWN);
    assertThat(of("0.45", "0.45").isAbove(limit)).isEqualTo(Truth.NO);
    assertThat(of("0.4", "0.44").isEqualTo(limit)).isEqualTo(Truth.NO);
    assertThat(of("0.45", "0.5").isEqualTo(limit)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void leavesAnUnknownDivisorOpenAboveAndAZeroZero() {
    assertThat(of("9", "9").dividedBy(Range.UNKNOWN)).isEqualTo(Range.UNKNOWN);
    assertThat(of("9", "9").dividedBy(of("3", ""))).isEqualTo(of("0", "3"));
    assertThat(Range.ZERO.dividedBy(Range.UNKNOWN)).isEqualTo(Range.ZERO);
    assertThat(of("1", "1").dividedBy(Range.ZERO)).isEqualTo(new Range(null, null));
  }

  @Test
  void refusesEndsThatAreSwapped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("2", "1"))
        .withMessageContaining("Maybe they are swapped?");
  }

  /// Whatever the numbers inside two ranges are, the result is inside the range of the result.
  @Test
  void holdsEveryResultOfNumbersInside() {
    Cases.forAll(
        102,
        2_000,
        some -> {
          long a = some.intBetween(-50, 50);
          long b = some.intBetween((int) a, 60);
          long c = some.intBetween(1, 40);
          long d = some.intBetween((int) c, 60);
          Rational x = Rational.of(some.intBetween((int) a, (int) b));
          Rational y = Rational.of(some.intBetween((int) c, (int) d));
          Range first = Range.of(Rational.of(a), Rational.of(b));
          Range second = Range.of(Rational.of(c), Rational.of(d));

          assertThat(first.plus(second).contains(x.plus(y))).isTrue();
          assertThat(first.minus(second).contains(x.minus(y))).isTrue();
          assertThat(first.times(second).contains(x.times(y))).isTrue();
          assertThat(first.dividedBy(second).contains(x.dividedBy(y))).isTrue();
          assertThat(first.max(second).contains(x.max(y))).isTrue();
          assertThat(first.min(second).contains(x.min(y))).isTrue();
        });
  }
}
