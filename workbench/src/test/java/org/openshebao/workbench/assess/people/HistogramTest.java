package org.openshebao.workbench.assess.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void meanAndQuantilesAreThoseOfTheSortedValues() {
    Random random = new Random(20260701);
    List<long[]> values = new ArrayList<>();
    Histogram histogram = new Histogram(10, 1_000);
    BigInteger sum = BigInteger.ZERO;
    long total = 0;
    for (int i = 0; i < 5_000; i++) {
      long[] one = {random.nextInt(9_000), random.nextLong(1, 900_000L * 1_000_000L)};
      values.add(one);
      histogram.add(one[0], one[1]);
      sum = sum.add(BigInteger.valueOf(one[0]).multiply(BigInteger.valueOf(one[1])));
      total += one[1];
    }
    values.sort(Comparator.comparingLong(one -> one[0]));

    assertThat(histogram.mean())
        .isEqualTo(
            new BigDecimal(sum)
                .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
                .longValueExact());
    for (int hundredths : new int[] {10, 25, 50, 75, 90}) {
      long below = 0;
      int at = -1;
      while (BigInteger.valueOf(below)
              .multiply(BigInteger.valueOf(100))
              .compareTo(BigInteger.valueOf(total).multiply(BigInteger.valueOf(hundredths)))
          < 0) {
        below += values.get(++at)[1];
      }
      assertThat(histogram.quantile(hundredths)).isEqualTo(values.get(at)[0] / 10 * 10 + 5);
    }
  }

  @Test
  void aSumThatNoLongCanHoldIsExact() {
    Histogram histogram = new Histogram(1_000, 10);
    for (int i = 0; i < 1_000; i++) {
      histogram.add(1_000_000, 900_000L * 1_000_000L);
    }

    assertThat(histogram.mean()).isEqualTo(1_000_000);
  }

  @Test
  void whatIsAboveTheLastIntervalIsInIt() {
    Histogram histogram = new Histogram(10, 3);
    histogram.add(5, 1);
    histogram.add(29, 1);
    histogram.add(1_000, 1);

    assertThat(histogram.between(0, 10)).isEqualTo(1);
    assertThat(histogram.between(20, Long.MAX_VALUE)).isEqualTo(2);
    assertThat(histogram.between(30, Long.MAX_VALUE)).isZero();
  }

  @Test
  void nothingHasNoMean() {
    assertThatThrownBy(() -> new Histogram(10, 3).mean()).hasMessageContaining("Maybe");
  }

  @Test
  void wholePersonsAddUp() {
    assertThat(Persons.wholes(new long[] {1_500_000, 1_500_000, 0})).containsExactly(2, 1, 0);
    assertThat(Persons.wholes(new long[] {333_333, 333_333, 333_334})).containsExactly(0, 0, 1);
    assertThat(Persons.parts(0.1) * 10).isEqualTo(Persons.PARTS);
    assertThatThrownBy(() -> Persons.parts(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Persons.parts(Double.NaN)).hasMessageContaining("NaN");
  }
}
