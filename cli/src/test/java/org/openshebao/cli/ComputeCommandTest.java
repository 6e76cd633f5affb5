package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.population.Dataset;
import org.openshebao.population.storage.DatasetFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `shebao compute` on a user's files: values, reasons, and one clear message for each thing that is wrong.
class ComputeCommandTest {

  private static final String WANT = "pension.workerPensionContribution,retirementMonth";

  @TempDir private Path folder;

  @BeforeEach
  void writesThreeWorkers() throws IOException {
    Files.writeString(
        folder.resolve("people.yaml"),
        """
        entities:
          person:
            file: people.csv
            id: pid
            variables:
              sex: {column: gender, recode: {1: male, 2: female}}
              birthMonth: born
              place: city
          relation:
            file: work.csv
            parent: {entity: person, id: pid}
            variables:
              employmentForm: form
              monthlyWage: wage
        """);
    write("people.csv", "pid,gender,born,city\n1,1,1965-04,深圳\n2,2,1990-02,上海\n");
    write("work.csv", "pid,form,wage\n1,employee,9000\n2,flexible,6000\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Run compute(String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("compute", "--data", folder.resolve("people.yaml").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void computesWhatTheMethodOfTheRuleGives() throws IOException {
    Run run = compute("--want", WANT, "--json", "--out", folder.resolve("out").toString());

    assertThat(run.code()).isZero();
    JsonNode tree = new JsonMapper().readTree(run.out());
    JsonNode contribution = tree.get("variables").get(0);
    assertThat(contribution.get("values").asInt()).isEqualTo(1);
    assertThat(contribution.get("mean").asLong()).isEqualTo(72_000);
    assertThat(contribution.get("reasons").get(0).get("kind").asString()).isEqualTo("NOT_ENTITLED");
    Dataset written = DatasetFolder.read(folder.resolve("out"));
    assertThat(written.rows("relation").column("pension.workerPensionContribution").value(0))
        .isEqualTo(72_000);
    assertThat(written.rows("relation").column("pension.workerPensionContribution").isKnown(1))
        .isFalse();
    assertThat(written.rows("person").findIds().orElseThrow().text(1)).isEqualTo("2");
  }

  @Test
  void aDatasetFolderGivesTheSameResults() throws IOException {
    Run first = compute("--want", WANT, "--json", "--out", folder.resolve("a").toString());
    Run again = compute("--want", WANT, "--json", "--out", folder.resolve("b").toString());

    assertThat(again.out().replace("/b\"", "/a\"")).isEqualTo(first.out());
    for (String file : List.of("person.parquet", "relation.parquet", "dataset.yaml")) {
      assertThat(folder.resolve("b").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
    }
  }

  @Test
  void aNegativeWageStopsTheRunOrIsCountedWhenItGoesOn() throws IOException {
    write("work.csv", "pid,form,wage\n1,employee,9000\n2,flexible,-6000\n");

    Run stopped = compute("--want", WANT, "--out", folder.resolve("out").toString());
    assertThat(stopped.code()).isEqualTo(ExitCode.DATA);
    assertThat(stopped.err()).contains("work.csv:3: wage").contains("-6000").contains("0.00");
    assertThat(folder.resolve("out")).doesNotExist();

    Run going = compute("--want", WANT, "--keep-going");
    assertThat(going.code()).isEqualTo(ExitCode.FAILED);
    assertThat(going.out()).contains("1 of 1 rows have a value");
    assertThat(going.err()).contains("1 of 4 rows were refused");
  }

  @Test
  void eachBadInputHasOneClearMessageAndItsExitCode() throws IOException {
    assertThat(compute("--want", "retirementMoth").err()).contains("Maybe \"retirementMonth\"");
    assertThat(compute("--want", WANT, "--date", "1990-01-01").err()).contains("2006-01-01");
    assertThat(compute("--want", "contributionFloor").code()).isEqualTo(ExitCode.DATA);

    write("work.csv", "pid,form,wage\n1,emploee,9000\n");
    assertThat(compute("--want", WANT).err()).contains("emploee").contains("employee");
    write("people.csv", "pid,gender,born,city\n1,1,1965-04,Atlantis\n");
    assertThat(compute("--want", WANT).err()).contains("people.csv:2: city").contains("Atlantis");
    write("people.csv", "");
    assertThat(compute("--want", WANT).err()).contains("people.csv");
    Files.delete(folder.resolve("people.csv"));
    Run missing = compute("--want", WANT);
    assertThat(missing.code()).isEqualTo(ExitCode.DATA);
    assertThat(missing.err()).contains("people.csv").doesNotContain("Exception");
  }

  @Test
  void aParquetFileThatWasCutOffIsNamed() throws IOException {
    assertThat(compute("--want", WANT, "--out", folder.resolve("out").toString()).code()).isZero();
    Path parquet = folder.resolve("out/person.parquet");
    byte[] bytes = Files.readAllBytes(parquet);
    Files.write(parquet, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    Run run = Run.of("compute", "--data", folder.resolve("out").toString(), "--want", "ageYears");

    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("person.parquet").contains("cut off");
  }
}
