package org.openshebao.standards.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.standards.Given;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.AcceptanceRule;
import org.openshebao.testkit.Cases;

/// Which Parts may be accepted, and what is missing for others.
class AcceptanceTest {

  private static final AcceptanceRule RULE = Given.STANDARDS.getInstrument("c102").acceptance();
  private static final Conformity CONFORMITY = Conformity.of(Given.STANDARDS);

  /// Nine Parts: sets of three or more are 512 − 1 − 9 − 36 = 466; without IV, V, VI, IX, X there are four left: 4 + 1 = 5 of them.
  @Test
  void countsAllSetsWhenEveryPartIsSatisfied() {
    Map<String, Status> parts = new HashMap<>();
    RULE.chooseFrom().forEach(part -> parts.put(part, Status.SATISFIED));

    AcceptableSets sets = AcceptanceSolver.solve(RULE, parts);

    assertThat(sets.certain()).hasSize(466 - 5);
    assertThat(sets.possible()).isEqualTo(sets.certain());
    // 84 triples, less the four of II, III, VII, VIII alone.
    assertThat(sets.smallest()).hasSize(80).allSatisfy(set -> assertThat(set).hasSize(3));
  }

  @Test
  void everySetIsAcceptableAndNoSmallestOneContainsAnother() {
    Cases.forAll(
        2,
        200,
        some -> {
          Map<String, Status> parts = new HashMap<>();
          for (String part : RULE.chooseFrom()) {
            parts.put(
                part, some.oneOf(Status.SATISFIED, Status.NOT_SATISFIED, Status.UNDETERMINED));
          }

          AcceptableSets sets = AcceptanceSolver.solve(RULE, parts);

          assertThat(sets.possible()).containsAll(sets.certain());
          for (List<String> set : sets.certain()) {
            assertThat(set).allMatch(part -> parts.get(part) == Status.SATISFIED);
            assertThat(sets.smallest()).anyMatch(set::containsAll);
          }
          for (List<String> small : sets.smallest()) {
            assertThat(sets.smallest())
                .filteredOn(other -> other != small)
                .noneMatch(small::containsAll);
          }
        });
  }

  private static final String PART_IV =
      """
      scheme.unemployment.statutory-cash-benefit: yes
      contingency.unemployment.inability-to-obtain-suitable-employment: yes
      contingency.unemployment.suitable-employment-test-in-law: no
      coverage.unemployment.employees-share: 0.48
      coverage.unemployment.all-residents-under-means-limit: no
      acceptance.article-3-declaration: no
      benefit.unemployment.standard-beneficiary: 300
      wage.skilled-manual-male: 1000
      benefit.unemployment.flat-or-minimum: 300
      wage.ordinary-adult-male-labourer: 600
      qualifying.unemployment.no-more-than-needed-to-preclude-abuse: yes
      duration.unemployment.weeks-in-12-months: 26
      waiting.unemployment.days: 5
      waiting.unemployment.days-around-short-temporary-work-counted: unknown
      """;

  @Test
  void findsTheSmallestSetOfChanges() {
    Evidence evidence = Given.facts(PART_IV);
    Assessment assessment = CONFORMITY.evaluate("c102", evidence, Choices.NONE);
    PartFinding part = PartFindings.byPart(assessment).get("IV");

    List<Change> changes =
        CONFORMITY.findSmallestChanges(
            "c102", part.duties().stream().map(Finding::id).toList(), evidence, Choices.NONE);

    assertThat(part.status()).isEqualTo(Status.NOT_SATISFIED);
    assertThat(part.branch()).isEqualTo("unemployment");
    // The benefit passes as a flat one (300/600), the duration passes: nothing to do there.
    assertThat(changes)
        .extracting(change -> change.measure() + " " + change.kind() + " " + change.needed().en())
        .containsExactlyInAnyOrder(
            "contingency.unemployment.suitable-employment-test-in-law AMEND yes",
            "coverage.unemployment.employees-share AMEND ≥ 0.5",
            "waiting.unemployment.days-around-short-temporary-work-counted ESTABLISH yes");
  }

  @Test
  void nothingHasToChangeWhereAllIsSatisfied() {
    assertThat(
            CONFORMITY.findSmallestChanges(
                "c102",
                List.of("c102.part-III.art-18.1.waiting"),
                Given.facts("waiting.sickness.days: 3"),
                Choices.NONE))
        .isEmpty();
  }

  @Test
  void climbsTheLadderUntilTheFirstTestIsLost() {
    Evidence evidence =
        Given.facts(
            PART_IV
                .replace(
                    "suitable-employment-test-in-law: no", "suitable-employment-test-in-law: yes")
                .replace("employees-share: 0.48", "employees-share: 0.6")
                .replace("counted: unknown", "counted: yes"));
    Map<String, Assessment> assessments = new LinkedHashMap<>();
    for (String instrument : List.of("c102", "c168")) {
      assessments.put(
          instrument,
          CONFORMITY.evaluate(
              instrument, evidence, Choices.NONE.withDeclarations(java.util.Set.of())));
    }

    List<LadderStep> steps = Ladder.of(Given.STANDARDS, assessments).get("unemployment");

    assertThat(steps).extracting(LadderStep::instrument).containsExactly("c102", "c168");
    assertThat(steps.getFirst().status()).isEqualTo(Status.SATISFIED);
    assertThat(steps.getFirst().firstLost()).isNull();
    assertThat(steps.getLast().status()).isEqualTo(Status.NOT_SATISFIED);
    assertThat(steps.getLast().firstLost().id()).isEqualTo("c168.art-11.1");
  }
}
