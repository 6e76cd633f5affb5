package org.openshebao.standards.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kleene's tables, and that knowing more never turns yes into no.
class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES, YES",
    "YES, NO, NO, YES, NO",
    "YES, UNKNOWN, UNKNOWN, YES, UNKNOWN",
    "NO, YES, NO, YES, YES",
    "NO, NO, NO, NO, YES",
    "NO, UNKNOWN, NO, UNKNOWN, YES",
    "UNKNOWN, YES, UNKNOWN, YES, YES",
    "UNKNOWN, NO, NO, UNKNOWN, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void combinesAsKleeneDid(Truth a, Truth b, Truth and, Truth or, Truth implies) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
    assertThat(a.implies(b)).isEqualTo(implies);
    // De Morgan is a second route to the same values.
    assertThat(a.and(b)).isEqualTo(a.not().or(b.not()).not());
  }

  @Test
  void knowingMoreNeverChangesADecision() {
    for (Truth a : Truth.values()) {
      Truth withUnknown = a.and(Truth.UNKNOWN);
      if (withUnknown != Truth.UNKNOWN) {
        assertThat(a.and(Truth.YES)).isEqualTo(withUnknown);
        assertThat(a.and(Truth.NO)).isEqualTo(withUnknown);
      }
    }
  }
}
