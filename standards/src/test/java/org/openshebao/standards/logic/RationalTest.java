package org.openshebao.standards.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Numbers are compared exactly.
class RationalTest {

  @Test
  void readsTheDecimalThatADoubleStandsFor() {
    assertThat(Rational.of(0.45)).isEqualTo(Rational.of(9).dividedBy(Rational.of(20)));
    assertThat(Rational.of(0.1).plus(Rational.of(0.2))).isEqualTo(Rational.of(0.3));
  }

  @Test
  void keepsTwoThirds() {
    assertThat(Rational.of(800).dividedBy(Rational.of(1200)))
        .isEqualTo(Rational.of(2).dividedBy(Rational.of(3)));
    assertThat(Rational.of(2).dividedBy(Rational.of(3)).toString()).isEqualTo("0.6666666666666667");
  }

  @Test
  void writesWholeNumbersWithoutExponent() {
    assertThat(Rational.of(9_000_000).toString()).isEqualTo("9000000");
    assertThat(Rational.of(1).dividedBy(Rational.of(-4)).toString()).isEqualTo("-0.25");
  }
}
