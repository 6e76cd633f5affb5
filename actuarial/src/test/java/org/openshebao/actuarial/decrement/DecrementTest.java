package org.openshebao.actuarial.decrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Reference;
import org.openshebao.testkit.Cases;
import tools.jackson.databind.JsonNode;

/// Several causes of leaving.
class DecrementTest {

  private static final List<String> CAUSES = List.of("heart", "accidents", "other");

  @Test
  void publishedExampleOfThreeCauses() {
    JsonNode reference = Reference.json("multiple_decrement.json");
    JsonNode given = reference.get("table");
    double[][] leavers = new double[5][3];
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 3; j++) {
        leavers[i][j] = given.get(CAUSES.get(j)).get(i).asDouble();
      }
    }
    MultipleDecrementTable table = MultipleDecrementTable.of(50, 4_832_555, CAUSES, leavers);
    JsonNode expected = reference.get("expected");

    for (int i = 0; i < 5; i++) {
      assertThat(table.lives(50 + i)).isEqualTo(given.get("lx").get(i).asDouble());
    }
    assertThat(table.leavers(51, 2, "other")).isEqualTo(expected.get("2d51_other").asDouble());
    assertThat(table.staying(50, 3)).isCloseTo(expected.get("3p50").asDouble(), within(5e-6));
    JsonNode rates = expected.get("const_force_associated_single_decrement_q_50");
    for (String cause : CAUSES) {
      assertThat(table.independentRate(50, cause))
          .isCloseTo(rates.get(cause).asDouble(), within(5e-13));
    }
  }

  @Test
  void theStepThereAndBackIsTheIdentity() {
    Cases.forAll(
        81,
        500,
        some -> {
          double[] independent = new double[some.intBetween(1, 5)];
          for (int j = 0; j < independent.length; j++) {
            independent[j] = some.intBetween(0, 600_000) / 1e6;
          }

          double[] dependent = DecrementRates.dependentUnderConstantForce(independent);
          double[] back = DecrementRates.independentUnderConstantForce(dependent);

          for (int j = 0; j < back.length; j++) {
            assertThat(back[j]).isCloseTo(independent[j], within(1e-12));
          }
        });
  }

  @Test
  void bothSuppositionsLoseTheSameLives() {
    double[] independent = {0.02, 0.05, 0.3};

    double[] uniform = DecrementRates.dependentUnderUniformSpread(independent);
    double[] constant = DecrementRates.dependentUnderConstantForce(independent);

    double left = 0.98 * 0.95 * 0.7;
    assertThat(Arrays.stream(uniform).sum()).isCloseTo(1 - left, within(1e-15));
    assertThat(Arrays.stream(constant).sum()).isCloseTo(1 - left, within(1e-15));
    assertThat(uniform[0])
        .as("q'1·(1 − ½(q'2 + q'3) + ⅓·q'2·q'3)")
        .isCloseTo(0.02 * (1 - 0.35 / 2 + 0.05 * 0.3 / 3), within(1e-16));
  }

  @Test
  void moreThanEverybodyCannotLeave() {
    assertThatThrownBy(() -> DecrementRates.independentUnderConstantForce(0.6, 0.5))
        .hasMessageContaining("1.1")
        .hasMessageContaining("Maybe they are independent rates?");
    assertThatThrownBy(
            () -> MultipleDecrementTable.of(30, 10, List.of("death"), new double[][] {{11}}))
        .hasMessageContaining("At age 30 more leave than there are");
  }
}
