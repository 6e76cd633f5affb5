package org.openshebao.standards.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.standards.Given;

/// Files of cases: what cannot be read is reported with its line, and a wrong expectation fails.
class CaseFileReaderTest {

  private static final String HEAD = "schema: shebao-cases/1\ncases:\n";

  private static final String GOOD =
      """
        - id: good
          instrument: c102
          origin: constructed
          facts: {waiting.sickness.days: 3}
          expect: {findings: {c102.part-III.art-18.1.waiting: satisfied}}
      """;

  private static List<ConformityCase> read(String text, Problems problems) {
    return CaseFileReader.read(Given.STANDARDS, "own.yaml", text, problems);
  }

  @Test
  void readsTheOthersWhenOneIsWrong() {
    Problems problems = new Problems();

    List<ConformityCase> cases =
        read(
            HEAD
                + GOOD
                + """
                  - id: bad
                    instrument: c103
                    facts: {waiting.sickness.day: 3, coverage.old-age.employees-share: 50}
                    expect: {findings: {c102.part-III.art-18.1.wait: yes}}
                """,
            problems);

    assertThat(cases).extracting(ConformityCase::id).containsExactly("good");
    assertThat(problems.list())
        .extracting(Problem::code)
        .contains("CASES-INSTRUMENT", "MEASURE-UNKNOWN", "FACT-SHARE", "CASES-FINDING");
    assertThat(problems.list())
        .allSatisfy(problem -> assertThat(problem.toString()).contains("own.yaml:"));
    assertThat(problems.list().toString()).contains("Maybe \"waiting.sickness.days\"?");
  }

  @Test
  void saysWhatDiffers() {
    Problems problems = new Problems();
    ConformityCase wrong =
        read(
                HEAD
                    + GOOD.replace(": satisfied", ": not_satisfied")
                        .replace(
                            "}}\n",
                            "}, rates: {c102.part-III.art-18.1.waiting: {value: 4, tolerance: 0.5}},"
                                + " cautions: [caution.reference-wage]}\n"),
                problems)
            .getFirst();

    CaseResult result = new CaseRunner(Given.STANDARDS).run(wrong);

    assertThat(problems.list()).isEmpty();
    assertThat(result.passes()).isFalse();
    assertThat(result.checks().stream().filter(check -> !check.agrees()).map(CaseCheck::key))
        .containsExactly(
            "finding c102.part-III.art-18.1.waiting",
            "rate c102.part-III.art-18.1.waiting",
            "cautions");
  }

  @Test
  void expectsNoBreakEvenAndNoCautionsWhereNoneAreNamed() {
    Problems problems = new Problems();
    ConformityCase silent =
        read(
                HEAD
                    + """
                      - id: silent
                        instrument: c102
                        facts:
                          benefit.sickness.flat-or-minimum: {value: 450, of: maximum-benefit}
                          wage.ordinary-adult-male-labourer: {low: 900, high: 1100}
                        expect: {findings: {c102.part-III.art-16.1.art-66: undetermined}}
                    """,
                problems)
            .getFirst();

    assertThat(new CaseRunner(Given.STANDARDS).run(silent).checks())
        .filteredOn(check -> !check.agrees())
        .extracting(CaseCheck::key)
        .containsExactly("break-even c102.part-III.art-16.1.art-66", "cautions");
  }

  @Test
  void isTellsItsFilesByTheirSchema() {
    assertThat(CaseFileReader.isOne("# a comment\nschema: shebao-cases/1\ncases: []")).isTrue();
    assertThat(CaseFileReader.isOne("schema: \"shebao-cases/1\"")).isTrue();
    assertThat(CaseFileReader.isOne("schema: shebao-law-examples/0.1")).isFalse();
  }

  @Test
  void refusesCasesThatCannotFail() {
    Problems none = new Problems();
    Problems nothing = new Problems();

    assertThat(read("schema: shebao-cases/1\ncount: 0\ncases: []\n", none)).isEmpty();
    assertThat(
            read(
                HEAD
                    + "  - {id: a, instrument: c102, choices: {contingency: sicknes}, expect: {findings: {}}}\n",
                nothing))
        .isEmpty();

    assertThat(none.list()).extracting(Problem::code).containsExactly("CASES-NONE");
    assertThat(nothing.list())
        .extracting(Problem::code)
        .containsExactly("CASES-CONTINGENCY", "CASES-EXPECT");
  }
}
