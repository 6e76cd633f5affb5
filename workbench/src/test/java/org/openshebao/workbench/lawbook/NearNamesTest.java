package org.openshebao.workbench.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

  private final List<String> known = List.of("monthlyWage", "averageWage", "sex", "creditedMonths");

  @Test
  void theNearestGoesFirst() {
    assertThat(NearNames.maybe("credtedMonths", known)).isEqualTo("Maybe \"creditedMonths\"?");
  }

  @Test
  void elseThoseThatHaveItAsAPart() {
    assertThat(NearNames.maybe("wage", known))
        .isEqualTo("Maybe one of \"averageWage\", \"monthlyWage\"?");
  }

  @Test
  void elseNothingIsSaid() {
    assertThat(NearNames.maybe("pension", known)).isNull();
    assertThat(NearNames.maybe("", known)).isNull();
  }
}
