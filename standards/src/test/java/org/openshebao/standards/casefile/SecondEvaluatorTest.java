package org.openshebao.standards.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.Problems;
import org.openshebao.standards.requirement.Standards;

/// Findings from drawn facts, held against those of an evaluator in another language.
class SecondEvaluatorTest {

  private static final Path CASES = Path.of("../reference/standards/second-evaluator");

  @ParameterizedTest
  @CsvSource({"grammar.yaml, 2075", "rates.yaml, 600"})
  void findsWhatTheSecondEvaluatorFinds(String name, int findings) throws Exception {
    Standards standards = Standards.load();
    Problems problems = new Problems();
    List<ConformityCase> cases =
        CaseFileReader.read(standards, name, Files.readString(CASES.resolve(name)), problems);
    CaseRunner runner = new CaseRunner(standards);

    List<String> differing = new ArrayList<>();
    int compared = 0;
    for (ConformityCase each : cases) {
      for (CaseCheck check : runner.run(each).checks()) {
        if (check.key().startsWith("finding ")) {
          compared++;
          if (!check.agrees()) {
            differing.add(each.id() + ": " + check);
          }
        }
      }
    }

    assertThat(problems.list()).isEmpty();
    assertThat(compared).isEqualTo(findings);
    assertThat(differing).isEmpty();
  }
}
