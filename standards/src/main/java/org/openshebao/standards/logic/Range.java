package org.openshebao.standards.logic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An amount of which only the limits are known; both are the same when it is known exactly.
///
/// @param low  the least it can be; null when it has no lower end
/// @param high  the most it can be; null when it has no upper end
public record Range(@Nullable Rational low, @Nullable Rational high) {

  /// An amount of which nothing is known: from 0 without upper end.
  public static final Range UNKNOWN = new Range(Rational.ZERO, null);

  /// Exactly 0.
  public static final Range ZERO = of(Rational.ZERO);

  public Range {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "A range needs its lower end first but was %s to %s. Maybe they are swapped?"
              .formatted(low, high));
    }
  }

  /// A number known exactly.
  public static Range of(Rational value) {
    return new Range(value, value);
  }

  /// From `low` to `high`, both included.
  public static Range of(Rational low, Rational high) {
    return new Range(low, high);
  }

  /// Whether the number is known exactly.
  public boolean isExact() {
    return low != null && low.equals(high);
  }

  /// Whether `value` may be the number.
  public boolean contains(Rational value) {
    return (low == null || low.compareTo(value) <= 0)
        && (high == null || high.compareTo(value) >= 0);
  }

  /// The number; it has to be known exactly.
  public Rational exact() {
    if (!isExact()) {
      throw new IllegalStateException("The range %s is no single number.".formatted(this));
    }
    return Objects.requireNonNull(low);
  }

  /// Sum of two.
  public Range plus(Range other) {
    return new Range(
        low == null || other.low == null ? null : low.plus(other.low),
        high == null || other.high == null ? null : high.plus(other.high));
  }

  /// Difference of two that do not depend upon each other.
  public Range minus(Range other) {
    return plus(other.negate());
  }

  /// With the other sign.
  public Range negate() {
    return new Range(high == null ? null : high.negate(), low == null ? null : low.negate());
  }

  /// Product of two; without an end where one of them has none.
  public Range times(Range other) {
    if (equals(ZERO) || other.equals(ZERO)) {
      return ZERO;
    }
    if (low != null && other.low != null && low.signum() >= 0 && other.low.signum() >= 0) {
      return new Range(
          low.times(other.low), high == null || other.high == null ? null : high.times(other.high));
    }
    if (low == null || high == null || other.low == null || other.high == null) {
      return new Range(null, null);
    }
    Rational a = low.times(other.low);
    Rational b = low.times(other.high);
    Rational c = high.times(other.low);
    Rational d = high.times(other.high);
    return new Range(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /// Quotient of two; nothing is known of it where the divisor may be negative, or is 0.
  public Range dividedBy(Range divisor) {
    if (divisor.low == null || divisor.low.signum() < 0 || divisor.equals(ZERO)) {
      return new Range(null, null);
    }
    if (equals(ZERO)) {
      return ZERO;
    }
    Rational least = divisor.high == null ? Rational.ZERO : Rational.ONE.dividedBy(divisor.high);
    Rational most = divisor.low.signum() == 0 ? null : Rational.ONE.dividedBy(divisor.low);
    return times(new Range(least, most));
  }

  /// The larger of two, end by end.
  public Range max(Range other) {
    return new Range(
        low == null ? other.low : other.low == null ? low : low.max(other.low),
        high == null || other.high == null ? null : high.max(other.high));
  }

  /// The smaller of two, end by end.
  public Range min(Range other) {
    return negate().max(other.negate()).negate();
  }

  /// Whether it is at least `other`: yes if all of it is, no if none of it is.
  public Truth isAtLeast(Range other) {
    if (low != null && other.high != null && low.compareTo(other.high) >= 0) {
      return Truth.YES;
    }
    if (high != null && other.low != null && high.compareTo(other.low) < 0) {
      return Truth.NO;
    }
    return Truth.UNKNOWN;
  }

  /// Whether it is above `other`.
  public Truth isAbove(Range other) {
    return other.isAtLeast(this).not();
  }

  /// Whether it is the same number as `other`.
  public Truth isEqualTo(Range other) {
    if (isExact() && other.isExact()) {
      return Truth.of(equals(other));
    }
    boolean apart = isAbove(other) == Truth.YES || other.isAbove(this) == Truth.YES;
    return apart ? Truth.NO : Truth.UNKNOWN;
  }

  @Override
  public String toString() {
    if (isExact()) {
      return exact().toString();
    }
    return (low == null ? "-∞" : low) + "…" + (high == null ? "∞" : high);
  }
}
