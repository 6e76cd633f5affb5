package org.openshebao.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Label;
import org.openshebao.testkit.Cases;

class WorkedCasesTest {

  @TempDir private Path folder;

  @Test
  void failsOnAWrongAnswerAndSaysHowItsOwnCameAbout() throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: wrong
              category: pension-national-formula
              jurisdiction: CN-35
              as_of: 2025-10
              inputs: {benefit_base: 7932, average_index: 0.572, total_years: 41.5}
              answer: {basic_pension: 2587.44}
              tolerance: 0.02
            """);

    assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
    AnswerOutcome answer = outcome.answers().getFirst();
    assertThat(answer.computed()).isNotNull().extracting(AnswerValue::text).isEqualTo("2587.34");
    assertThat(answer.difference()).isEqualByComparingTo("-0.10");
    assertThat(answer.trace()).isNotNull();
    assertThat(answer.trace().children())
        .extracting(child -> child.label().en())
        .contains(
            "Benefit base", "Average contribution index", "Years as the basic pension counts them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # tolerance                | expected | verdict
          0.02                       |  2587.36 | PASSED
          0.02                       |  2587.32 | PASSED
          0.02                       |  2587.37 | FAILED
          {basic_pension: 0.02}      |  2587.36 | PASSED
          {basic_pension: 0.02}      |  2587.37 | FAILED
          {account_pension: 0.02}    |  2587.34 | PASSED
          {account_pension: 0.02}    |  2587.35 | FAILED
          0                          |  2587.34 | PASSED
          0                          |  2587.340| PASSED
          0                          | 2587.341 | FAILED
          """)
  void toleratesWhatTheCaseSays(String tolerance, String expected, Verdict verdict)
      throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: tolerant
              category: pension-national-formula
              jurisdiction: CN-35
              as_of: 2025-10
              inputs: {benefit_base: 7932, average_index: 0.572, total_years: 41.5}
              answer: {basic_pension: %s}
              tolerance: %s
            """
                .formatted(expected, tolerance));

    assertThat(outcome.verdict()).isEqualTo(verdict);
  }

  /// A case without a tolerance is exact, and a month is always exact.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # answer                      | verdict
          retire_month: 2039-09         | PASSED
          retire_month: 2039-10         | FAILED
          delay_months: 36              | PASSED
          delay_months: 35              | FAILED
          """)
  void isExactWithoutTolerance(String answer, Verdict verdict) throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: exact
              category: retirement-date
              jurisdiction: CN
              as_of: 2025
              inputs: {sex: male, original_age: 60, birth_month: 1976-09}
              answer: {%s}
            """
                .formatted(answer));

    assertThat(outcome.verdict()).isEqualTo(verdict);
  }

  @Test
  void takesNoToleranceForAMonth() throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: month
              category: retirement-date
              jurisdiction: CN
              as_of: 2025
              inputs: {sex: male, original_age: 60, birth_month: 1976-09}
              answer: {retire_month: 2039-10}
              tolerance: 5
            """);

    assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
  }

  /// The guard of all other tests: with the comparison removed none of these fails.
  @Test
  void failsWheneverTheExpectedNumberIsShiftedBeyondTheTolerance() {
    Cases.forAll(
        2025,
        60,
        some -> {
          BigDecimal tolerance = some.decimalBetween("0.00", "3.00", 2);
          BigDecimal shift =
              tolerance
                  .add(some.decimalBetween("0.01", "50.00", 2))
                  .multiply(some.yesOrNo() ? BigDecimal.ONE : BigDecimal.ONE.negate());
          int wage = some.intBetween(3_000, 20_000);
          BigDecimal floor = BigDecimal.valueOf(wage).multiply(new BigDecimal("0.6"));
          String text =
              """
              - id: near
                category: contribution-bounds
                jurisdiction: CN
                as_of: 2025-07
                inputs: {average_wage_monthly: %1$d}
                answer: {floor: %2$s}
                tolerance: %4$s
              - id: far
                category: contribution-bounds
                jurisdiction: CN
                as_of: 2025-07
                inputs: {average_wage_monthly: %1$d}
                answer: {floor: %3$s}
                tolerance: %4$s
              """
                  .formatted(
                      wage,
                      floor.add(tolerance).toPlainString(),
                      floor.add(shift).toPlainString(),
                      tolerance.toPlainString());

          assertThat(China.run(folder, text).outcomes())
              .extracting(CaseOutcome::verdict)
              .containsExactly(Verdict.PASSED, Verdict.FAILED);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # category        | inputs                            | answer                  | named
          retirement-date   | {sex: male, shoe_size: 43}        | {delay_months: 1}       | input "shoe_size"
          retirement-date   | {sex: male}                       | {luck: 1}               | answer "luck"
          fortune-telling   | {sex: male}                       | {luck: 1}               | category "fortune-telling"
          contribution-amount | {flexible_worker: perhaps}      | {base: 1}               | input "flexible_worker: perhaps"
          retirement-date   | {sex: male}                       | {reason: none}          | answers in prose alone
          """)
  void saysWhatIsMappedToNothing(String category, String inputs, String answer, String named)
      throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: strange
              category: %s
              jurisdiction: CN
              as_of: 2025
              inputs: %s
              answer: %s
            """
                .formatted(category, inputs, answer));

    assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    assertThat(outcome.unsupported()).extracting(Label::en).containsExactly(named);
    assertThat(outcome.answers()).isEmpty();
  }

  @Test
  void neitherPassesNorFailsACaseInConflictButRunsIt() throws IOException {
    String examples =
        """
        - id: right
          conflict: the annex of one copy says 207
          category: minimum-years
          jurisdiction: CN
          as_of: 2025
          inputs: {retire_year: 2030}
          answer: {minimum_months: 186}
        - id: other
          conflict: the annex of one copy says 207
          category: minimum-years
          jurisdiction: CN
          as_of: 2025
          inputs: {retire_year: 2030}
          answer: {minimum_months: 180}
        - id: unmapped
          conflict: the annex of one copy says 207
          category: minimum-years
          jurisdiction: CN
          as_of: 2025
          inputs: {retire_decade: 203}
          answer: {minimum_months: 180}
        """;

    CasesReport report = China.run(folder, examples);

    assertThat(report.outcomes())
        .extracting(CaseOutcome::verdict)
        .containsExactly(Verdict.IN_CONFLICT, Verdict.IN_CONFLICT, Verdict.NOT_SUPPORTED);
    assertThat(report.outcomes())
        .extracting(CaseOutcome::agrees)
        .containsExactly(true, false, false);
  }

  /// 2025 is December 2025, 2025-07 is July 2025: Beijing's bounds changed in July.
  @ParameterizedTest
  @CsvSource({
    "2025-06, 6821",
    "2025-06-30, 6821",
    "2025-07, 7162",
    "2025-07-01, 7162",
    "2025, 7162"
  })
  void asksTheLawOfTheLastDayMeant(String asOf, String floor) throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: dated
              category: contribution-bounds
              jurisdiction: CN-11
              as_of: %s
              inputs: {}
              answer: {floor: %s}
            """
                .formatted(asOf, floor));

    assertThat(outcome.verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void takesTheYearlyWageForTheMoreExactOne() throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: yearly
              category: contribution-bounds
              jurisdiction: CN
              as_of: 2026
              inputs: {average_wage_yearly: 102446, average_wage_monthly: 8000}
              answer: {floor: 5122.30, ceiling: 25611.51}
            """);

    // 102446 ÷ 12 = 8537.17, × 0.6 = 5122.302, × 3 = 25611.51
    assertThat(outcome.verdict()).isEqualTo(Verdict.PASSED);
  }

  @Test
  void asksAnotherPlaceWhereTheAnswerNamesOne() throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: guangdong
              category: contribution-bounds
              jurisdiction: 广东
              as_of: 2025-07
              inputs: {average_wage_monthly: 9183, statistic_year: 2024}
              answer: {floor_general: 4775, floor_guangzhou: 5510, ceiling: 27549}
              tolerance: 1
            """);

    // 粤人社发, bounds of 2025-07 to 2026-06: 4775 and 5510 for Guangzhou
    assertThat(outcome.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(outcome.answers())
        .extracting(AnswerOutcome::key)
        .containsExactly("floor_general", "floor_guangzhou", "ceiling");
  }

  @Test
  void givesAResidentWithoutAgeThePensionAge() throws IOException {
    CasesReport report =
        China.run(
            folder,
            """
            - id: no age
              category: residents-pension
              jurisdiction: CN
              as_of: 2025
              inputs: {account_balance: 13900, basic_pension: 143}
              answer: {account_pension: 100, total: 243}
            - id: too young
              category: residents-pension
              jurisdiction: CN
              as_of: 2025
              inputs: {age: 59, account_balance: 13900, basic_pension: 143}
              answer: {total: 243}
            """);

    assertThat(report.outcomes())
        .extracting(CaseOutcome::verdict)
        .containsExactly(Verdict.PASSED, Verdict.FAILED);
    assertThat(report.outcomes().getLast().answers().getFirst().reason())
        .extracting(Label::en)
        .asString()
        .startsWith("not entitled");
  }

  @Test
  void saysWhyThereIsNoAnswer() throws IOException {
    CaseOutcome outcome =
        China.runOne(
            folder,
            """
            - id: no base
              category: pension-national-formula
              jurisdiction: CN-35
              as_of: 2025-10
              inputs: {average_index: 0.572}
              answer: {basic_pension: 2587.34}
              tolerance: 10000
            """);

    AnswerOutcome answer = outcome.answers().getFirst();
    assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(answer.computed()).isNull();
    assertThat(answer.reason()).isNotNull();
  }

  @Test
  void runsOnlyTheCategoriesAskedForAndKnowsASlipOfThePen() {
    List<Path> file = List.of(China.shipped("examples.yaml"));

    assertThat(China.run(file, "minimum-years").outcomes()).hasSize(4);
    assertThat(China.run(file, "minimum-year").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("CASES-CATEGORY");
          assertThat(problem.mend()).contains("Maybe \"minimum-years\"?");
        });
  }

  @Test
  void readsEveryFileAndKeepsTheOrder() throws IOException {
    Path first = China.file(folder, minimumYears("b", 2030, 186));
    Path second =
        China.file(Files.createDirectory(folder.resolve("more")), minimumYears("a", 2031, 192));

    CasesReport report = China.run(List.of(first, second));

    assertThat(report.outcomes()).extracting(each -> each.worked().id()).containsExactly("b", "a");
    assertThat(report.isGood()).isTrue();
  }

  private static String minimumYears(String id, int year, int months) {
    return """
    - id: %s
      category: minimum-years
      jurisdiction: CN
      as_of: 2025
      inputs: {retire_year: %d}
      answer: {minimum_months: %d}
    """
        .formatted(id, year, months);
  }
}
