package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.SurveyFile;

/// What may not be published is in no form of output; a released file says the same in each of its forms.
class PublicationCommandsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeSurvey() throws Exception {
    StringBuilder csv = new StringBuilder("region,sex,covered,age,w\n");
    int[][] cases = {{40, 30}, {35, 3}, {25, 20}};
    for (int region = 0; region < 3; region++) {
      for (int sex = 0; sex < 2; sex++) {
        for (int k = 0; k < 90; k++) {
          csv.append(
              "r%d,%s,%d,%d,%d%n"
                  .formatted(
                      region,
                      sex == 0 ? "men" : "\"women, all\"",
                      k < cases[region][sex] ? 1 : 0,
                      20 + k % 40,
                      7 + region));
        }
      }
    }
    Files.writeString(folder.resolve("a.csv"), csv);
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        title: Test
        data: {file: a.csv}
        design: {weights: w}
        sample: {population: employed}
        standard: ine-chile-2020
        disclosure: {threshold: 10}
        indicators:
          - {indicator: sdg-1.3.1-old-age, bind: {aboveRetirementAge: age > 59, oldAgePension: covered}}
        estimates:
          - {id: cross, estimand: proportion, variables: covered, by: [region, sex]}
          - {id: regions, estimand: proportion, variables: covered, by: region}
          - {id: sexes, estimand: proportion, variables: covered, by: sex}
        """);
    Files.writeString(
        folder.resolve("r.yaml"),
        """
        data: {file: a.csv}
        weights: w
        keys: [region, sex, age]
        coarsen: {age: {bands: [30, 40, 50]}}
        k: 5
        """);
  }

  @Test
  void aRefusedNumberIsInNoOutput() throws Exception {
    Path out = folder.resolve("out");
    String secret = "0.03333333333333333"; // 3 of 90
    Run json = Run.line("estimate " + folder.resolve("a.yaml") + " --json");
    Run text = Run.line("estimate " + folder.resolve("a.yaml") + " --out " + out);
    Run chinese = Run.line("estimate " + folder.resolve("a.yaml") + " --lang zh");
    Run inside = Run.line("estimate " + folder.resolve("a.yaml") + " --json --unpublished");

    assertThat(inside.out()).contains(secret).contains("\"withheld\": true");
    assertThat(json.code()).as(json.err()).isZero();
    assertThat(json.out())
        .doesNotContain(secret)
        .contains("\"confStatus\": \"C\"")
        .contains("\"confStatus\": \"D\"")
        .contains("\"kind\": \"refusal\"");
    assertThat(text.out())
        .contains("do not publish")
        .contains("Disclosure: Fewer than 10 sampled units have the attribute.")
        .contains("The denominator of sdg-1.3.1-old-age is everybody aged 65 and over")
        .doesNotContain("3.33 %");
    assertThat(chinese.out())
        .contains("不予发布")
        .contains("披露控制：样本中具有该特征的单位少于10个。")
        .contains("指标sdg-1.3.1-old-age的分母为全部人口（65岁及以上）");
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("0.0333");
      }
    }
  }

  @Test
  void aReleasedFileIsTheSameInEachForm() throws Exception {
    Path out = folder.resolve("out");
    Path again = folder.resolve("again");
    Run run =
        Run.line(
            "release " + folder.resolve("r.yaml") + " --format csv,parquet,sav,dta --out " + out);
    Run.line(
        "release " + folder.resolve("r.yaml") + " --format csv,parquet,sav,dta --out " + again);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Risk before and after").contains("rows that are unique");
    Microdata csv = read(out.resolve("data.csv"));
    assertThat(csv.rows()).isEqualTo(540);
    assertThat(csv.names()).containsExactly("region", "sex", "covered", "age", "w");
    for (String form : List.of("parquet", "sav", "dta")) {
      Microdata other = read(out.resolve("data." + form));
      assertThat(other.rows()).as(form).isEqualTo(540);
      for (String name : csv.names()) {
        for (int row = 0; row < csv.rows(); row++) {
          assertThat(other.get(name).text(row))
              .as("%s, %s, row %d", form, name, row)
              .isEqualTo(csv.get(name).text(row));
        }
      }
      assertThat(Files.mismatch(out.resolve("data." + form), again.resolve("data." + form)))
          .as(form)
          .isEqualTo(-1);
    }
    assertThat(out.resolve("report").resolve("index.html")).exists();
    Run json = Run.line("release " + folder.resolve("r.yaml") + " --json");
    assertThat(json.out()).contains("\"expectedFound\"").contains("\"suppressions\"");
    Run wrong = Run.line("release " + folder.resolve("r.yaml") + " --format xls --out " + out);
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
  }

  private static Microdata read(Path file) {
    return SurveyFile.read(file, Set.of(), Set.of());
  }
}
