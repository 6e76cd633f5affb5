package org.openshebao.population;

/// Collects whole numbers, widening its array when a number does not fit.
final class WholeNumbersBuilder {

  private WholeNumbers numbers;
  private int size;

  WholeNumbersBuilder(int expected) {
    numbers = new WholeNumbers(new byte[Math.max(16, expected)]);
  }

  void append(long value) {
    int width = WholeNumbers.widthOf(value);
    if (width > numbers.width()) {
      numbers = numbers.copyOf(size, numbers.capacity(), width);
    }
    if (size == numbers.capacity()) {
      numbers = numbers.copyOf(size, grow(size), numbers.width());
    }
    numbers.set(size++, value);
  }

  int size() {
    return size;
  }

  long get(int index) {
    return numbers.get(index);
  }

  WholeNumbers build() {
    return numbers.capacity() == size ? numbers : numbers.copyOf(size, size, numbers.width());
  }

  /// Half as much again.
  static int grow(int size) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 16L));
  }
}
