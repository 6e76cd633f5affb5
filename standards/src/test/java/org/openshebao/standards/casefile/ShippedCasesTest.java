package org.openshebao.standards.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.base.problem.Problems;
import org.openshebao.standards.Given;

/// The shipped cases: 28 from supervisory practice and law, 94 constructed from the articles.
class ShippedCasesTest {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", "."), "../reference/conformity-cases/cases.yaml");

  private static List<ConformityCase> read() throws IOException {
    Problems problems = new Problems();
    List<ConformityCase> cases =
        CaseFileReader.read(Given.STANDARDS, "cases.yaml", Files.readString(FILE), problems);
    problems.throwIfErrors();
    return cases;
  }

  @Test
  void areAllRead() throws IOException {
    List<ConformityCase> cases = read();

    assertThat(cases).hasSize(122);
    assertThat(cases.stream().filter(each -> each.origin().equals("worked"))).hasSize(28);
  }

  @TestFactory
  List<DynamicTest> comeOut() throws IOException {
    CaseRunner runner = new CaseRunner(Given.STANDARDS);
    return read().stream()
        .map(each ->
            DynamicTest.dynamicTest(
                each.id(),
                () ->
                    assertThat(runner.run(each).checks())
                        .isNotEmpty()
                        .allSatisfy(check ->
                            assertThat(check.computed())
                                .as(check.key() + " should be " + check.expected())
                                .matches(text -> check.agrees()))))
        .toList();
  }
}
