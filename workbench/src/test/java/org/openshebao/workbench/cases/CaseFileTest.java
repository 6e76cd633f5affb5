package org.openshebao.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problem.Severity;

/// Bad files: each problem names file and line, and the other cases of the file are run.
class CaseFileTest {

  private static final String GOOD =
      """
      - id: good
        category: minimum-years
        jurisdiction: CN
        as_of: 2025
        inputs: {retire_year: 2030}
        answer: {minimum_months: 186}
      """;

  @TempDir private Path folder;

  /// The bad case stands on lines 9 to 15, after a good one.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # replaced                       | by                           | code             | line | says
          id: bad                          | name: bad                    | YAML-KEY-MISSING |    9 | "id" is missing
          id: bad                          | id: good                     | CASES-ID-TWICE   |    9 | first on line 3
          category: minimum-years          |                              | YAML-KEY-MISSING |    9 | "category" is missing
          jurisdiction: CN                 | jurisdiction: CN-99          | YAML-VALUE       |   11 | No place is called "CN-99"
          jurisdiction: CN                 | jurisdiction: Suzhou         | YAML-VALUE       |   11 | More than one place
          as_of: 2025                      | as_of: 2025-13               | YAML-VALUE       |   12 | is no day
          as_of: 2025                      | as_of: 2025-02-30            | YAML-VALUE       |   12 | is no day
          as_of: 2025                      | as_of: soon                  | YAML-VALUE       |   12 | is no day
          as_of: 2025                      |                              | YAML-KEY-MISSING |    9 | "as_of" is missing
          inputs: {retire_year: 2030}      | input: {retire_year: 2030}   | YAML-KEY-MISSING |    9 | "inputs" is missing
          inputs: {retire_year: 2030}      | inputs: 2030                 | YAML-SHAPE       |   13 | Expected a map
          inputs: {retire_year: 2030}      | inputs: {retire_year: soon}  | CASES-VALUE      |   13 | "soon"
          inputs: {retire_year: 2030}      | inputs: {retire_year: [1]}   | YAML-SHAPE       |   13 | Expected a single value
          inputs: {retire_year: 2030}      | inputs: {a: 1, a: 2}         | YAML-KEY-TWICE   |   13 | written twice
          answer: {minimum_months: 186}    | answers: {minimum_months: 1} | YAML-KEY-MISSING |    9 | "answer" is missing
          answer: {minimum_months: 186}    | answer: {}                   | YAML-VALUE       |   14 | no answer
          answer: {minimum_months: 186}    | answer: {minimum_months: }   | CASES-ANSWER     |   14 | has no value
          answer: {minimum_months: 186}    | answer: {minimum_months: x}  | CASES-VALUE      |   14 | "x"
          tolerance: 0                     | tolerance: -1                | CASES-TOLERANCE  |   15 | from 0
          tolerance: 0                     | tolerance: some              | CASES-TOLERANCE  |   15 | from 0
          tolerance: 0                     | tolerance: {x: much}         | CASES-TOLERANCE  |   15 | from 0
          """)
  void namesWhatIsWrong(String replaced, String by, String code, int line, String says)
      throws IOException {
    String bad = GOOD.replace("id: good", "id: bad") + "  tolerance: 0\n";
    String replacement = by == null ? "x: 1" : by;
    assertThat(bad).contains(replaced);

    CasesReport report = China.run(folder, GOOD + bad.replace(replaced, replacement));

    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(code);
          assertThat(problem.severity()).isEqualTo(Severity.ERROR);
          assertThat(problem.file()).endsWith("cases.yaml");
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.toString()).contains(says);
        });
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.outcomes()).extracting(each -> each.worked().id()).containsExactly("good");
  }

  @Test
  void namesTheCaseAndItsKey() throws IOException {
    CasesReport report = China.run(folder, GOOD.replace("retire_year: 2030", "retire_year: MMXXX"));

    assertThat(report.problems())
        .singleElement()
        .extracting(Problem::key)
        .isEqualTo("good: retire_year");
  }

  @Test
  void warnsOfAToleranceForNoAnswer() throws IOException {
    CasesReport report = China.run(folder, GOOD + "  tolerance: {minimum_month: 0.1}\n");

    assertThat(report.hasErrors()).isFalse();
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.message()).contains("\"minimum_month\"");
        });
    assertThat(report.count(Verdict.PASSED)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file                                                  | code             | line
          schema: shebao-cases/1\\nexamples: []                   | CASES-SCHEMA     | 1
          schema: shebao-law-examples/0.2\\nexamples: []          | CASES-SCHEMA     | 1
          examples: []                                            | YAML-KEY-MISSING | 1
          schema: shebao-law-examples/0.1                         | YAML-KEY-MISSING | 1
          schema: shebao-law-examples/0.1\\nexamples: {a: 1}      | YAML-SHAPE       | 2
          schema: shebao-law-examples/0.1\\nexamples:\\n- {id: [  | YAML-SYNTAX      | 3
          schema: shebao-law-examples/0.1\\nexamples:\\n- word    | YAML-SHAPE       | 3
          - 1                                                     | YAML-SHAPE       | 1
          """)
  void refusesAFileThatIsNoFileOfCases(String text, String code, int line) throws IOException {
    Path file = Files.writeString(folder.resolve("odd.yaml"), text.replace("\\n", "\n"));
    Path good = China.file(folder, GOOD);

    CasesReport report = China.run(List.of(file, good));

    assertThat(report.problems().getFirst().code()).isEqualTo(code);
    assertThat(report.problems().getFirst().line()).isEqualTo(line);
    assertThat(report.problems().getFirst().file()).endsWith("odd.yaml");
    assertThat(report.outcomes()).hasSize(1);
  }

  @Test
  void refusesAFileThatIsNotThereOrNotText() throws IOException {
    Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});

    CasesReport report = China.run(List.of(folder.resolve("missing.yaml"), bytes, folder));

    assertThat(report.problems())
        .extracting(Problem::code)
        .containsExactly("FILE-MISSING", "FILE-ENCODING", "FILE-UNREADABLE");
  }

  @Test
  void readsAFileOfWindows() throws IOException {
    Path file = China.file(folder, GOOD);
    Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));

    assertThat(China.run(List.of(file)).count(Verdict.PASSED)).isEqualTo(1);
  }
}
