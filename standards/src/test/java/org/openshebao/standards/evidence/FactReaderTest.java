package org.openshebao.standards.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.standards.Given;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;

/// Facts that fit their measure are read; others are refused by name, with their line.
class FactReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coverage.old-age.employees-share: 47                           | FACT-SHARE  | Maybe a percentage? 47 % is 0.47.
          coverage.old-age.employees-share: {low: 0.4, high: 55}         | FACT-SHARE  | is 0.55
          coverage.old-age.employees-share: yes                          | FACT-NUMBER | A number is expected
          waiting.sickness.days: {value: 3, unit: weeks}                 | FACT-UNIT   | is in days and the fact is in weeks
          waiting.sickness.days: -1                                      | FACT-NEGATIVE | cannot be below 0
          waiting.sickness.days: {low: 9, high: 7}                       | FACT-INTERVAL | Give the lower end first
          scheme.sickness.statutory-cash-benefit: 1                      | FACT-FORM   | yes, no or unknown
          scheme.sickness.statutory-cash-benefit: [yes]                  | FACT-FORM   | yes, no or unknown
          suspension.grounds: drunkenness                                | FACT-FORM   | is a national list
          suspension.grounds: {at-most: [a]}                             | YAML-KEY-UNKNOWN | at-least
          benefit.sickness.standard-beneficiary: {value: 3, basis: nett} | FACT-MARK   | net, gross
          benefit.sickness.standard-beneficiary: {value: 3, years: long} | FACT-MARK   | Years of a career
          benefit.sickness.standard-beneficiary: {valeu: 3}              | YAML-KEY-UNKNOWN | Maybe "value"?
          benefit.sickness.standard-beneficiary: {by-previous-earnings: [[5, 1], [4, 2]]} | FACT-FORM | must rise from point to point
          benefit.sickness.standard-beneficiary: 1e999999999             | FACT-NUMBER | A number is expected
          benefit.sickness.standard-beneficiary: {by-previous-earnings: [[5]]} | FACT-FORM | A point is a pair
          """)
  void refusesWhatDoesNotFit(String line, String code, String message) {
    assertThatThrownBy(() -> Given.facts("waiting.unemployment.days: 7\n" + line))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("test.yaml:2")
        .hasMessageContaining(code)
        .hasMessageContaining(message);
  }

  @Test
  void refusesTwoFactsAboutOneMeasure() {
    EvidenceItem first =
        new EvidenceItem(
            "waiting.sickness.days",
            Fact.of(3),
            Origin.inFile(Origin.Kind.LEGAL_FACT, Origin.notGiven().text(), "facts.yaml", 4));
    EvidenceItem second =
        new EvidenceItem(
            "waiting.sickness.days",
            Fact.of(5),
            Origin.inFile(Origin.Kind.LEGAL_FACT, Origin.notGiven().text(), "facts.yaml", 9));

    assertThatThrownBy(() -> Evidence.of(List.of(first, second)))
        .hasMessageContaining("facts.yaml:9")
        .hasMessageContaining("two facts about \"waiting.sickness.days\"")
        .hasMessageContaining("line 4");
    assertThatThrownBy(() -> Given.facts("waiting.sickness.days: 3\nwaiting.sickness.days: 5"))
        .hasMessageContaining("YAML-KEY-TWICE")
        .hasMessageContaining("test.yaml:2");
  }

  @Test
  void readsEveryForm() {
    Evidence evidence =
        Given.facts(
            """
            waiting.sickness.days: {low: 2, high: .inf}
            duration.sickness.weeks-per-case: none
            suspension.grounds: {at-least: [fraud]}
            reference.skilled-manual-male: 65.6.d
            earnings.persons-protected.distribution: [[500, 10], [800, 20]]
            benefit.sickness.standard-beneficiary: {by-previous-earnings: [[500, 400], [1000, 500]], year: 2024}
            informal.coverage.trend: -0.02
            benefit.sickness.flat-or-minimum: {value: unknown, of: minimum-benefit}
            """);

    assertThat(fact(evidence, "waiting.sickness.days"))
        .isEqualTo(new Fact.Amount(new Range(Rational.of(2), null), Marks.NONE));
    assertThat(fact(evidence, "duration.sickness.weeks-per-case")).isEqualTo(new Fact.NoSuch());
    assertThat(fact(evidence, "suspension.grounds"))
        .isEqualTo(new Fact.Items(List.of("fraud"), false));
    assertThat(fact(evidence, "reference.skilled-manual-male"))
        .isEqualTo(new Fact.Chosen("65.6.d"));
    assertThat(fact(evidence, "benefit.sickness.flat-or-minimum")).isInstanceOf(Fact.Unknown.class);
    assertThat(
            ((Fact.ByPreviousEarnings) fact(evidence, "benefit.sickness.standard-beneficiary"))
                .marks()
                .year())
        .isEqualTo("2024");
  }

  private static Fact fact(Evidence evidence, String measure) {
    return evidence.find(measure).orElseThrow().fact();
  }
}
