package org.openshebao.law.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;

class YamlNodeTest {

  private static final YamlNode ROOT =
      YamlNode.parse(
          "a.yaml",
          """
          # a comment
          number: 0.10
          map:
            inner: 2001-07-01
            flow: {x: 1,
                   y: 2}
          list:
            - one
            - two
          nothing: ~
          """);

  @Test
  void everyNodeKnowsTheLineOfItsKey() {
    assertThat(ROOT.get("number").line()).isEqualTo(2);
    assertThat(ROOT.get("map").line()).isEqualTo(3);
    assertThat(ROOT.get("map").get("inner").line()).isEqualTo(4);
    assertThat(ROOT.get("map").get("flow").get("y").line()).isEqualTo(6);
    assertThat(ROOT.get("list").line()).isEqualTo(7);
    assertThat(ROOT.get("list").items().get(1).line()).isEqualTo(9);
    assertThat(ROOT.file()).isEqualTo("a.yaml");
  }

  @Test
  void scalarsStayAsWritten() {
    assertThat(ROOT.get("number").text()).isEqualTo("0.10");
    assertThat(ROOT.get("map").get("inner").text()).isEqualTo("2001-07-01");
  }

  @Test
  void nullsReadAsAbsent() {
    assertThat(ROOT.find("nothing")).isEmpty();
    assertThat(ROOT.findText("nothing")).isNull();
    assertThat(ROOT.entries()).containsOnlyKeys("number", "map", "list");
  }

  @Test
  void aScalarCountsAsAListOfOne() {
    assertThat(ROOT.get("number").items()).hasSize(1);
  }

  @Test
  void anEmptyTextIsAnEmptyMap() {
    assertThat(YamlNode.parse("a.yaml", " \n").entries()).isEmpty();
    assertThat(YamlNode.parse("a.yaml", "# only a comment\n").entries()).isEmpty();
  }

  @Test
  void problemsNameTheirLine() {
    assertThatThrownBy(() -> ROOT.get("map").get("outer"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a.yaml:3: outer: The key \"outer\" is missing");
    assertThatThrownBy(() -> ROOT.get("list").text())
        .hasMessageContaining("a.yaml:7: Expected a single value but found a list");
    assertThatThrownBy(() -> ROOT.get("number").entries())
        .hasMessageContaining("a.yaml:2: Expected a map but found \"0.10\"");
    assertThatThrownBy(() -> YamlNode.parse("a.yaml", "a: 1\nb: 2\na: 3\n").entries())
        .hasMessageContaining("a.yaml:3: a: The key \"a\" is written twice");
    assertThatThrownBy(() -> YamlNode.parse("a.yaml", "a: 1\nb: [1, 2\n"))
        .hasMessageContaining("a.yaml:")
        .hasMessageContaining("[YAML-SYNTAX]");
  }
}
