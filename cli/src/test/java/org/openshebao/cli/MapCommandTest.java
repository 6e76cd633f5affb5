package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `shebao map`: what it writes is what `compute` reads.
class MapCommandTest {

  private static final String PERSONS = "../examples/people/person.csv";
  private static final String WORK = "../examples/people/work.csv";

  @TempDir private Path folder;

  @Test
  void theMappingOfTheExampleComputesWhatTheOneWrittenByHandDoes() {
    String mapping = folder.resolve("m.yaml").toString();
    String want = "retirementMonth,workerPensionContribution,employeePensionParticipation";

    assertThat(Run.of("map", PERSONS, WORK, "--out", mapping).code()).isZero();

    Run proposed = Run.of("compute", "--data", mapping, "--want", want);
    Run byHand = Run.of("compute", "--data", "../examples/people/people.yaml", "--want", want);
    assertThat(proposed.code()).isZero();
    assertThat(proposed.out()).isEqualTo(byHand.out());
  }

  @Test
  void aMappingFileThatWasEditedIsKept() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, "# mine\n");

    Run run = Run.of("map", PERSONS, WORK, "--out", folder.toString(), "--lang", "zh");

    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("OUT-EXISTS").contains("已有同名文件");
    assertThat(mapping).hasContent("# mine");
  }

  @Test
  void theJsonHasWhatThePageSays() {
    Run run = Run.of("map", PERSONS, WORK, "--json");

    JsonNode tree = new JsonMapper().readTree(run.out());
    assertThat(
            tree.get("files")
                .get(0)
                .get("columns")
                .get(1)
                .get("candidates")
                .get(0)
                .get("target")
                .asString())
        .isEqualTo("sex");
    assertThat(tree.get("results").get(0).get("computable").asString()).isEqualTo("partly");
    assertThat(tree.get("mapping").asString()).startsWith("# Proposed");
  }

  @Test
  void saysTheSameTwiceInBothLanguages() {
    for (String language : new String[] {"en", "zh"}) {
      Run first = Run.of("map", PERSONS, WORK, "--lang", language);
      assertThat(Run.of("map", PERSONS, WORK, "--lang", language)).isEqualTo(first);
      assertThat(first.out()).contains(language.equals("en") ? "What can be computed" : "据此可计算");
    }
  }
}
