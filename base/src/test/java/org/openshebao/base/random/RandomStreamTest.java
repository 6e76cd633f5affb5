package org.openshebao.base.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {

  @Test
  void repeatsForTheSameKey() {
    long[] first = longs(new RandomStream(42, 3, 1_000_000_007L, 24_306), 50);

    assertThat(longs(new RandomStream(42, 3, 1_000_000_007L, 24_306), 50)).isEqualTo(first);
  }

  @Test
  void differsWhereverOnePartOfTheKeyDiffers() {
    Set<Long> firstNumbers = new HashSet<>();
    int streams = 0;
    for (long seed = 0; seed < 10; seed++) {
      for (int process = 0; process < 10; process++) {
        for (long unit = 0; unit < 10; unit++) {
          for (int period = 0; period < 10; period++) {
            firstNumbers.add(new RandomStream(seed, process, unit, period).nextLong());
            streams++;
          }
        }
      }
    }
    // A unit counts with all its 64 bits.
    firstNumbers.add(new RandomStream(0, 0, 1L << 32, 0).nextLong());
    firstNumbers.add(new RandomStream(0, 0, 1L << 63, 0).nextLong());

    assertThat(firstNumbers).hasSize(streams + 2);
  }

  @Test
  void movesToAnotherUnitAsIfItWereNew() {
    RandomStream moved = new RandomStream(42, 3, 7, 1);
    moved.nextInt();

    moved.moveTo(8, 2);

    assertThat(longs(moved, 20)).isEqualTo(longs(new RandomStream(42, 3, 8, 2), 20));
  }

  @Test
  void keepsTheNumbersItGaveInEarlierVersions() {
    // Worked out in Python from the equations in the comments of the two classes; stored results
    // depend on them.
    RandomStream stream = new RandomStream(42, 3, 7, 24_306);

    assertThat(longs(stream, 3))
        .containsExactly(
            1_007_509_302_895_439_457L, 5_315_491_306_136_966_733L, 4_985_029_246_562_311_383L);
  }

  @Test
  void fillsHundredBinsEvenly() {
    int[] counts = new int[100];
    RandomStream stream = new RandomStream(20_250_701, 1, 1, 1);
    for (int i = 0; i < 1_000_000; i++) {
      counts[stream.nextInt(100)]++;
    }

    assertThat(chiSquare(counts, 10_000)).isBetween(61.1, 148.2); // 99 df: 0.1 % lies beyond each
  }

  @Test
  void spreadsDoublesEvenlyFromZeroToBelowOne() {
    int[] counts = new int[100];
    RandomStream stream = new RandomStream(20_250_701, 2, 1, 1);
    for (int i = 0; i < 1_000_000; i++) {
      double number = stream.nextDouble();
      assertThat(number >= 0 && number < 1).isTrue();
      counts[(int) (number * 100)]++;
    }

    assertThat(chiSquare(counts, 10_000)).isBetween(61.1, 148.2);
  }

  @Test
  void isUniformAcrossUnitsToo() {
    int[] counts = new int[100];
    RandomStream stream = new RandomStream(20_250_701, 3, 0, 0);
    for (int person = 0; person < 1_000_000; person++) {
      stream.moveTo(person, 24_306);
      counts[stream.nextInt(100)]++;
    }

    assertThat(chiSquare(counts, 10_000)).isBetween(61.1, 148.2);
  }

  @Test
  void favoursNoThirdWhenTheBoundIsThreeEighthsOfAllInts() {
    // Remainders of 2³² numbers would give each of the lower two thirds three times to the upper
    // third's two.
    int bound = (1 << 30) + (1 << 29);
    int[] counts = new int[3];
    RandomStream stream = new RandomStream(20_250_701, 4, 0, 0);
    for (int i = 0; i < 300_000; i++) {
      counts[stream.nextInt(bound) / (bound / 3)]++;
    }

    assertThat(chiSquare(counts, 100_000)).isLessThan(13.8); // 2 df: 0.1 % lies above
  }

  @Test
  void boundsLongsEvenlyToo() {
    long bound = 3L << 61;
    int[] counts = new int[3];
    RandomStream stream = new RandomStream(20_250_701, 5, 0, 0);
    for (int i = 0; i < 300_000; i++) {
      counts[(int) (stream.nextLong(bound) / (bound / 3))]++;
    }

    assertThat(chiSquare(counts, 100_000)).isLessThan(13.8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void refusesABoundThatLeavesNothing(int bound) {
    assertThatThrownBy(() -> new RandomStream(1, 1, 1, 1).nextInt(bound))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(bound));
  }

  @Test
  void aBoundOfOneGivesZero() {
    assertThat(new RandomStream(1, 1, 1, 1).nextInt(1)).isZero();
    assertThat(new RandomStream(1, 1, 1, 1).nextLong(1)).isZero();
  }

  /// Σ (observed − expected)² ⁄ expected.
  private static double chiSquare(int[] counts, double expected) {
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
  }

  private static long[] longs(RandomStream stream, int count) {
    long[] numbers = new long[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = stream.nextLong();
    }
    return numbers;
  }
}
