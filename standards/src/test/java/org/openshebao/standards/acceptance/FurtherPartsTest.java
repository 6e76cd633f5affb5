package org.openshebao.standards.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.standards.Given;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.MeasureKind;

/// What each further Part needs, and that making the changes brings it about.
class FurtherPartsTest {

  @Test
  void asksForNothingWherePartsAreSatisfiedAndSomethingElsewhere() {
    Assessment assessment =
        Conformity.of(Given.STANDARDS)
            .evaluate(
                "c102",
                Given.facts(
                    """
                    scheme.sickness.statutory-cash-benefit: yes
                    contingency.sickness.incapacity-with-suspension-of-earnings: yes
                    coverage.sickness.employees-share: 0.6
                    benefit.sickness.standard-beneficiary: 500
                    wage.skilled-manual-male: 1000
                    qualifying.sickness.no-more-than-needed-to-preclude-abuse: yes
                    duration.sickness.weeks-per-case: 26
                    waiting.sickness.days: 3
                    """),
                Choices.NONE);

    Map<String, List<Change>> changes = FurtherParts.changes(Given.STANDARDS, "c102", assessment);

    assertThat(PartFindings.byPart(assessment).get("III").status()).isEqualTo(Status.SATISFIED);
    assertThat(changes.keySet()).containsExactly("II", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    assertThat(changes.values()).allSatisfy(each -> assertThat(each).isNotEmpty());
  }

  /// A second route: flags that are changed as proposed make a Part of flags satisfied.
  @Test
  void bringsAboutWhatItPromises() {
    List<String> duties =
        List.of("c102.part-XIII.art-70.1", "c102.part-XIII.art-71.1", "c102.part-XIII.art-72.1");
    Evidence evidence =
        Given.facts(
            """
            appeal.right-on-refusal-quality-quantity: no
            appeal.special-tribunal-with-representation: no
            financing.collective: yes
            financing.avoids-hardship-small-means: unknown
            governance.administered-by-public-institution-or-department: no
            """);
    Conformity conformity = Conformity.of(Given.STANDARDS);

    List<Change> changes = conformity.findSmallestChanges("c102", duties, evidence, Choices.NONE);
    Evidence changed = evidence;
    for (Change change : changes) {
      assertThat(Given.STANDARDS.getMeasure(change.measure()).kind()).isEqualTo(MeasureKind.FLAG);
      changed =
          changed.with(
              new EvidenceItem(
                  change.measure(),
                  new Fact.LegalFinding(change.needed().en().equals("yes")),
                  Origin.notGiven()));
    }

    // One amendment (appeal) and two facts to establish: participation may exist already.
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Change.Kind.AMEND, Change.Kind.ESTABLISH, Change.Kind.ESTABLISH);
    assertThat(conformity.evaluate("c102", duties, changed, Choices.NONE).list())
        .allSatisfy(finding -> assertThat(finding.status()).isEqualTo(Status.SATISFIED));
  }
}
