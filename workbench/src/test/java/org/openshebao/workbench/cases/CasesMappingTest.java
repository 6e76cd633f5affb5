package org.openshebao.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.ProblemException;

/// What the mapping says is held against the law when it is read.
class CasesMappingTest {

  private static final String FILE = "mapping.yaml";

  /// The line under test is line 5.
  private static String mapping(String part, String line) {
    return "schema: shebao-cases-mapping/1\ncategories:\n  trial:\n    %s:\n      %s\n"
        .formatted(part, line);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # part  | line                                                                        | says
          inputs  | birth: birthMont                                                            | Maybe "birthMonth"?
          inputs  | base: {to: [chosenBase, monthlyWag]}                                        | Maybe "monthlyWage"?
          inputs  | rate: pension.contribution.worker_rat                                       | Maybe "pension.contribution.worker_rate"?
          inputs  | rate: pension.benefit.divisor                                               | is a table
          inputs  | past: contributionHistory                                                   | is a career
          inputs  | balance: accountBalance                                                     | Say which.
          inputs  | base: {to: chosenBase, as: yearly_to_month}                                 | Maybe "yearly_to_monthly"?
          inputs  | base: {to: chosenBase, as: year_to_last_month}                              | gives no FEN
          inputs  | base: {as: rounded}                                                         | "to" is missing
          inputs  | base: {to: chosenBase, convert: rounded}                                    | "convert" is not known here
          inputs  | base: {to: chosenBase, ignore: no fact}                                     | either ignored or sets something
          inputs  | work: {to: employmentForm, codes: {true: flexibel}}                         | Maybe "flexible"?
          inputs  | age: {to: ageYears, otherwise: old}                                         | "old"
          inputs  | age: {to: ageYears, otherwise: {parameter: residents.pension_ag}}           | Maybe "residents.pension_age"?
          inputs  | age: {to: ageYears, otherwise: {parameter: residents.minimum_months}}       | cannot stand for
          facts   | employmentForm: flexibel                                                    | Maybe "flexible"?
          facts   | employmentFrm: flexible                                                     | Maybe "employmentForm"?
          answers | floor: contribution.contributionFlor                                        | Maybe "contribution.contributionFloor"?
          answers | floor: {from: contribution.contributionFloor, place: CN-4499}               | No place is called
          answers | floor: {from: contribution.contributionFloor, form: whole_years}            | does not fit
          answers | floor: {from: contribution.contributionFloor, form: whole_year}             | Maybe "whole_years"?
          answers | floor: {place: CN-44}                                                       | "from" is missing
          answers | age: {from: retirement.delayMonths, since: birthMonth}                      | does not fit
          answers | age: {from: retirement.earliestRetirementMonth, since: ageMonths}           | is no month to count from
          answers | who: {from: [pension.basicPension, pension.divisor]}                        | not of the same kind
          answers | who: {from: employmentForm, codes: {worker: employe}}                       | Maybe "employee"?
          """)
  void namesTheLineThatTheLawDoesNotBearOut(String part, String line, String says) {
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class, () -> CasesMapping.parse(China.LAW, FILE, mapping(part, line)));

    assertThat(thrown).as("%s: %s", part, line).isNotNull();
    assertThat(thrown.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo(FILE);
          assertThat(problem.line()).isEqualTo(5);
          assertThat(problem.toString()).contains(says);
        });
  }

  @Test
  void namesEveryWrongLineAtOnce() {
    String text =
        """
        schema: shebao-cases-mapping/2
        prose: [note]
        categories:
          trial:
            inputs: {a: birthMont, b: se}
            answers: {c: contribution.contributionFlor}
        """;

    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class, () -> CasesMapping.parse(China.LAW, FILE, text));

    assertThat(thrown.problems()).hasSize(4);
  }

  /// Conversions and forms that no shipped case uses yet.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # input                                                          | given   | answer                                              | expected
          {to: pension.creditedMonths, as: years_to_months}                | 9.99    | {from: given}                                       | 119
          {to: pension.creditedMonths, as: years_to_months}                | 10      | {from: given, form: years}                          | 10
          {to: birthMonth, as: age_to_birth_month}                         | 60      | {from: given}                                       | 1965-07
          {to: birthMonth, as: age_to_birth_month}                         | 60      | {from: ageYears}                                    | 60
          {to: ordersOfMonth, as: count_items}                             | '[a, b]'| {from: given}                                       | 2
          {to: chosenBase, as: yearly_to_monthly}                          | 100     | {from: given}                                       | 8.33
          {to: pension.averageIndex, as: rounded}                          | 0.123456785 | {from: given}                                   | 0.12345679
          {to: employmentForm, codes: {gig: platform}}                     | gig     | {from: given, codes: {gig: platform}}               | gig
          {to: place}                                                      | 广东    | {from: given}                                       | CN-44
          {to: isStudent}                                                  | yes     | {from: given}                                       | true
          """)
  void convertsAsTheMappingSays(String input, String given, String answer, String expected)
      throws IOException {
    String target = input.replaceAll("^\\{to: ([\\w.]+).*", "$1");
    String text =
        """
        schema: shebao-cases-mapping/1
        categories:
          trial:
            inputs: {word: %s}
            answers: {answer: %s}
        """
            .formatted(input, answer.replace("given", target));
    CasesMapping mapping = CasesMapping.parse(China.LAW, FILE, text);
    Path file =
        China.file(
            folder,
            """
            - id: trial
              category: trial
              jurisdiction: CN
              as_of: 2025-07
              inputs: {word: %s}
              answer: {answer: %s}
            """
                .formatted(given, expected));

    CasesReport report = new WorkedCases(China.LAW, mapping).run(List.of(file), Set.of());

    assertThat(report.problems()).isEmpty();
    assertThat(report.outcomes())
        .singleElement()
        .satisfies(outcome ->
            assertThat(outcome.verdict()).as("%s", outcome.answers()).isEqualTo(Verdict.PASSED));
  }

  @TempDir private Path folder;

  @Test
  void letsTheFirstVariableWithAValueAnswer() throws IOException {
    String flexible =
        """
        - id: flexible
          category: contribution-amount
          jurisdiction: CN-41
          as_of: 2026-09
          inputs: {flexible_worker: true, chosen_base: 3912, rate: 0.2, account_rate: 0.08}
          answer: {person: 782.4, monthly: 782.4, to_account: 312.96, to_pool: 469.44}
        """;

    assertThat(China.runOne(folder, flexible).verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void knowsNoCategoryWithoutAMapping() {
    CasesMapping none =
        CasesMapping.parse(China.LAW, FILE, "schema: shebao-cases-mapping/1\ncategories: {}\n");

    CasesReport report =
        new WorkedCases(China.LAW, none).run(List.of(China.shipped("examples.yaml")), Set.of());

    assertThat(report.count(Verdict.NOT_SUPPORTED)).isEqualTo(143);
    assertThat(report.isGood()).isFalse();
  }
}
