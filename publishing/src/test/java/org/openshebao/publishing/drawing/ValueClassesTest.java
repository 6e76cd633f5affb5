package org.openshebao.publishing.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueClassesTest {

  private static List<BigDecimal> numbers(int... values) {
    return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
  }

  private static ValueClasses.Range range(int low, int high, int size) {
    return new ValueClasses.Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), size);
  }

  @Test
  void makesFiveClassesOfAboutTheSameSize() {
    assertThat(ValueClasses.of(numbers(7, 1, 2, 3, 4, 5, 6, 8, 9, 10)).ranges())
        .containsExactly(
            range(1, 2, 2), range(3, 4, 2), range(5, 6, 2), range(7, 8, 2), range(9, 10, 2));
  }

  @Test
  void keepsEqualValuesTogether() {
    ValueClasses classes = ValueClasses.of(numbers(1, 1, 1, 1, 1, 1, 1, 1, 2, 3));

    assertThat(classes.ranges()).containsExactly(range(1, 1, 8), range(2, 2, 1), range(3, 3, 1));
    assertThat(classes.indexOf(BigDecimal.ONE)).isZero();
    assertThat(classes.indexOf(BigDecimal.valueOf(3))).isEqualTo(2);
  }

  @Test
  void makesFewerClassesOfFewerValuesAndNoneOfNone() {
    assertThat(ValueClasses.of(numbers(4, 2)).ranges())
        .containsExactly(range(2, 2, 1), range(4, 4, 1));
    ValueClasses none = ValueClasses.of(List.of());
    assertThat(none.ranges()).isEmpty();
    assertThatThrownBy(() -> none.indexOf(BigDecimal.ONE))
        .hasMessageContaining("above every class");
  }
}
