package org.openshebao.law.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ProblemAssert.assertOnly;
import static org.openshebao.law.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.problem.Problem;
import org.openshebao.law.Examplia;
import org.openshebao.law.RuleFixture;
import org.openshebao.law.check.fixture.BadRules;
import org.openshebao.law.check.fixture.GoodRules;
import org.openshebao.law.parts.LawParts;

class CodeCheckTest {

  /// The law whose only rules are these; rooms are below `org.openshebao.law.check`.
  private static List<Problem> check(RuleFixture... rules) {
    LawParts parts = new Examplia().parts();
    return LawCheck.checkCode(
        WithParts.rules(parts, List.of(rules).stream().map(RuleFixture::build).toList()));
  }

  private static RuleFixture fixture(Class<?> type, String method) {
    return rule("fixture." + method).line(50).in(type.getName(), method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amount",
        "retirementMonth",
        "bySwitch",
        "byPattern",
        "steps",
        "year",
        "months",
        "table",
        "localArray"
      })
  void rulesMayCompute(String method) {
    assertThat(check(fixture(GoodRules.class, method))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clock            | clock            | calls java.time.LocalDate.now
          chance           | chance           | computes with double or float
          file             | file             | calls java.nio.file.Files.readString
          print            | print            | reads the static field java.lang.System.out
          thread           | thread           | calls java.lang.Thread.sleep
          reflection       | reflection       | calls java.lang.Class.getDeclaredMethods
          property         | property         | calls java.lang.Integer.getInteger
          counted          | counted          | writes the static field org.openshebao.law.check.fixture.BadRules.calls
          counted          | counted          | BadRules.calls, which is not final
          table            | table            | BadRules.TABLE, whose content can change
          list             | <clinit>         | calls java.util.ArrayList.new
          counter          | counter          | BadRules.COUNTER, whose content can change
          started          | <clinit>         | calls java.lang.System.nanoTime
          floating         | floating         | computes with double or float
          locked           | locked           | is synchronized
          lock             | lock             | is synchronized
          hash             | hash             | calls java.lang.Object.hashCode
          throughHelper    | today            | calls java.time.LocalDate.now
          throughLambda    | today            | calls java.time.LocalDate.now
          throughReference | today            | calls java.time.LocalDate.now
          throughInterface | number           | calls java.util.Random.new
          throughText      | toString         | reads the static field java.lang.System.out
          """)
  void rulesMayDoNothingElse(String method, String where, String what) {
    List<Problem> problems = check(fixture(BadRules.class, method));

    assertThat(problems)
        .as("%s %s", where, what)
        .anyMatch(problem ->
            problem.code().equals("LAW-BYTECODE")
                && problem.isError()
                && "fixture/BadRules.java".equals(problem.file())
                && problem.line() > 0
                && ("fixture." + method).equals(problem.key())
                && problem.message().contains("." + where + ", which the rule runs")
                && problem.message().contains(what));
  }

  @Test
  void whatTwoRulesRunIsBlamedOnTheFirst() {
    List<Problem> problems =
        check(fixture(BadRules.class, "throughHelper"), fixture(BadRules.class, "throughLambda"));

    assertThat(problems)
        .filteredOn(problem -> problem.message().contains("LocalDate.now"))
        .extracting(Problem::key)
        .containsExactly("fixture.throughHelper");
  }

  @Test
  void classThatCannotBeReadIsAProblem() {
    assertOnly(
        check(rule("fixture.x").line(50).in("org.openshebao.law.check.fixture.Nothing", "x")),
        "LAW-BYTECODE-MISSING",
        "fixture/Nothing.java",
        50,
        "fixture.x",
        "The class org.openshebao.law.check.fixture.Nothing cannot be read");
    assertOnly(
        check(fixture(GoodRules.class, "nothing")),
        "LAW-BYTECODE-MISSING",
        "fixture/GoodRules.java",
        50,
        "fixture.nothing",
        "has no method nothing");
  }
}
