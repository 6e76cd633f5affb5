package org.openshebao.workbench.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openshebao.law.Law;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.lawbook.LawChanges.RuleChange;

class LawChangesTest {

  private final Law law = Workbench.open("china").law();

  @Test
  void theRetirementAgeRisesFrom2025On() {
    LawChanges changes =
        LawChanges.between(law, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1));

    assertThat(changes.rules())
        .extracting(change -> change.variable().id())
        .contains("retirement.delayMonths");
    RuleChange delay =
        changes.rules().stream()
            .filter(change -> change.variable().id().equals("retirement.delayMonths"))
            .findFirst()
            .orElseThrow();
    assertThat(delay.ended())
        .singleElement()
        .satisfies(rule -> assertThat(rule.until()).isEqualTo(LocalDate.of(2024, 12, 31)));
    assertThat(delay.begun())
        .singleElement()
        .satisfies(rule -> assertThat(rule.since()).isEqualTo(LocalDate.of(2025, 1, 1)));
    assertThat(changes.values())
        .extracting(change -> change.parameter().path())
        .contains("retirement.delay.step_months");
  }

  @Test
  void nothingDiffersWithinADay() {
    LocalDate day = LocalDate.of(2025, 1, 1);

    LawChanges changes = LawChanges.between(law, day, day);

    assertThat(changes.rules()).isEmpty();
    assertThat(changes.values()).isEmpty();
  }
}
