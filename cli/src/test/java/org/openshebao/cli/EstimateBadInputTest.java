package org.openshebao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What users of surveys get wrong is named, with what to do, and the exit code is that of bad data.
class EstimateBadInputTest {

  private static final String ROWS =
      """
      stratum,psu,sex,w,y
      a,1,f,10,1
      a,2,m,10,0
      b,3,f,20,1
      b,4,m,20,0
      """;
  private static final String DESIGN = "design: {ids: psu, strata: stratum, weights: w}\n";
  private static final String ASK = "estimates: [{id: e, estimand: mean, variables: y}]\n";

  @TempDir private Path folder;

  @BeforeEach
  void data() throws IOException {
    Files.writeString(folder.resolve("good.csv"), ROWS);
    Files.writeString(folder.resolve("noWeight.csv"), ROWS.replace("a,2,m,10", "a,2,m,"));
    Files.writeString(folder.resolve("negative.csv"), ROWS.replace("a,2,m,10", "a,2,m,-3"));
    Files.writeString(folder.resolve("lonely.csv"), ROWS.replace("b,4,m,20,0\n", ""));
    Files.writeString(folder.resolve("twoStrata.csv"), ROWS.replace("b,4,", "b,1,"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a missing weight              | noWeight.csv  |                                                                                      | noWeight.csv:3 & A weight must be a number & Leave the row out
          a negative weight             | negative.csv  |                                                                                      | negative.csv:3 & (value "-3") & Leave the row out
          a stratum with one unit       | lonely.csv    |                                                                                      | Stratum (b) has only one PSU & lonelyPsu: certainty, adjust or average
          a cluster in two strata       | twoStrata.csv |                                                                                      | twoStrata.csv:5 & two strata & nest: true
          a calibration cell without anybody | good.csv | weighting: [{calibrate: {totals: {sex: {f: 100, m: 90, x: 5}}}}]                     | sex=x & no row of the sample & Merge it
          a post-stratum without anybody     | good.csv | weighting: [{postStratify: {variables: sex, totals: {f: 100, m: 90, x: 5}}}]         | population of 5.0 but no row & Merge it
          a cell without a population   | good.csv      | weighting: [{postStratify: {variables: sex, totals: {f: 100}}}]                      | good.csv:3 & no population is given & Give its population
          margins that contradict       | good.csv      | weighting: [{rake: {margins: [{variables: sex, totals: {f: 100, m: 90}}, {variables: stratum, totals: {a: 50, b: 70}}]}}] | contradict each other & 190.0 & 120.0 & Scale them
          totals that contradict        | good.csv      | weighting: [{calibrate: {totals: {"1": 100, sex: {f: 100, m: 90}}}}]                 | contradict each other & 190.0 & 100.0 & Scale them
          a category to be renamed that does not exist | good.csv | derive: {s: {of: sex, categories: {f: women, male: men}}}                  | no category "male" & Categories are [f, m]
          a category of a condition that does not exist | good.csv | derive: {s: sex == 'female'}                                             | no category "female" & Categories are [f, m]
          a class of imputation that does not exist | good.csv | impute: {hotDeck: [{variable: y, classes: [sexx]}]}                                  | There is no variable "sexx" & Maybe "sex"?
          imputation once               | good.csv      | impute: {files: [good.csv]}                                                          | 2 files or more & files: [first.csv, second.csv]
          """)
  void isNamedWithWhatToDo(String title, String data, String more, String parts)
      throws IOException {
    Path file =
        analysis("data: {file: " + data + "}\n" + DESIGN + (more == null ? "" : more + "\n") + ASK);

    Run run = Run.of("estimate", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains(parts.split(" & "));
  }

  @Test
  void aWeightThatIsNoColumnIsNamedWithTheNearestOne() throws IOException {
    Path file = analysis("data: {file: good.csv}\ndesign: {weights: wt}\n" + ASK);

    assertThat(Run.of("estimate", file.toString()).err())
        .contains("There is no variable \"wt\"", "Maybe \"w\"?");
  }

  @Test
  void aLabelInAContrastThatDoesNotExistIsNamed() throws IOException {
    Path file =
        analysis(
            "data: {file: good.csv}\n"
                + DESIGN
                + "estimates: [{id: e, estimand: mean, variables: y, by: sex, contrasts: [{name: g, coefficients: {female: 1, m: -1}}]}]\n");

    assertThat(Run.of("estimate", file.toString()).err())
        .contains("There is no estimate \"female\"");
  }

  @Test
  void aFileCutInHalfIsSaidToBe() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            Path.of("..", "population", "src", "test", "resources", "statfile", "haven.sav"));
    Files.write(folder.resolve("half.sav"), Arrays.copyOf(whole, whole.length / 2));
    try (OutputStream zip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("half.csv.gz")))) {
      zip.write(ROWS.repeat(200).getBytes(StandardCharsets.UTF_8));
    }
    byte[] zipped = Files.readAllBytes(folder.resolve("half.csv.gz"));
    Files.write(folder.resolve("half.csv.gz"), Arrays.copyOf(zipped, zipped.length / 2));

    for (String name : new String[] {"half.sav", "half.csv.gz"}) {
      Run run =
          Run.of("estimate", analysis("data: {file: " + name + "}\ndesign: {}\n" + ASK).toString());

      assertThat(run.code()).isEqualTo(ExitCode.DATA);
      assertThat(run.err()).contains(name, "cut off while copying", "Copy or write it again");
    }
  }

  @Test
  void aFileOfStataFromNineteenNinetyIsTold() throws IOException {
    byte[] old = new byte[400];
    old[0] = 104; // Stata 4 and before; what follows does not matter
    old[1] = 2;
    old[2] = 1;
    Files.write(folder.resolve("old.dta"), old);

    Run run = Run.of("estimate", analysis("data: {file: old.dta}\ndesign: {}\n" + ASK).toString());

    assertThat(run.code()).isEqualTo(ExitCode.DATA);
    assertThat(run.err()).contains("old.dta", "format 104", "Open it in any later Stata");
  }

  private Path analysis(String text) throws IOException {
    return Files.writeString(folder.resolve("analysis.yaml"), text);
  }
}
