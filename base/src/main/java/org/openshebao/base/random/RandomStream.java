package org.openshebao.base.random;

/// The random numbers of one process for one unit in one period: the same whenever, wherever and in whatever order
/// they are drawn.
///
/// A process is what is being decided (who dies, who finds work), a unit is whom it happens to (a person, a
/// household), a period is when. Adding a process, a unit or a thread leaves every other stream as it was, so that a
/// reform and its baseline differ by the reform alone.
///
/// The key of Philox4x32-10 is made from seed and process, its counter is (block, unit, period). Streams of one seed
/// never share a block: each holds 2³² blocks of four numbers. Not safe for use by several threads at once; a stream
/// costs so little that each takes its own, or moves one along with [#moveTo].
public final class RandomStream {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double ULP_53 = 0x1.0p-53;

  private final int[] numbers = new int[Philox4x32.BLOCK];
  private final int key0;
  private final int key1;
  private long unit;
  private int period;
  private int block;
  private int used;

  /// The stream of `process` for `unit` in `period`.
  ///
  /// @param seed  the run's seed
  /// @param process  what is decided; each process of a run has its own number
  /// @param unit  whom it happens to, as a stable id rather than a row number
  /// @param period  when: a month number or a year, or 0
  public RandomStream(long seed, int process, long unit, int period) {
    // Both steps are bijections for a given seed, so that two processes never share a key.
    long key = scramble(scramble(seed) + process * GOLDEN);
    this.key0 = (int) key;
    this.key1 = (int) (key >>> 32);
    moveTo(unit, period);
  }

  /// Goes to the beginning of the stream of another unit or period, of the same seed and process.
  public void moveTo(long unit, int period) {
    this.unit = unit;
    this.period = period;
    this.block = 0;
    this.used = Philox4x32.BLOCK;
  }

  /// Uniform over all ints.
  public int nextInt() {
    if (used == Philox4x32.BLOCK) {
      Philox4x32.block(block++, (int) unit, (int) (unit >>> 32), period, key0, key1, numbers);
      used = 0;
    }
    return numbers[used++];
  }

  /// Uniform over all longs: two ints, the first one high.
  public long nextLong() {
    long high = nextInt();
    return (high << 32) | (nextInt() & 0xFFFF_FFFFL);
  }

  /// Uniform on [0, 1), a multiple of 2⁻⁵³.
  public double nextDouble() {
    return (nextLong() >>> 11) * ULP_53;
  }

  /// Uniform from 0 to `bound` − 1, each equally likely to the last bit.
  ///
  /// Lemire's method: the high half of a product, drawing again in the few cases that would favour some results.
  ///
  /// @see "Lemire (2019), Fast random integer generation in an interval, ACM TOMACS 29(1)"
  public int nextInt(int bound) {
    requirePositive(bound);
    long product = (nextInt() & 0xFFFF_FFFFL) * bound;
    int low = (int) product;
    if (Integer.compareUnsigned(low, bound) < 0) {
      int unfair = Integer.remainderUnsigned(-bound, bound); // 2³² mod bound
      while (Integer.compareUnsigned(low, unfair) < 0) {
        product = (nextInt() & 0xFFFF_FFFFL) * bound;
        low = (int) product;
      }
    }
    return (int) (product >>> 32);
  }

  /// Uniform from 0 to `bound` − 1, by the same method.
  public long nextLong(long bound) {
    requirePositive(bound);
    long number = nextLong();
    long low = number * bound;
    if (Long.compareUnsigned(low, bound) < 0) {
      long unfair = Long.remainderUnsigned(-bound, bound); // 2⁶⁴ mod bound
      while (Long.compareUnsigned(low, unfair) < 0) {
        number = nextLong();
        low = number * bound;
      }
    }
    return Math.unsignedMultiplyHigh(number, bound);
  }

  private static void requirePositive(long bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException(
          "A bound of random numbers must be positive but was " + bound + ".");
    }
  }

  /// A bijection of longs that leaves no pattern: the last step of MurmurHash3 (A. Appleby, public domain).
  private static long scramble(long z) {
    z = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }
}
