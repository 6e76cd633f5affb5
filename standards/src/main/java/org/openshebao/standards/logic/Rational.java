package org.openshebao.standards.logic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// A quotient of whole numbers of any size, in lowest terms: a rate of exactly 0.45 is not less than 0.45.
///
/// @param numerator  any whole number
/// @param denominator  above zero
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {

  /// 0.
  public static final Rational ZERO = of(0);

  /// 1.
  public static final Rational ONE = of(1);

  private static final int LONGEST = 1_000;

  /// Digits enough for a screen, an exponent never.
  private static final MathContext SHOWN = MathContext.DECIMAL64;

  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A quotient needs a denominator other than 0.");
    }
    if (denominator.signum() < 0) {
      numerator = numerator.negate();
      denominator = denominator.negate();
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  /// A whole number.
  public static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /// A decimal, exactly.
  public static Rational of(BigDecimal value) {
    return value.scale() <= 0
        ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /// The shortest decimal that a double stands for: 0.45 is 45/100, and not the binary fraction beside it.
  public static Rational of(double value) {
    return of(BigDecimal.valueOf(value));
  }

  /// The decimal written as `text`. One with an exponent of thousands is refused: written out it would fill the memory.
  public static Rational parse(String text) {
    BigDecimal value = new BigDecimal(text.strip());
    if (Math.abs((long) value.scale()) > LONGEST || value.precision() > LONGEST) {
      throw new NumberFormatException("A number may have at most " + LONGEST + " digits.");
    }
    return of(value);
  }

  /// The sum.
  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /// The difference.
  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  /// The product.
  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /// The quotient; `other` is not zero.
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /// The number with the other sign.
  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  /// -1, 0 or 1.
  public int signum() {
    return numerator.signum();
  }

  /// The larger of two.
  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// The smaller of two.
  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// The nearest double.
  public double toDouble() {
    return toDecimal().doubleValue();
  }

  /// To sixteen digits, or exactly where fewer do.
  public BigDecimal toDecimal() {
    BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN);
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
