package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Life tables, annuities, populations and the reference scheme from the command line.
class ActuarialCommandsTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final String DATA = ROOT.resolve("examples/data/demography").toString();
  private static final String CHINA_LIFE =
      ROOT.resolve("reference/actuarial/china_cl_1990_93_qx.csv").toString();

  @TempDir private Path folder;

  private static JsonNode json(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void valuesAnAnnuityOfAFile() {
    JsonNode json =
        json(
            "annuity",
            "--table",
            CHINA_LIFE,
            "--column",
            "CL1",
            "--age",
            "60",
            "--interest",
            "0.025",
            "--json");

    assertThat(json.get("annuityDue").asDouble()).isCloseTo(14.876664, within(2e-6));
    assertThat(json.get("annuityImmediate").asDouble()).isCloseTo(13.876664, within(2e-6));
    assertThat(json.get("assurance").asDouble())
        .isCloseTo(1 - 0.025 / 1.025 * 14.876664, within(2e-6));
    assertThat(json.get("secondMoment").isNumber()).isTrue();
  }

  @Test
  void valuesAnAnnuityOfALaw() {
    JsonNode json =
        json(
            "annuity",
            "--makeham",
            "0.00022,2.7e-6,1.124",
            "--age",
            "20",
            "--interest",
            "0.05",
            "--frequency",
            "4",
            "--term",
            "10",
            "--json");

    assertThat(json.get("annuityDue").asDouble()).isCloseTo(7.952, within(5e-4));
    assertThat(json.get("annuityImmediate").asDouble()).isCloseTo(7.855, within(5e-4));
  }

  @Test
  void makesALifeTableFromDeathsAndPopulation() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("deaths.csv"),
            "age,deaths,population\n60,10,1000\n61,30,1000\n62,500,1000\n");

    JsonNode rows = json("lifetable", file.toString(), "--json").get("rows");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get("qx").asDouble()).isCloseTo(0.01 / 1.005, within(1e-12));
    assertThat(rows.get(2).get("qx").asDouble()).isEqualTo(1);
    assertThat(rows.get(2).get("ex").asDouble()).isCloseTo(2, within(1e-12));
  }

  @Test
  void projectsAPopulation() {
    JsonNode json =
        json(
            "population",
            "--country",
            "JPN",
            "--method",
            "5x5",
            "--to",
            "2030",
            "--data",
            DATA,
            "--json");

    JsonNode last = json.get("years").get(1);
    assertThat(last.get("year").asInt()).isEqualTo(2030);
    assertThat(last.get("population").asDouble()).isCloseTo(119_580, within(420.0));
    double balance =
        json.get("years").get(0).get("population").asDouble()
            + last.get("births").asDouble()
            - last.get("deaths").asDouble()
            + last.get("netMigration").asDouble();
    assertThat(last.get("population").asDouble()).isCloseTo(balance, within(1e-6));
  }

  @Test
  void projectsTheReferenceSchemeWithoutItsDivisors() throws IOException {
    JsonNode reference =
        new ObjectMapper().readTree(ROOT.resolve("reference/actuarial/ref1_scheme.json").toFile());
    Path file =
        Files.writeString(
            folder.resolve("scheme.json"),
            "{\"parameters\": " + reference.get("parameters") + ", \"colour\": 1}");

    Run run =
        Run.of("project", file.toString(), "--data", DATA, "--out", folder.toString(), "--json");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("colour").contains("ignored");
    List<String> lines = Files.readAllLines(folder.resolve("projection.csv"));
    List<String> printed =
        Files.readAllLines(ROOT.resolve("reference/actuarial/ref1_projection.csv"));
    assertThat(lines.getFirst()).isEqualTo(printed.getFirst());
    assertThat(lines).hasSameSizeAs(printed);
    JsonNode summary = new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
    assertThat(summary.get("GAP_75").asDouble())
        .isCloseTo(reference.get("summary").get("GAP_75").asDouble(), within(1e-10));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path early = Files.writeString(folder.resolve("early.csv"), "x,qx\n60,0.1\n61,0.2\n");
    Path wrong = Files.writeString(folder.resolve("wrong.csv"), "x,qx\n60,0.1\n61,1.2\n");
    Path gap = Files.writeString(folder.resolve("gap.csv"), "x,qx\n60,0.1\n62,1\n");
    Path scheme = Files.writeString(folder.resolve("s.json"), "{\"parameters\": {\"g\": 4}}");

    isRefused(
        "ends at age 61",
        "annuity",
        "--table",
        early.toString(),
        "--age",
        "60",
        "--interest",
        "0.03");
    isRefused("at age 61 was 1.2", "lifetable", wrong.toString());
    isRefused("After age 60 comes age 62", "lifetable", gap.toString());
    isRefused(
        "Maybe a percentage: 0.03?",
        "annuity",
        "--table",
        CHINA_LIFE,
        "--column",
        "CL1",
        "--age",
        "60",
        "--interest",
        "3");
    isRefused("parameters.base_year: It is missing", "project", scheme.toString(), "--data", DATA);
    isRefused("it holds CHN, DEU, JPN, KOR, VNM", "population", "--country", "FRA", "--data", DATA);
    assertThat(Run.of("population", "--to", "2010").code()).isEqualTo(ExitCode.USAGE);
  }

  private static void isRefused(String message, String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains(message);
  }
}
