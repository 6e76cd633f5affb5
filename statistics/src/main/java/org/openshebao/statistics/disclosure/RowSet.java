package org.openshebao.statistics.disclosure;

import org.openshebao.base.random.RandomStream;

/// Tells sets of rows apart by sums of random numbers, one a row: equal sets have equal sums, others differ but for a chance of 2⁻¹²⁸, and the sum of a
/// set less that of a part is the sum of the rest.
///
/// @see "Zobrist (1970), A new hashing method with application for game playing, University of Wisconsin, TR 88"
record RowSet(long high, long low, long count) {

  static final RowSet EMPTY = new RowSet(0, 0, 0);

  private static final long SEED = 0x5eb0;
  private static final int PROCESS = 1;

  /// Two numbers a row.
  static long[] numbers(int rows) {
    long[] numbers = new long[2 * rows];
    RandomStream stream = new RandomStream(SEED, PROCESS, 0, 0);
    for (int row = 0; row < rows; row++) {
      stream.moveTo(row, 0);
      numbers[2 * row] = stream.nextLong();
      numbers[2 * row + 1] = stream.nextLong();
    }
    return numbers;
  }

  RowSet minus(RowSet part) {
    return new RowSet(high - part.high, low - part.low, count - part.count);
  }

  /// Sums of rows, for each of some cells.
  static final class Sums {
    private final long[] high;
    private final long[] low;
    private final long[] count;

    Sums(int cells) {
      high = new long[cells];
      low = new long[cells];
      count = new long[cells];
    }

    void add(int cell, long[] numbers, int row) {
      high[cell] += numbers[2 * row];
      low[cell] += numbers[2 * row + 1];
      count[cell]++;
    }

    RowSet get(int cell) {
      return new RowSet(high[cell], low[cell], count[cell]);
    }
  }
}
