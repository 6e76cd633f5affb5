package org.openshebao.base.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecimalTypesTest {

  @Test
  void readsAndWritesExactly() {
    assertThat(Rate.ofPercent("8")).isEqualTo(Rate.parse("0.08")).hasToString("0.08");
    assertThat(WageIndex.parse("0.6119").hundredMillionths()).isEqualTo(61_190_000);
    assertThat(Years.ofMonths(307)).hasToString("25.5833");
    assertThat(Divisor.parse("137.3")).hasToString("137.3");
    assertThat(Fraction.parse("1/12")).hasToString("1/12");
    assertThat(Fen.ofYuan("7322.08")).isEqualTo(732_208);
    assertThat(Fen.toYuan(420_480)).isEqualTo("4204.80");
  }

  @Test
  void cannotHoldNonsense() {
    assertThatThrownBy(() -> new Rate(8_000_000)).hasMessageContaining("Maybe a percentage?");
    assertThatThrownBy(() -> Fen.ofYuan("1.005")).hasMessageContaining("at most 2 decimals");
    assertThatThrownBy(() -> Fen.ofYuan("abc")).hasMessageContaining("\"abc\"");
    assertThatThrownBy(() -> new WageIndex(-1)).hasMessageContaining("negative");
    assertThatThrownBy(() -> new Divisor(0)).hasMessageContaining("above zero");
    assertThatThrownBy(() -> new Fraction(1, 0)).hasMessageContaining("1/0");
  }
}
