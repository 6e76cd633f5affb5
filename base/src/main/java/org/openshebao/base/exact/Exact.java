package org.openshebao.base.exact;

import java.math.BigInteger;

/// A formula under way: an exact quotient, from the first amount to the one rounding at its end.
///
/// `HALF_UP_TO_FEN.of(Exact.of(baseFen).times(rate))`. The numerator has 128 bits and the denominator 63; a
/// chain that outgrows them throws, it never loses a digit.
public final class Exact {

  private static final BigInteger LONG_MASK = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  private static final double TWO_TO_64 = 0x1p64;

  // sign and magnitude: a 128-bit magnitude in two unsigned halves
  private final boolean negative;
  private final long high;
  private final long low;
  private final long denominator;

  private Exact(boolean negative, long high, long low, long denominator) {
    this.negative = negative;
    this.high = high;
    this.low = low;
    this.denominator = denominator;
  }

  /// A whole number: an amount in fen, a count, a number of months.
  public static Exact of(long whole) {
    return new Exact(whole < 0, 0, Math.abs(whole), 1);
  }

  /// The quotient of two whole numbers.
  public static Exact of(long numerator, long denominator) {
    return of(numerator).dividedBy(denominator);
  }

  /// Times a whole number.
  public Exact times(long factor) {
    return multiply(factor, 1);
  }

  /// Times a share of a base.
  public Exact times(Rate rate) {
    return multiply(rate.millionths(), Rate.ONE_IN_MILLIONTHS);
  }

  /// Times a wage index.
  public Exact times(WageIndex index) {
    return multiply(index.hundredMillionths(), WageIndex.ONE);
  }

  /// Times a number of years.
  public Exact times(Years years) {
    return multiply(years.tenThousandths(), Years.ONE_YEAR);
  }

  /// Times a quotient.
  public Exact times(Fraction fraction) {
    return multiply(fraction.numerator(), fraction.denominator());
  }

