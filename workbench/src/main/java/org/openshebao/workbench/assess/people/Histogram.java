package org.openshebao.workbench.assess.people;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Weighted whole numbers by intervals of equal width: counts and quantiles to the interval, sums exact.
///
/// Quantile p: the lowest interval with Σ weights up to it ≥ p · Σ weights; its middle is given. What lies above the last
/// interval is counted in it; nothing lies below zero.
public final class Histogram {

  private final long width;
  private final long[] weights;
  private long high;
  private long low;
  private long total;

  Histogram(long width, int intervals) {
    this.width = width;
    weights = new long[intervals];
  }

  void add(long value, long weight) {
    weights[(int) Math.clamp(value / width, 0, weights.length - 1)] += weight;
    total += weight;
    // the sum in 128 bits: high · 2^64 + low
    long product = value * weight;
    low += product;
    high += Math.multiplyHigh(value, weight) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
  }

  /// Sum of the weights, in millionths of a person.
  public long total() {
    return total;
  }

  /// Width of an interval.
  public long width() {
    return width;
  }

  /// Weighted mean, half up; throws when nothing was counted.
  public long mean() {
    if (total == 0) {
      throw new IllegalStateException("There is no mean of nothing. Maybe ask total first?");
    }
    BigInteger sum =
        BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
    return new BigDecimal(sum)
        .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /// The middle of the interval in which a quantile lies.
  ///
  /// @param hundredths  50 is the median
  public long quantile(int hundredths) {
    if (total == 0) {
      throw new IllegalStateException("There is no quantile of nothing. Maybe ask total first?");
    }
    BigInteger wanted = BigInteger.valueOf(total).multiply(BigInteger.valueOf(hundredths));
    long below = 0;
    for (int i = 0; i < weights.length; i++) {
      below += weights[i];
      if (below > 0
          && BigInteger.valueOf(below).multiply(BigInteger.valueOf(100)).compareTo(wanted) >= 0) {
        return i * width + width / 2;
      }
    }
    return weights.length * width;
  }

  /// Weight of the values from `from` to before `to`, both multiples of the width; the last interval reaches up to all that is above.
  public long between(long from, long to) {
    long sumOfWeights = 0;
    int first = (int) Math.min(from / width, weights.length);
    int end = to == Long.MAX_VALUE ? weights.length : (int) Math.min(to / width, weights.length);
    for (int i = first; i < end; i++) {
      sumOfWeights += weights[i];
    }
    return sumOfWeights;
  }
}
