package org.openshebao.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Whole numbers in the narrowest array that holds them all; one of the four arrays is in use.
final class WholeNumbers {

  private final byte width;
  private final byte[] bytes;
  private final short[] shorts;
  private final int[] ints;
  private final long[] longs;

  WholeNumbers(byte[] bytes) {
    this((byte) 1, bytes, null, null, null);
  }

  WholeNumbers(short[] shorts) {
    this((byte) 2, null, shorts, null, null);
  }

  WholeNumbers(int[] ints) {
    this((byte) 4, null, null, ints, null);
  }

  WholeNumbers(long[] longs) {
    this((byte) 8, null, null, null, longs);
  }

  private WholeNumbers(
      byte width,
      byte @Nullable [] bytes,
      short @Nullable [] shorts,
      int @Nullable [] ints,
      long @Nullable [] longs) {
    this.width = width;
    this.bytes = bytes == null ? new byte[0] : bytes;
    this.shorts = shorts == null ? new short[0] : shorts;
    this.ints = ints == null ? new int[0] : ints;
    this.longs = longs == null ? new long[0] : longs;
  }

  /// Bytes that a number takes.
  int width() {
    return width;
  }

  long get(int index) {
    return switch (width) {
      case 1 -> bytes[index];
      case 2 -> shorts[index];
      case 4 -> ints[index];
      default -> longs[index];
    };
  }

  /// Copies `count` numbers from `first` on to the front of `into`.
  void copyInto(int first, int count, long[] into) {
    switch (width) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          into[i] = bytes[first + i];
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          into[i] = shorts[first + i];
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          into[i] = ints[first + i];
        }
      }
      default -> System.arraycopy(longs, first, into, 0, count);
    }
  }

  /// The first `size` numbers, in a copy that can hold `capacity` and is as wide as `newWidth` bytes.
  WholeNumbers copyOf(int size, int capacity, int newWidth) {
    if (newWidth == width) {
      return switch (width) {
        case 1 -> new WholeNumbers(Arrays.copyOf(bytes, capacity));
        case 2 -> new WholeNumbers(Arrays.copyOf(shorts, capacity));
        case 4 -> new WholeNumbers(Arrays.copyOf(ints, capacity));
        default -> new WholeNumbers(Arrays.copyOf(longs, capacity));
      };
    }
    WholeNumbers copy =
        switch (newWidth) {
          case 1 -> new WholeNumbers(new byte[capacity]);
          case 2 -> new WholeNumbers(new short[capacity]);
          case 4 -> new WholeNumbers(new int[capacity]);
          default -> new WholeNumbers(new long[capacity]);
        };
    for (int i = 0; i < size; i++) {
      copy.set(i, get(i));
    }
    return copy;
  }

  /// Only while building.
  void set(int index, long value) {
    switch (width) {
      case 1 -> bytes[index] = (byte) value;
      case 2 -> shorts[index] = (short) value;
      case 4 -> ints[index] = (int) value;
      default -> longs[index] = value;
    }
  }

  int capacity() {
    return switch (width) {
      case 1 -> bytes.length;
      case 2 -> shorts.length;
      case 4 -> ints.length;
      default -> longs.length;
    };
  }

  /// Bytes that `value` needs: 1, 2, 4 or 8.
  static int widthOf(long value) {
    if (value == (byte) value) {
      return 1;
    }
    if (value == (short) value) {
      return 2;
    }
    return value == (int) value ? 4 : 8;
  }
}
