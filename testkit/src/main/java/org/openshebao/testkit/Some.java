package org.openshebao.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.random.RandomStream;

/// Makes up the values of one case, and remembers them for the message when it fails.
///
/// One value in four lies at an edge of its range, or next to one, or at zero, where mistakes live.
public final class Some {

  private static final int ONE_IN = 4;

  private final RandomStream random;
  private final List<Object> made = new ArrayList<>();

  Some(RandomStream random) {
    this.random = random;
  }

  /// A whole number from `low` to `high`, both possible.
  public int intBetween(int low, int high) {
    return remember((int) between(low, high));
  }

  /// A whole number from `low` to `high`, both possible.
  public long longBetween(long low, long high) {
    return remember(between(low, high));
  }

  /// A number from `low` to `high`, both possible, with `scale` digits after the point.
  public BigDecimal decimalBetween(String low, String high, int scale) {
    long from = new BigDecimal(low).movePointRight(scale).longValueExact();
    long to = new BigDecimal(high).movePointRight(scale).longValueExact();
    return remember(BigDecimal.valueOf(between(from, to), scale));
  }

  /// A number in [`low`, `high`), without preference for the edges.
  public double doubleBetween(double low, double high) {
    return remember(low + (high - low) * random.nextDouble());
  }

  /// True or false.
  public boolean yesOrNo() {
    return remember(random.nextInt(2) == 1);
  }

  /// One of `choices`.
  @SafeVarargs
  @SuppressWarnings("varargs") // only read from
  public final <T> T oneOf(T... choices) {
    return oneOf(List.of(choices));
  }

  /// One of `choices`.
  public <T> T oneOf(List<T> choices) {
    return remember(choices.get(random.nextInt(choices.size())));
  }

  /// The stream itself, for whatever else is needed.
  public RandomStream random() {
    return random;
  }

  private long between(long low, long high) {
    if (low > high) {
      throw new IllegalArgumentException("No number is from " + low + " to " + high + ".");
    }
    if (random.nextInt(ONE_IN) == 0) {
      long[] edges = {low, high, low + 1, high - 1, 0, 1, -1};
      long edge = edges[random.nextInt(edges.length)];
      if (edge >= low && edge <= high) {
        return edge;
      }
    }
    long width = high - low + 1;
    if (width > 0) {
      return low + random.nextLong(width);
    }
    // More than 2⁶³ numbers, or all 2⁶⁴: half of all longs or more are in the range, so a few draws
    // find one.
    long number = random.nextLong();
    while (number < low || number > high) {
      number = random.nextLong();
    }
    return number;
  }

  private <T> T remember(T value) {
    made.add(value);
    return value;
  }

  /// The values made so far, in order.
  @Override
  public String toString() {
    return made.toString();
  }
}
