package org.openshebao.statistics.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any two rows agree in half of their places, and the first row and column are all plus.
class HadamardTest {

  @ParameterizedTest
  @ValueSource(
      ints = {1, 3, 4, 8, 11, 12, 15, 16, 20, 24, 27, 28, 32, 35, 36, 43, 50, 63, 64, 100, 150})
  void rowsAreOrthogonal(int strata) {
    boolean[][] h = Hadamard.moreThan(strata);

    assertThat(h.length).isGreaterThan(strata);
    for (int i = 0; i < h.length; i++) {
      assertThat(h[i][0]).isTrue();
      assertThat(h[0][i]).isTrue();
      for (int j = 0; j < i; j++) {
        int agree = 0;
        for (int k = 0; k < h.length; k++) {
          agree += h[i][k] == h[j][k] ? 1 : 0;
        }
        assertThat(agree).as("rows %d and %d of %d", i, j, h.length).isEqualTo(h.length / 2);
      }
    }
  }
}
