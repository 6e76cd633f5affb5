package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `shebao assess` on two provinces of the census, and on what is wrong with a folder.
class AssessCommandTest {

  private static final Path CENSUS =
      Path.of(System.getProperty("basedir", "."), "../examples/data/census2020");

  @TempDir private Path folder;

  @BeforeEach
  void copiesTwoProvinces() throws IOException {
    for (String file : List.of("census.yaml", "single-ages.csv")) {
      Files.copy(CENSUS.resolve(file), folder.resolve(file));
    }
    List<String> lines =
        Files.readAllLines(CENSUS.resolve("population.csv")).stream()
            .filter(line ->
                line.startsWith("place") || line.startsWith("CN-31") || line.startsWith("CN-54"))
            .toList();
    Files.write(folder.resolve("population.csv"), lines);
  }

  private Run assess(String... more) {
    return Run.of(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "assess", "--data", folder.toString(), "--out", out().toString()),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void writesThePageItsTablesAndTheCounts() throws IOException {
    Run run = assess("--json");

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode tree = new JsonMapper().readTree(run.out());
    assertThat(tree.get("persons").asLong()).isEqualTo(24_870_895L + 3_648_100L);
    assertThat(tree.get("findings")).hasSize(6);
    assertThat(out().resolve("index.html")).exists();
    assertThat(out().resolve("tables/coverage-1.csv")).exists();
    assertThat(out().resolve("coverage/coverage.parquet")).exists();
  }

  @Test
  void speaksChinese() {
    Run run = assess("--lang", "zh");

    assertThat(run.out()).contains("中国").contains("灵活就业人员").contains("上海");
  }

  @Test
  void aBadRowEndsTheRunOrIsLeftOutAndCounted() throws IOException {
    Files.writeString(
        folder.resolve("population.csv"),
        Files.readString(folder.resolve("population.csv")) + "CN-99,city,15,19,male,5\n");

    Run stopped = assess();
    assertThat(stopped.code()).isEqualTo(ExitCode.DATA);
    assertThat(stopped.err()).contains("population.csv:").contains("place").contains("CN-99");
    assertThat(out()).doesNotExist();

    Run going = assess("--keep-going");
    assertThat(going.code()).isEqualTo(ExitCode.FAILED);
    assertThat(going.err()).contains("1 of ").contains("rows were refused");
    assertThat(out().resolve("index.html")).exists();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(assess("--date", "1999-01-01").err()).contains("2006-01-01");

    Files.delete(folder.resolve("population.csv"));
    assertThat(assess().err()).contains("population.csv");

    Files.delete(folder.resolve("census.yaml"));
    Run run = assess();
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("census.yaml").doesNotContain("Exception");
  }
}
