package org.openshebao.actuarial.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.base.random.RandomStream;

/// Percentiles as R's default gives them, and their errors against repetition.
class PercentilesTest {

  @Test
  void interpolatesAsDefinitionSevenDoes() {
    // R 4.3: quantile(c(1, 2, 4, 8, 16), c(.05, .25, .5, .9)) is 1.2, 2, 4, 12.8
    Percentiles.Result found =
        new Percentiles(5, 0.05, 0.25, 0.5, 0.9).of(new double[] {16, 1, 8, 2, 4});

    assertThat(found.value(0)).isCloseTo(1.2, within(1e-12));
    assertThat(found.value(1)).isCloseTo(2, within(1e-12));
    assertThat(found.value(2)).isCloseTo(4, within(1e-12));
    assertThat(found.value(3)).isCloseTo(12.8, within(1e-12));
  }

  @Test
  void theErrorIsThatOfRepeatedSamples() {
    int samples = 2000;
    int size = 200;
    Percentiles percentiles = new Percentiles(size, 0.5, 0.9);
    double[][] values = new double[2][samples];
    double[] errors = new double[2];
    for (int s = 0; s < samples; s++) {
      RandomStream uniform = new RandomStream(11, 1, s, 0);
      double[] sample = new double[size];
      for (int i = 0; i < size; i++) {
        sample[i] = -Math.log(1 - uniform.nextDouble());
      }
      Percentiles.Result found = percentiles.of(sample);
      for (int p = 0; p < 2; p++) {
        values[p][s] = found.value(p);
        errors[p] += found.error(p) / samples;
      }
    }
    // Exponential: √(p(1−p)/n)/f(q) with f(q) = 1 − p; repetition and formula agree within the
    // error of 2,000 repetitions.
    double[] asymptotic = {Math.sqrt(0.25 / size) / 0.5, Math.sqrt(0.09 / size) / 0.1};
    for (int p = 0; p < 2; p++) {
      double mean = Distribution.mean(values[p]);
      double squares = 0;
      for (double value : values[p]) {
        squares += (value - mean) * (value - mean);
      }
      double repeated = Math.sqrt(squares / (samples - 1));
      assertThat(errors[p]).isCloseTo(repeated, within(0.08 * repeated));
      assertThat(errors[p]).isCloseTo(asymptotic[p], within(0.08 * asymptotic[p]));
    }
  }

  @Test
  void shiftingValuesShiftsPercentilesAndNotErrors() {
    double[] values = new double[400];
    double[] shifted = new double[400];
    RandomStream uniform = new RandomStream(3, 1, 0, 0);
    for (int i = 0; i < values.length; i++) {
      values[i] = uniform.nextDouble();
      shifted[i] = values[i] + 1e6;
    }
    Percentiles percentiles = new Percentiles(400, 0.05, 0.5, 0.95);

    for (int p = 0; p < 3; p++) {
      assertThat(percentiles.of(shifted).value(p))
          .isCloseTo(percentiles.of(values).value(p) + 1e6, within(1e-8));
      assertThat(percentiles.of(shifted).error(p))
          .isCloseTo(percentiles.of(values).error(p), within(1e-8));
    }
  }

  @Test
  void equalValuesHaveNoError() {
    Percentiles.Result found = new Percentiles(50, 0.5).of(new double[50]);

    assertThat(found.error(0)).isZero();
  }

  @Test
  void refusesPercents() {
    assertThatThrownBy(() -> new Percentiles(100, 95))
        .hasMessageContaining("between 0 and 1")
        .hasMessageContaining("0.95");
  }
}
