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
    assertThat(run.err())
        .contains("census.yaml")
        .contains("dataset.yaml")
        .doesNotContain("Exception");
  }

  /// Two hundred persons of a survey and what they say, by a mapping file.
  private Path survey() throws IOException {
    StringBuilder persons = new StringBuilder("id,w,sex,born,place,hukou,pension\n");
    StringBuilder jobs = new StringBuilder("id,form\n");
    for (int i = 0; i < 200; i++) {
      String sex = i % 2 == 0 ? "male" : "female";
      String state = i % 3 == 0 ? "paying" : "none";
      persons.append(
          "%d,%s,%s,%d-06,CN-44,local,%s%n".formatted(i, "12.5", sex, 1975 + i % 20, state));
      jobs.append("%d,%s%n".formatted(i, i % 4 == 0 ? "flexible" : "employee"));
    }
    Path at = Files.createDirectories(folder.resolve("survey"));
    Files.writeString(at.resolve("persons.csv"), persons);
    Files.writeString(at.resolve("jobs.csv"), jobs);
    Path mapping = at.resolve("mapping.yaml");
    Files.writeString(
        mapping,
        """
        origin: {source: "a survey made up for a test", licence: none, synthetic: false}
        entities:
          person:
            file: persons.csv
            id: id
            weight: w
            variables:
              sex: sex
              birthMonth: born
              place: place
              registration: hukou
              enrolment.employeePensionEnrolment: pension
          relation:
            file: jobs.csv
            parent: {entity: person, id: id}
            variables:
              employmentForm: form
        """);
    return mapping;
  }

  private Run assessSurvey(String... more) throws IOException {
    return Run.of(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "assess", "--data", survey().toString(), "--out", out().toString()),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void assessesAUsersPeopleAndNamesWhatTheyDoNotSay() throws IOException {
    Run run = assessSurvey("--json", "--by", "sex,form");

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode tree = new JsonMapper().readTree(run.out());
    assertThat(tree.get("personsInData").asLong()).isEqualTo(200);
    assertThat(tree.get("weighted").asBoolean()).isTrue();
    assertThat(tree.get("standardErrors").isNull()).isTrue();
    JsonNode schemes = table(tree, "effective-2");
    JsonNode pension = schemes.get("rows").get(0);
    // 67 of the 200 pay, each stands for 12.5; the law reaches all of them
    assertThat(pension.get("paying").asLong()).isEqualTo(838);
    assertThat(pension.get("ofAge").asLong()).isEqualTo(2500);
    assertThat(pension.get("legalShare").asDouble()).isEqualTo(1);
    assertThat(pension.get("effectiveShare").asDouble()).isEqualTo(0.335);
    assertThat(schemes.get("rows").get(1).get("paying").isNull()).isTrue();
    assertThat(schemes.get("rows").get(1).get("payingReason").get("zh").asString())
        .isEqualTo("数据未说明");
    assertThat(run.out()).contains("Sex × Form of employment");
    assertThat(Files.readString(out().resolve("index.html")))
        .contains("enrolment.residentsPensionEnrolment");
    assertThat(out().resolve("data/gap-1/row.parquet")).exists();
  }

  private static JsonNode table(JsonNode tree, String name) {
    for (JsonNode table : tree.get("tables")) {
      if (table.get("table").asString().equals(name)) {
        return table;
      }
    }
    throw new AssertionError("no table " + name);
  }

  @Test
  void aDimensionThatIsNotThereIsNamedWithTheOnesThatAre() throws IOException {
    Run wrong = assessSurvey("--by", "sex,hukou");
    assertThat(wrong.code()).isEqualTo(ExitCode.DATA);
    assertThat(wrong.err()).contains("hukou").contains("registration").doesNotContain("Exception");

    Run missing = assessSurvey("--by", "sex,education");
    assertThat(missing.err()).contains("the data have no").contains("受教育程度");
    assertThat(out()).doesNotExist();
  }

  @Test
  void printsTheRatesForATerminal() throws IOException {
    assertThat(assessSurvey().out()).contains("Legal coverage").contains("33.5 %");
    assertThat(assessSurvey("--lang", "zh").out()).contains("法律覆盖率").contains("33.5%");
  }
}
