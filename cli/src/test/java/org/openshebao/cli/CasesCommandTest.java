package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `shebao cases` prints, writes and answers to the shell.
class CasesCommandTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("basedir", "."), "../reference/law-cases/china");

  private static final String GOOD =
      """
      - id: good
        category: minimum-years
        jurisdiction: CN
        as_of: 2025
        inputs: {retire_year: 2030}
        answer: {minimum_months: 186}
      """;

  private static final String WRONG =
      """
      - id: wrong
        category: minimum-years
        jurisdiction: CN
        as_of: 2025
        inputs: {retire_year: 2031}
        answer: {minimum_months: 193}
      """;

  private static final String BAD =
      """
      - id: bad
        category: minimum-years
        jurisdiction: CN-99
        as_of: 2025
        inputs: {retire_year: 2031}
        answer: {minimum_months: 192}
      """;

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {
    String lastLine() {
      return out.lines().toList().getLast();
    }
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Shell.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }

  private String file(String... examples) throws IOException {
    Path file = folder.resolve("cases.yaml");
    Files.writeString(
        file, "schema: shebao-law-examples/0.1\nexamples:\n" + String.join("", examples));
    return file.toString();
  }

  @Test
  void agreesWithTheShippedCasesOfWhatIsCoded() {
    Run run =
        run(
            "cases",
            SHIPPED.resolve("examples.yaml").toString(),
            "--category",
            "retirement-date,minimum-years,contribution-bounds,contribution-amount,"
                + "pension-national-formula,residents-pension");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lastLine()).isEqualTo("89 passed, 0 failed, 0 not supported, 1 in conflict");
    assertThat(run.out()).contains("In conflict: pen-anhui-1: ");
  }

  @Test
  void showsTheTreeBehindAFailure() throws IOException {
    Run run = run("cases", file(GOOD, WRONG));

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.lastLine()).isEqualTo("1 passed, 1 failed, 0 not supported");
    assertThat(run.out().lines().map(line -> List.of(line.split(" {2,}"))))
        .startsWith(
            List.of(
                "case", "category", "place", "as of", "answer", "expected", "computed", "verdict"),
            List.of(
                "good", "minimum-years", "CN", "2025", "minimum_months", "186", "186", "passed"),
            List.of(
                "wrong", "minimum-years", "CN", "2025", "minimum_months", "193", "192", "failed"));
    assertThat(run.out())
        .contains("Failed: wrong (" + folder.resolve("cases.yaml") + ":9)")
        .contains("minimum_months: expected 193, computed 192 (difference -1, tolerance 0)")
        .contains("pension.minimum_months, China, from 2031-01-01");
  }

  @Test
  void failsWhenACaseIsNotSupportedAndSaysWhy() throws IOException {
    Run run = run("cases", file(GOOD, WRONG.replace("retire_year: 2031", "retire_decade: 203")));

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.lastLine()).isEqualTo("1 passed, 0 failed, 1 not supported");
    assertThat(run.out()).contains("mapped to nothing: input \"retire_decade\": wrong");
  }

  @Test
  void speaksChinese() throws IOException {
    Run run = run("cases", file(GOOD), "--lang", "zh");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.lastLine()).isEqualTo("1 通过，0 未通过，0 不支持");
  }

  @Test
  void stopsAtABadCaseUnlessToldToKeepGoing() throws IOException {
    String file = file(GOOD, BAD);

    Run stopped = run("cases", file, "--out", folder.resolve("out").toString());
    Run going = run("cases", file, "--keep-going");

    assertThat(stopped.code()).isEqualTo(ExitCode.DATA);
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.err()).contains("cases.yaml:11: bad: ", "No place is called \"CN-99\".");
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(going.code()).isEqualTo(ExitCode.FAILED);
    assertThat(going.err()).isEqualTo(stopped.err());
    assertThat(going.lastLine()).isEqualTo("1 passed, 0 failed, 0 not supported");
  }

  @Test
  void answersAndWritesJsonAndCsvWithTheSameBytesEachTime() throws IOException {
    Path out = folder.resolve("out");
    String[] arguments = {"cases", file(GOOD, WRONG), "--json", "--out", out.toString()};

    Run first = run(arguments);
    String csv = Files.readString(out.resolve("cases.csv"));
    Run second = run(arguments);

    JsonNode json = JsonMapper.shared().readTree(first.out());
    assertThat(first.code()).isEqualTo(ExitCode.FAILED);
    assertThat(json.at("/counts/passed").asInt()).isEqualTo(1);
    assertThat(json.at("/counts/failed").asInt()).isEqualTo(1);
    assertThat(json.at("/cases/0/answers/0").has("tree")).isFalse();
    assertThat(json.at("/cases/1/verdict").asString()).isEqualTo("failed");
    assertThat(json.at("/cases/1/answers/0/computed").asInt()).isEqualTo(192);
    assertThat(json.at("/cases/1/answers/0/unit").asString()).isEqualTo("months");
    assertThat(json.at("/cases/1/answers/0/tree/id").asString()).isEqualTo("pension.minimumMonths");
    assertThat(json.at("/provenance/lawId").asString()).isEqualTo("china");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(out.resolve("cases.json")).hasContent(first.out());
    assertThat(out.resolve("cases.csv")).hasContent(csv);
    assertThat(csv.lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("id,category,place,as_of,answer,expected,computed,");
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("cases.csv", "cases.json");
  }

  @Test
  void refusesADayOrAPlaceOfItsOwn() throws IOException {
    String file = file(GOOD);

    assertThat(run("cases", file, "--date", "2025-07-01").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("cases", file, "--place", "CN-44").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("cases").code()).isEqualTo(ExitCode.USAGE);
  }

  private static final String CONFORMITY =
      """
      schema: shebao-cases/1
      count: 1
      cases:
        - id: half-of-employees
          instrument: c102
          origin: constructed
          facts: {coverage.old-age.employees-share: 0.5}
          expect: {findings: {c102.part-V.art-27.a: %s}}
          why: exactly half is enough
      """;

  private String conformity(String finding) throws IOException {
    Path file = folder.resolve("conformity.yaml");
    Files.writeString(file, CONFORMITY.formatted(finding));
    return file.toString();
  }

  @Test
  void runsConformityCasesByTheirSchema() throws IOException {
    Run passed = run("cases", conformity("satisfied"));
    Run failed = run("cases", conformity("not_satisfied"), "--lang", "zh");

    assertThat(passed.code()).isEqualTo(ExitCode.OK);
    assertThat(passed.lastLine()).isEqualTo("1 passed, 0 failed, 0 not supported");
    assertThat(failed.code()).isEqualTo(ExitCode.FAILED);
    assertThat(failed.out())
        .contains("conformity.yaml:4")
        .contains("结论 c102.part-V.art-27.a：应为 not_satisfied，算得 satisfied")
        .contains("exactly half is enough");
  }

  @Test
  void writesConformityCasesAndRefusesTwoKindsAtOnce() throws IOException {
    Path out = folder.resolve("out");
    Run run = run("cases", conformity("satisfied"), "--json", "--out", out.toString());
    Run both = run("cases", file(GOOD), conformity("satisfied"));
    Run unknown = run("cases", conformity("satisfied"), "--category", "c103");

    assertThat(Files.readString(out.resolve("cases.json"))).isEqualTo(run.out());
    assertThat(Files.readString(out.resolve("conformity-cases.csv"))).contains("half-of-employees");
    assertThat(both.code()).isEqualTo(ExitCode.USAGE);
    assertThat(both.err()).contains("one kind at a time");
    assertThat(unknown.code()).isEqualTo(ExitCode.DATA);
    assertThat(unknown.err()).contains("Maybe \"c102\"?");
  }
}
