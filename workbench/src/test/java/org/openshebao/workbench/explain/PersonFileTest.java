package org.openshebao.workbench.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;

class PersonFileTest {

  @Test
  void readsFactsRelationsAndCareers() {
    Facts facts =
        PersonFile.read(
            "person.yaml",
            """
            sex: female
            birthMonth: 1972-03     # stays as written
            relations:
              - {monthlyWage: 8000.50}
              - {}
            history:
              - {from: 1995-01, to: 1999-12, base: 500, place: Guangdong}
            """);

    assertThat(facts.person())
        .containsExactly(
            new Fact("sex", "female", "person.yaml", 1),
            new Fact("birthMonth", "1972-03", "person.yaml", 2));
    assertThat(facts.relations()).hasSize(2);
    assertThat(facts.relations().getFirst())
        .containsExactly(new Fact("monthlyWage", "8000.50", "person.yaml", 4));
    assertThat(facts.histories())
        .singleElement()
        .satisfies(career -> {
          assertThat(career.name()).isEqualTo("history");
          assertThat(career.spells()).hasSize(1);
        });
  }

  @Test
  void readsJsonThatIsIndentedWithTabs() {
    Facts facts =
        PersonFile.read(
            "person.json",
            "{\n\t\"sex\":\t\"male\",\n\t\"relations\": [{\"monthlyWage\": 1}]\n}\n");

    assertThat(facts.person()).containsExactly(new Fact("sex", "male", "person.json", 2));
    assertThat(facts.relations()).hasSize(1);
  }

  @Test
  void anEmptyFileIsNoPerson() {
    for (String text : new String[] {"", "\n", "{}", "# nobody\n"}) {
      assertThatThrownBy(() -> PersonFile.read("person.yaml", text))
          .as(text)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("person.yaml")
          .hasMessageContaining("says nothing");
    }
  }

  @Test
  void aHugeTextIsNotSaidInFull() {
    assertThatThrownBy(() -> PersonFile.read("person.yaml", "a".repeat(1_000_000)))
        .isInstanceOf(ProblemException.class)
        .message()
        .hasSizeLessThan(300);
  }

  @Test
  void namesTheLineOfWhatIsNeitherYamlNorJson() {
    assertThatThrownBy(() -> PersonFile.read("person.json", "{\"sex\": \"male\",\n\"a\": [1}\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("person.json:2");
  }

  @Test
  void aListOfPersonsIsNoPerson() {
    assertThatThrownBy(() -> PersonFile.read("person.yaml", "- {sex: male}\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Expected a map but found a list");
  }
}
