package org.openshebao.standards.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.standards.Given;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.OpenInput;
import org.openshebao.standards.finding.ReadingEffect;
import org.openshebao.standards.finding.Status;

/// Readings show both results, alternatives show all, and freedoms are not scored.
class ReadingsAndAlternativesTest {

  private static final String NINE_YEARS =
      """
      qualifying.old-age.contribution-years-for-tested-rate: 20
      qualifying.old-age.residence-years-for-tested-rate: none
      benefit.old-age.standard-beneficiary: 360
      wage.skilled-manual-male: 1000
      benefit.old-age.flat-or-minimum: none
      coverage.old-age.all-residents-under-means-limit: no
      coverage.old-age.all-economically-active-in-principle: no
      """;

  @Test
  void aFindingThatHangsOnAReadingShowsBothResults() {
    Finding on = Given.finding("c102.part-V.art-29.1", NINE_YEARS);
    Finding off =
        Given.finding(
            "c102.part-V.art-29.1",
            Given.facts(NINE_YEARS),
            Choices.NONE.withReadingsOff(Set.of("c102.part-V.art-29.4")));

    assertThat(on.status()).isEqualTo(Status.SATISFIED);
    assertThat(off.status()).isEqualTo(Status.NOT_SATISFIED);
    assertThat(on.readings()).hasSize(1);
    assertThat(on.readings()).isEqualTo(off.readings());
    ReadingEffect effect = on.readings().getFirst();
    assertThat(effect.requirement()).isEqualTo("c102.part-V.art-29.4");
    assertThat(effect.on()).isEqualTo(Status.SATISFIED);
    assertThat(effect.off()).isEqualTo(Status.NOT_SATISFIED);
  }

  @Test
  void theClaimedAlternativeIsShownBesideTheBest() {
    Choices claimed =
        new Choices(
            null,
            null,
            null,
            Map.of("c102.part-V.art-27", "c102.part-V.art-27.a"),
            Set.of(),
            null,
            null,
            Map.of());

    Finding finding =
        Given.finding(
            "c102.part-V.art-27",
            Given.facts(
                """
                coverage.old-age.employees-share: 0.47
                coverage.old-age.active-share-of-residents: {low: 0.18, high: 0.22}
                coverage.old-age.all-residents-under-means-limit: no
                acceptance.article-3-declaration: no
                """),
            claimed);

    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(finding.doubt()).isEqualTo(Doubt.STATISTICAL);
    assertThat(finding.alternatives().claimedStatus()).isEqualTo(Status.NOT_SATISFIED);
    assertThat(finding.alternatives().best()).isEqualTo("c102.part-V.art-27.b");
    assertThat(finding.alternatives().members()).hasSize(4);
    assertThat(finding.wouldSettle())
        .extracting(OpenInput::measure)
        .containsExactly("coverage.old-age.active-share-of-residents");
  }

  @Test
  void tellsALegalDoubtFromAStatisticalOne() {
    assertThat(
            Given.finding(
                    "c102.part-V.art-29.2.a",
                    """
                    qualifying.old-age.years-for-reduced-pension: 15
                    qualifying.old-age.reduced-pension-at-normal-age: unknown
                    """)
                .doubt())
        .isEqualTo(Doubt.LEGAL);
    assertThat(
            Given.finding(
                    "c102.part-II.art-9.a",
                    "coverage.medical-care.employees-share: {low: 0.4, high: 0.6}")
                .doubt())
        .isEqualTo(Doubt.LEGAL_AND_STATISTICAL);
  }

  @Test
  void freedomsAreNotScored() {
    assertThat(Given.finding("c102.part-XI.art-65.8", "").isScored()).isFalse();
    assertThat(Given.STANDARDS.listRequirements().stream().filter(each -> !each.isScored()))
        .hasSize(16);
  }

  @Test
  void showsMarginAndCalculation() {
    Finding finding =
        Given.finding(
            "c102.part-IX.art-56.a.art-65",
            """
            benefit.invalidity.standard-beneficiary: {value: 574.8, of: average-benefit, years: 30}
            family-allowance.invalidity.during-contingency: 51.76
            family-allowance.invalidity.in-work: 51.76
            wage.skilled-manual-male: {value: 1303.01, of: net-average-wage}
            """);

    assertThat(finding.figure().calculation()).isEqualTo("(574.8 + 51.76) / (1303.01 + 51.76)");
    assertThat(finding.figure().margin().exact().toDouble())
        .isCloseTo(0.0625, org.assertj.core.data.Offset.offset(0.0001));
    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void oneTestOfTheSkilledWageServesEveryChoice() {
    String facts =
        """
        wage.isic36.fitter-or-turner: 1000
        wage.typical-skilled.dominant-major-group: 1100
        earnings.persons-protected.distribution: [[900, 75], [1500, 25]]
        earnings.persons-protected.mean: 960
        benefit.sickness.standard-beneficiary: 500
        """;
    Map<String, String> rates =
        Map.of(
            "65.6.a",
            "0.5",
            "65.6.b",
            "0.45454545",
            "65.6.c",
            "0.55555556",
            "19.6.d",
            "0.41666667");

    rates.forEach((choice, rate) ->
        assertThat(
                Given.finding(
                        "c102.part-III.art-16.1.art-65",
                        Given.facts(facts),
                        Choices.NONE.withReferences(choice, null))
                    .figure()
                    .value()
                    .exact()
                    .toDouble())
            .isCloseTo(Double.parseDouble(rate), org.assertj.core.data.Offset.offset(1e-7)));
  }

  @Test
  void aChoiceUnderOneInstrumentIsItsTwinUnderAnother() {
    Choices choices = Choices.NONE.withReferences("65.6.d", "66.4.a");
    Assessment assessment =
        Conformity.of(Given.STANDARDS).evaluate("c121", Given.facts(""), choices);

    assertThat(assessment.get("c121.art-19.6").status()).isEqualTo(Status.SATISFIED);
    assertThat(assessment.choices().skilledReference()).isEqualTo("19.6.d");
    assertThat(choices.inTermsOf(Given.STANDARDS.getInstrument("c128"))).isEqualTo(choices);
    assertThat(
            Choices.NONE
                .withReferences("average-wage", null)
                .inTermsOf(Given.STANDARDS.getInstrument("c121"))
                .skilledReference())
        .isEqualTo("average-wage");
  }
}
