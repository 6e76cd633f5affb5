package org.openshebao.law.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.Law;
import org.openshebao.law.examplia.ExampliaProvider;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.RuleProvider;

class LawReaderTest {

  @Test
  void findsTheLawsOnTheClassPath() {
    assertThat(LawReader.listIds()).containsExactly("examplia");
    assertThatThrownBy(() -> LawReader.read("examplya"))
        .isInstanceOf(ProblemException.class)
        .hasMessage("law: There is no law \"examplya\". Known: examplia. [LAW-NOT-FOUND]");
  }

  @Test
  void readsFilesNamedAsTheyLieBelowTheRoot() {
    Law law = Law.load("examplia");

    assertThat(law.manifest().placeOf()).containsEntry(Entity.PERSON, "residence");
    assertThat(law.places().size()).isEqualTo(2);
    assertThat(law.parameter("pension.flat_amount").file()).isEqualTo("pension/flat-pension.yaml");
    assertThat(law.parameter("pension.flat_amount").line()).isEqualTo(1);
    assertThat(law.variable("flatPension").id()).isEqualTo("pension.flatPension");
    assertThat(law.hash()).hasSize(64).isEqualTo(Law.load("examplia").hash());
  }

  /// A second jar of Examplia, without rules of its own.
  private record Pack(String rootPackage, List<String> resources) implements RuleProvider {
    @Override
    public String lawId() {
      return "examplia";
    }

    @Override
    public List<RuleInfo> rules() {
      return List.of();
    }
  }

  @Test
  void theOrderOfJarsDoesNotMatter() {
    RuleProvider country = new ExampliaProvider();
    RuleProvider pack = new Pack("org.openshebao.law.aaa", List.of());

    LawParts one = LawReader.read(List.of(country, pack));
    LawParts two = LawReader.read(List.of(pack, country));

    assertThat(one.contentHash()).isEqualTo(two.contentHash());
  }

  @Test
  void aLawHasOneManifest() {
    assertThatThrownBy(() -> LawReader.read(List.of(new Pack("org.openshebao.law.aaa", List.of()))))
        .hasMessageContaining("law.yaml: The law has no law.yaml.");
    RuleProvider twice =
        new Pack("org.openshebao.law.examplia", List.of("org/openshebao/law/examplia/law.yaml"));
    assertThatThrownBy(() -> LawReader.read(List.of(new ExampliaProvider(), twice)))
        .hasMessageContaining("law.yaml: The law has more than one law.yaml.");
  }

  @Test
  void aResourceThatIsNotThereIsAFaultOfTheJar() {
    RuleProvider lacking =
        new Pack("org.openshebao.law.examplia", List.of("org/openshebao/law/examplia/none.yaml"));

    assertThatThrownBy(() -> LawReader.read(List.of(lacking)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lacks /org/openshebao/law/examplia/none.yaml");
  }

  @Test
  void everythingWrongWithAManifestComesAtOnce() {
    assertThatThrownBy(() ->
            LawManifest.read(
                "law.yaml",
                """
                id: examplia
                labels: {en: Examplia, zh: 例国}
                root_place: XX
                reference_date: 2025
                place_of: {people: residence}
                retirement_month: [a, b]
                """))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("law.yaml:2: The key \"labels\" is not known here. Maybe \"label\"?")
        .hasMessageContaining("The key \"label\" is missing")
        .hasMessageContaining("law.yaml:4: \"reference_date\" is no day.")
        .hasMessageContaining("The key \"first_date\" is missing")
        .hasMessageContaining("law.yaml:5: \"place_of\": Entity must be person")
        .hasMessageContaining("law.yaml:6: Expected a single value but found a list");
  }
}
