package org.openshebao.population.statfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.problem.ProblemException;

/// Files written by R's haven and by pandas are read cell by cell as their recipes wrote them.
class StatRowsTest {

  private static final Path FILES = Path.of("src/test/resources/statfile");

  @TempDir private Path folder;

  private static List<List<String>> read(Path file) {
    List<List<String>> rows = new ArrayList<>();
    try (StatRows stat = StatRows.open(file)) {
      while (stat.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < stat.header().size(); i++) {
          row.add(stat.cell(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"haven.sav", "haven-uncompressed.sav", "haven.zsav"})
  void readsSpssFilesOfHaven(String name) {
    try (StatRows rows = StatRows.open(FILES.resolve(name))) {
      assertThat(rows.header())
          .containsExactly("id", "sex", "wage", "city", "born", "answer", "a_rather_long_name");
      assertThat(rows.label(1)).isEqualTo("Sex of the person");
      assertThat(rows.label(5)).isEqualTo("是否参保");
      assertThat(rows.codeLabels(1)).isEqualTo(Map.of("1", "male", "2", "female"));
      assertThat(rows.codeLabels(5)).containsEntry("99", "refused");
    }
    assertThat(read(FILES.resolve(name)))
        .containsExactly(
            List.of("1", "1", "3000.5", "深圳", "1975-06-02", "1", "1"),
            List.of("2", "2", "", "上海", "1980-01-31", "2", "2"),
            List.of("3", "2", "12000", "", "", "", "3"), // 99 is declared missing
            List.of(
                "4",
                "1",
                "-1.25",
                "a long text of more than eight characters",
                "1999-12-31",
                "",
                "4"));
  }

  @ParameterizedTest
  @CsvSource({
    "pandas-114.dta, Shenzhen, Shanghai",
    "pandas-117.dta, Shenzhen, Shanghai",
    "pandas-118.dta, 深圳, 上海",
    "pandas-119.dta, 深圳, 上海",
    "pandas-strl.dta, 深圳, 上海"
  })
  void readsStataFilesOfPandas(String name, String first, String second) {
    Path file = FILES.resolve(name);
    try (StatRows rows = StatRows.open(file)) {
      assertThat(rows.header()).containsExactly("id", "sex", "wage", "city");
      assertThat(rows.codeLabels(1)).isEqualTo(Map.of("0", "female", "1", "male"));
      assertThat(rows.label(1)).isIn("Sex of the person", "性别", "");
    }
    assertThat(read(file))
        .containsExactly(
            List.of("1", "1", "3000.5", first),
            List.of("2", "0", "", second),
            List.of("3", "1", "12000", ""));
  }

  @ParameterizedTest
  @CsvSource({"haven-117.dta, true", "haven-118.dta, true", "haven-115.dta, false"})
  void readsStataFilesOfHavenWithMissingValuesOfEveryKind(String name, boolean isWhole) {
    Path file = FILES.resolve(name);
    try (StatRows rows = StatRows.open(file)) {
      assertThat(rows.codeLabels(1)).isEqualTo(Map.of("1", "male", "2", "female"));
      assertThat(rows.label(1)).isEqualTo("Sex");
    }
    assertThat(read(file))
        .containsExactlyElementsOf(
            isWhole
                ? List.of(
                    List.of("1", "1", "3000.5", "1", "深圳"),
                    List.of("2", "2", "", "", "上海"), // .a
                    List.of("3", "", "12000", "", "")) // .z
                : List.of(
                    List.of("1", "1", "3000.5"), List.of("2", "2", ""), List.of("3", "", "12000")));
  }

  @Test
  void readsTransportFilesOfHaven() {
    assertThat(read(FILES.resolve("haven-v5.xpt")))
        .containsExactly(
            List.of("1", "3000.5", "Shenzhen", "1975-06-02"),
            List.of("2", "", "Shanghai", "1980-01-31"),
            List.of("3", "12000", "", ""),
            List.of("4", "-1.25", "Beijing", "1999-12-31"));
    try (StatRows rows = StatRows.open(FILES.resolve("haven-v8.xpt"))) {
      assertThat(rows.header()).containsExactly("id", "wage", "born", "a_rather_long_name");
    }
    assertThat(read(FILES.resolve("haven-v8.xpt")))
        .containsExactly(
            List.of("1", "3000.5", "1975-06-02", "1"),
            List.of("2", "", "1980-01-31", "2"),
            List.of("3", "12000", "", "3"),
            List.of("4", "-1.25", "1999-12-31", "4"));
  }

  /// The same 150 flowers in files that SAS, SPSS and Stata wrote: every number agrees.
  @Test
  void readsTheSameFlowersFromEveryProgram() {
    List<List<String>> sas = read(FILES.resolve("iris.sas7bdat"));
    List<List<String>> spss = read(FILES.resolve("iris.sav"));
    List<List<String>> stata = read(FILES.resolve("iris.dta"));

    assertThat(sas).hasSize(150);
    assertThat(sas.getFirst()).containsExactly("5.1", "3.5", "1.4", "0.2", "setosa");
    for (int row = 0; row < sas.size(); row++) {
      assertThat(spss.get(row).subList(0, 4)).isEqualTo(sas.get(row).subList(0, 4));
      assertThat(stata.get(row).subList(0, 4)).isEqualTo(sas.get(row).subList(0, 4));
      // the SAS file has six letters for the species
      assertThat(stata.get(row).get(4)).startsWith(sas.get(row).get(4));
    }
    try (StatRows rows = StatRows.open(FILES.resolve("iris.sav"))) {
      assertThat(rows.codeLabels(4)).containsEntry("1", "setosa");
    }
  }

  @Test
  void aSasDataSetThatIsCutOffIsNamed() throws IOException {
    byte[] whole = Files.readAllBytes(FILES.resolve("iris.sas7bdat"));
    Path cut = folder.resolve("cut.sas7bdat");
    for (int length : new int[] {0, 100, 1_000, 70_000}) {
      Files.write(cut, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("cut.sas7bdat");
    }
  }

  /// Every file cut at every length is either refused, naming the file, or read in part up to the row that is cut.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "haven.sav",
        "haven-uncompressed.sav",
        "haven.zsav",
        "pandas-114.dta",
        "pandas-118.dta",
        "haven-v5.xpt"
      })
  void aFileThatIsCutOffIsNamedWhereverItIsCut(String name) throws IOException {
    byte[] whole = Files.readAllBytes(FILES.resolve(name));
    Path cut = folder.resolve(name);
    int refused = 0;
    for (int length = 0; length < whole.length; length += 37) {
      Files.write(cut, Arrays.copyOf(whole, length));
      try {
        read(cut);
      } catch (ProblemException e) {
        refused++;
        assertThat(e.problems().getFirst().file()).isEqualTo(cut.toString());
        assertThat(e.problems().getFirst().code()).isIn("STAT-CUT", "STAT-FILE");
      }
    }
    // a cut within the blanks that fill up the last record of a transport file leaves every row
    // whole
    assertThat(refused).isGreaterThan(whole.length / 37 - 3);
  }

  @ParameterizedTest
  @CsvSource({
    "105, Stata 5 (1996), 113",
    "108, Stata 6 (1999), 113",
    "110, Stata 7 (2000 to 2002), 113"
  })
  void aFileOfAnOldStataSaysWhichAndWhatToDo(int format, String program, String read)
      throws IOException {
    Path old = folder.resolve("old.dta");
    byte[] bytes = new byte[200];
    bytes[0] = (byte) format;
    bytes[1] = 2; // the least significant byte comes first
    Files.write(old, bytes);

    assertThatThrownBy(() -> StatRows.open(old))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("format " + format)
        .hasMessageContaining(program)
        .hasMessageContaining(read)
        .hasMessageContaining("save it");
  }

  @ParameterizedTest
  @CsvSource({
    "a.sav, id;sex, no SPSS system file",
    "a.dta, id;sex, no Stata data file",
    "a.xpt, id;sex, ends after",
    "a.dta, <stata_dta><header><release>121</release>, format 121"
  })
  void aFileOfAnotherKindIsNamed(String name, String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text + " ".repeat(20));

    assertThatThrownBy(() -> StatRows.open(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(message);
  }
}