  /// Divided by a whole number other than zero.
  public Exact dividedBy(long divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("An exact chain cannot be divided by zero.");
    }
    return divisor > 0 ? multiply(1, divisor) : multiply(-1, Math.negateExact(divisor));
  }

  /// Divided by the months over which an account is paid.
  public Exact dividedBy(Divisor divisor) {
    return multiply(Divisor.ONE_MONTH, divisor.tenThousandths());
  }

  /// Plus a whole number.
  public Exact plus(long whole) {
    return plus(of(whole));
  }

  /// Plus another chain.
  public Exact plus(Exact other) {
    if (denominator == other.denominator
        && high == 0
        && other.high == 0
        && low >= 0
        && other.low >= 0) {
      long a = negative ? -low : low;
      long b = other.negative ? -other.low : other.low;
      long sum = a + b;
      if (((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
        return new Exact(sum < 0, 0, Math.abs(sum), denominator);
      }
    }
    if (denominator == 1 && other.denominator != 1) {
      return other.plus(this);
    }
    if (other.denominator == 1
        && denominator != 1
        && high == 0
        && other.high == 0
        && low >= 0
        && Math.unsignedMultiplyHigh(other.low, denominator) == 0
        && other.low * denominator >= 0) {
      return plus(new Exact(other.negative, 0, other.low * denominator, denominator));
    }
    BigInteger a = numerator().multiply(BigInteger.valueOf(other.denominator));
    BigInteger b = other.numerator().multiply(BigInteger.valueOf(denominator));
    BigInteger d = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.denominator));
    return reduced(a.add(b), d);
  }

  /// Minus another chain.
  public Exact minus(Exact other) {
    return plus(new Exact(!other.negative, other.high, other.low, other.denominator));
  }

  /// Minus a whole number.
  public Exact minus(long whole) {
    return minus(of(whole));
  }

  /// The value times `unitsPerOne`, rounded half away from zero to a whole number.
  long halfUp(long unitsPerOne) {
    return round(unitsPerOne, 1, Mode.HALF_UP);
  }

  /// How a quotient becomes a whole number; all three are symmetric about zero.
  enum Mode {
    HALF_UP,
    DOWN,
    UP
  }

  /// The value × `unitsPerOne` in steps of `step`, rounded by `mode`.
  long round(long unitsPerOne, long step, Mode mode) {
    Exact scaled = unitsPerOne == 1 && step == 1 ? this : multiply(unitsPerOne, step);
    long quotient = divideUnsigned(scaled.high, scaled.low, scaled.denominator);
    long remainder = scaled.low - quotient * scaled.denominator;
    boolean away =
        switch (mode) {
          case HALF_UP -> remainder >= scaled.denominator - remainder;
          case DOWN -> false;
          case UP -> remainder > 0;
        };
    long magnitude = Math.multiplyExact(away ? Math.addExact(quotient, 1) : quotient, step);
    return negative ? -magnitude : magnitude;
  }

  private Exact multiply(long factor, long divisor) {
    boolean sign = negative != factor < 0;
    long size = Math.abs(factor);
    long newHigh = Math.unsignedMultiplyHigh(low, size);
    long newLow = low * size;
    if (high != 0) {
      long carried = high * size;
      long sum = newHigh + carried;
      if (Math.unsignedMultiplyHigh(high, size) != 0 || Long.compareUnsigned(sum, carried) < 0) {
        return reduced(
            numerator().multiply(BigInteger.valueOf(factor)),
            BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(divisor)));
      }
      newHigh = sum;
    }
    long newDenominator = denominator * divisor;
    if (Math.multiplyHigh(denominator, divisor) != 0 || newDenominator < 0) {
      return reduced(
          numerator().multiply(BigInteger.valueOf(factor)),
          BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(divisor)));
    }
    return new Exact(sign, newHigh, newLow, newDenominator);
  }

  /// A chain in lowest terms, for the rare case that the plain product does not fit.
  private static Exact reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    BigInteger n = common.signum() == 0 ? numerator : numerator.divide(common);
    BigInteger d = common.signum() == 0 ? denominator : denominator.divide(common);
    if (n.bitLength() > 127 || d.bitLength() > 63) {
      throw new ArithmeticException(
          ("The exact chain no longer fits: %s / %s."
                  + " Maybe round an intermediate result where the law rounds it?")
              .formatted(n, d));
    }
    BigInteger size = n.abs();
    return new Exact(
        n.signum() < 0, size.shiftRight(64).longValue(), size.longValue(), d.longValue());
  }

  private BigInteger numerator() {
    BigInteger size =
        BigInteger.valueOf(high)
            .and(LONG_MASK)
            .shiftLeft(64)
            .or(BigInteger.valueOf(low).and(LONG_MASK));
    return negative ? size.negate() : size;
  }

  /// Quotient of an unsigned 128-bit number and a positive long; throws when it needs more than 63 bits.
  private static long divideUnsigned(long high, long low, long divisor) {
    if (high == 0) {
      long quotient = low >= 0 ? low / divisor : Long.divideUnsigned(low, divisor);
      if (quotient < 0) {
        throw tooLarge();
      }
      return quotient;
    }
    if (Long.compareUnsigned(high, divisor >>> 1) > 0 || high < 0) {
      throw tooLarge();
    }
    // A double has 53 bits: below 2^50 the guess is off by one at most; the remainder, modulo 2^64,
    // tells by how much.
    double guess = (high * TWO_TO_64 + (low >>> 1) * 2.0) / divisor;
    if (guess < 1L << 50 && divisor < 1L << 61) {
      long quotient = (long) guess;
      long remainder = low - quotient * divisor;
      if (remainder < 0) {
        return quotient - 1;
      }
      return remainder >= divisor ? quotient + 1 : quotient;
    }
    // Knuth's algorithm D for two 32-bit digits (The Art of Computer Programming, vol. 2, 4.3.1)
    int shift = Long.numberOfLeadingZeros(divisor);
    long d = divisor << shift;
    long dHigh = d >>> 32;
    long dLow = d & 0xFFFF_FFFFL;
    long n32 = shift == 0 ? high : (high << shift) | (low >>> (64 - shift));
    long n10 = low << shift;
    long n1 = n10 >>> 32;
    long n0 = n10 & 0xFFFF_FFFFL;
    long q1 = Long.divideUnsigned(n32, dHigh);
    long r = n32 - q1 * dHigh;
    while (q1 >>> 32 != 0 || Long.compareUnsigned(q1 * dLow, (r << 32) | n1) > 0) {
      q1--;
      r += dHigh;
      if (r >>> 32 != 0) {
        break;
      }
    }
    long n21 = (n32 << 32 | n1) - q1 * d;
    long q0 = Long.divideUnsigned(n21, dHigh);
    r = n21 - q0 * dHigh;
    while (q0 >>> 32 != 0 || Long.compareUnsigned(q0 * dLow, (r << 32) | n0) > 0) {
      q0--;
      r += dHigh;
      if (r >>> 32 != 0) {
        break;
      }
    }
    long quotient = (q1 << 32) + q0;
    if (quotient < 0) {
      throw tooLarge();
    }
    return quotient;
  }

  private static ArithmeticException tooLarge() {
    return new ArithmeticException("The rounded result of an exact chain does not fit in 63 bits.");
  }

  /// The quotient in lowest terms, for messages and traces: "1/3".
  @Override
  public String toString() {
    BigInteger n = numerator();
    BigInteger d = BigInteger.valueOf(denominator);
    BigInteger common = n.gcd(d);
    if (common.signum() != 0) {
      n = n.divide(common);
      d = d.divide(common);
    }
    return d.equals(BigInteger.ONE) ? n.toString() : n + "/" + d;
  }

  /// Equal in value: 2/4 equals 1/2.
  @Override
  public boolean equals(Object other) {
    return other instanceof Exact that
        && numerator()
            .multiply(BigInteger.valueOf(that.denominator))
            .equals(that.numerator().multiply(BigInteger.valueOf(denominator)));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
