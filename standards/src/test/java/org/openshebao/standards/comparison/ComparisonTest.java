package org.openshebao.standards.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.standards.Given;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.finding.Status;

/// Two assessments side by side, and all regions.
class ComparisonTest {

  private static final String FLAT = "c102.part-IV.art-22.1.art-66";

  private static Assessment assess(List<String> ids, String facts) {
    return Conformity.of(Given.STANDARDS).evaluate("c102", ids, Given.facts(facts), Choices.NONE);
  }

  /// The decision of 2024: 15 years until 2029, 15.5 in 2030.
  @Test
  void findsWhatAReformChangesAndWhichFactsDiffer() {
    List<String> ids = List.of("c102.part-V.art-29.2.a", "c102.part-V.art-26.2");
    String law =
        """
        qualifying.old-age.years-for-reduced-pension: %s
        qualifying.old-age.reduced-pension-at-normal-age: yes
        age.old-age.prescribed-max: 63
        """;

    List<FindingChange> changes =
        FindingChanges.between(
            assess(ids, law.formatted("15")), assess(ids, law.formatted("15.5")));

    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().before().status()).isEqualTo(Status.SATISFIED);
    assertThat(changes.getFirst().after().status()).isEqualTo(Status.NOT_SATISFIED);
    assertThat(changes.getFirst().isOfStatus()).isTrue();
    assertThat(changes.getFirst().measures())
        .containsExactly("qualifying.old-age.years-for-reduced-pension");
  }

  @Test
  void ranksRegionsAndCountsPersonsWhereItFails() {
    Map<String, Assessment> regions = new LinkedHashMap<>();
    String facts =
        "{benefit.unemployment.flat-or-minimum: %s, wage.ordinary-adult-male-labourer: %s}";
    regions.put("north", assess(List.of(FLAT), facts.formatted(1800, 3600)));
    regions.put("south", assess(List.of(FLAT), facts.formatted(1500, 3500)));
    regions.put("west", assess(List.of(FLAT), facts.formatted(1600, "unknown")));
    regions.put("east", assess(List.of(FLAT), facts.formatted(1600, 3500)));

    RegionalFinding finding =
        RegionalFindings.of(
            FLAT, regions, Map.of("north", 10L, "south", 30L, "west", 20L, "east", 40L));

    assertThat(finding.status()).isEqualTo(Status.NOT_SATISFIED);
    assertThat(finding.findings().keySet()).containsExactly("south", "west", "east", "north");
    assertThat(finding.worst()).isEqualTo("south");
    assertThat(finding.median()).isEqualTo("west");
    assertThat(finding.best()).isEqualTo("north");
    assertThat(finding.shareFailing()).isEqualTo(0.3);
    assertThat(finding.shareUndetermined()).isEqualTo(0.2);
    assertThat(RegionalFindings.of(FLAT, regions, Map.of("north", 10L)).shareFailing()).isNull();
  }
}
