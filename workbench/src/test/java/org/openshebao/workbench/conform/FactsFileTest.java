package org.openshebao.workbench.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.finding.Status;

/// A reviewer's own facts: taken before the shipped ones, and refused by name when they cannot be right.
final class FactsFileTest {

  @TempDir private Path folder;

  private Path file(String facts) throws Exception {
    String text =
        """
        schema: openshebao-legal-facts/1
        reviewer: {en: Ministry, zh: 主管部门}
        reviewed: 2026-11-26
        facts:
        %s
        """
            .formatted(facts.indent(2));
    return Files.writeString(folder.resolve("facts.yaml"), text);
  }

  private StudyContext open(String facts) throws Exception {
    return StudyContext.open(China.LAW, List.of(), file(facts), Choices.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # code           | fact | says
          MEASURE-UNKNOWN  | - {measures: [scheme.old-age.statutory-periodical-paymnt], answer: yes, source: sil} | scheme.old-age.statutory-periodical-payment
          FACT-FORM        | - {measures: [coverage.old-age.employees-share], answer: 45, source: sil} | percentage
          FACT-FORM        | - {measures: [scheme.old-age.statutory-periodical-payment], answer: perhaps, source: sil} | yes, no or unknown
          FACT-UNSOURCED   | - {measures: [scheme.old-age.statutory-periodical-payment], answer: yes} | document
          FACT-SOURCE      | - {measures: [scheme.old-age.statutory-periodical-payment], answer: yes, source: sill} | sill
          FACT-SETTLES     | - {measures: [scheme.old-age.statutory-periodical-payment], answer: unknown, why: {en: a, zh: b}} | settle
          FACT-PLACE       | - {measures: [scheme.old-age.statutory-periodical-payment], answer: yes, source: sil, place: CN-99} | CN-99
          YAML-KEY-UNKNOWN | - {measures: [scheme.old-age.statutory-periodical-payment], answer: yes, source: sil, artikle: x} | article
          FACT-FORM        | - {measures: [waiting.unemployment.days], answer: {low: 5, high: 3}, source: sil} | low end
          FACT-NUMBER      | - {measures: [waiting.unemployment.days], answer: soon, source: sil} | soon
          """)
  void refusesWhatCannotBeRight(String code, String fact, String says) {
    assertThatThrownBy(() -> open(fact))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problems()).anyMatch(problem -> problem.code().equals(code));
              assertThat(e.problems().toString()).contains(says).contains("facts.yaml");
              assertThat(e.problems()).allMatch(problem -> problem.line() > 0);
            });
  }

  @Test
  void refusesTwoAnswersToOneQuestion() {
    String twice =
        """
        - {measures: [financing.collective], answer: yes, source: sil, article: art. 64}
        - {measures: [financing.collective], answer: no, source: sil, article: art. 39}
        """;

    assertThatThrownBy(() -> open(twice))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("financing.collective");
  }

  @Test
  void takesAUsersFactBeforeTheShippedOne() throws Exception {
    StudyContext context =
        open(
            """
            - {measures: [financing.collective, financing.avoids-hardship-small-means], answer: yes, source: sil, article: "arts. 25, 64"}
            """);

    ConformityStudy study = ConformityStudy.of(context, "c102", China.DAY, "CN-44");

    StudyFinding financing = study.get("c102.part-XIII.art-71.1");
    assertThat(China.nation().get("c102.part-XIII.art-71.1").status())
        .isEqualTo(Status.UNDETERMINED);
    assertThat(financing.status()).isEqualTo(Status.SATISFIED);
    assertThat(study.legalFact("financing.collective", null).reviewer().en()).isEqualTo("Ministry");
  }

  @Test
  void keepsAFactToItsDaysPlacesAndInstruments() throws Exception {
    StudyContext context =
        open(
            """
            - {measures: [oop.maternity.package], answer: 0, source: sil, place: CN-44, from: 2026-01-01}
            """);

    String id = "c102.part-VIII.art-49.free";
    assertThat(
            ConformityStudy.of(context, "c102", China.DAY.plusYears(1), "CN-44").get(id).status())
        .isEqualTo(Status.SATISFIED);
    assertThat(ConformityStudy.of(context, "c102", China.DAY, "CN-44").get(id).status())
        .isEqualTo(Status.UNDETERMINED);
    assertThat(
            ConformityStudy.of(context, "c102", China.DAY.plusYears(1), "CN-31").get(id).status())
        .isEqualTo(Status.UNDETERMINED);
  }
}
