package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

  @Test
  void theFirstEqualsSignParts() {
    assertThat(Fact.parse("note = a=b")).isEqualTo(new Fact("note", "a=b", null, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sex", "=male", ""})
  void needsANameAndAnEqualsSign(String text) {
    assertThatThrownBy(() -> Fact.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key=value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wage=", "wage=?", "wage=unknown", "wage=Unknown", "wage=未知", "wage=null"})
  void mayBeUnknown(String text) {
    assertThat(Fact.parse(text).isUnknown()).isTrue();
  }

  @Test
  void zeroIsKnown() {
    assertThat(Fact.parse("wage=0").isUnknown()).isFalse();
  }
}
