package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.explain.Facts.Career;

/// Bad persons get an answer or a named problem, never a silent zero.
class BadPersonsTest {

  private static final Workbench CHINA = Workbench.open("china");

  @TestFactory
  List<DynamicTest> eachIsToldWhy() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (YamlNode node : corpus()) {
      Map<String, YamlNode> entry = node.entries();
      tests.add(DynamicTest.dynamicTest(entry.get("id").text(), () -> check(entry)));
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(25);
    return tests;
  }

  private static List<YamlNode> corpus() throws IOException {
    try (InputStream in = BadPersonsTest.class.getResourceAsStream("bad-persons.yaml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return YamlNode.parse("bad-persons.yaml", text).items();
    }
  }

  private static void check(Map<String, YamlNode> entry) {
    String words = entry.get("words").text();
    String says = entry.get("says").text();
    if (says.equals("problem")) {
      ProblemException problem = catchThrowableOfType(ProblemException.class, () -> explain(entry));
      assertThat(problem).as("A problem was wanted, but there was an answer.").isNotNull();
      assertThat(problem.problems())
          .anySatisfy(each -> {
            assertThat(each.code()).isEqualTo(entry.get("code").text());
            assertThat(each.toString()).contains(words);
            assertThat(each.line()).as("the line of the fact").isPositive();
          });
      return;
    }
    Answer answer = explain(entry);
    if (says.equals("value")) {
      assertThat(Objects.requireNonNull(answer.trace().value()).en()).isEqualTo(words);
      return;
    }
    assertThat(answer.hasValue()).as("no value, and no zero").isFalse();
    assertThat(answer.isNotEntitled()).isEqualTo(says.equals("not_entitled"));
    assertThat(Objects.requireNonNull(answer.trace().why()).en()).contains(words);
    assertThat(Objects.requireNonNull(answer.trace().why()).zh()).isNotBlank();
    if (says.equals("not_entitled")) {
      Reason reason = Objects.requireNonNull(answer.trace().reason());
      assertThat(CHINA.law().rulesOf(reason.key())).as("a condition with its article").isNotEmpty();
    }
  }

  private static Answer explain(Map<String, YamlNode> entry) {
    List<Fact> facts = new ArrayList<>();
    List<Career> careers = new ArrayList<>();
    entry
        .get("person")
        .entries()
        .forEach((name, node) -> {
          if (node.isList()) {
            careers.add(new Career(name, node.items()));
          } else {
            facts.add(new Fact(name, node.text(), node.file(), node.line()));
          }
        });
    return Explainer.explain(
            CHINA.at(LocalDate.parse(entry.get("date").text())),
            new Facts(facts, List.of(), careers),
            List.of(entry.get("want").text()))
        .answers()
        .getFirst();
  }

  @Test
  void twoValuesOfOneFactOnOneLineAreRefused() {
    List<Fact> facts = List.of(Fact.parse("birthMonth=1965-03"), Fact.parse("birthMonth=1970-01"));

    ProblemException problem =
        catchThrowableOfType(ProblemException.class, () -> GivenTwice.refuse(CHINA.law(), facts));

    assertThat(problem.problems().stream().map(Problem::toString).collect(Collectors.joining()))
        .contains("CASE-TWICE", "1965-03", "1970-01");
    GivenTwice.refuse(CHINA.law(), List.of(facts.getFirst(), facts.getFirst()));
  }
}
