package org.openshebao.population.statfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.Ids;
import org.openshebao.population.Rows;
import org.openshebao.population.statfile.write.DtaWriter;
import org.openshebao.population.statfile.write.SavWriter;

/// What is written for SPSS and Stata is read back; that haven and pandas read the same was seen with `check.R` and `check.py`.
class StatWritersTest {

  @TempDir private Path folder;

  static Dataset people() {
    return Dataset.builder()
        .add(
            Rows.builder("person", 3)
                .ids(Ids.of(List.of("甲1", "b", "c")))
                .add(
                    DataColumn.of(
                        ColumnSpec.code(
                                "sex",
                                List.of(
                                    new DataCode("male", new Label("male", "男")),
                                    new DataCode("female", new Label("female", "女"))))
                            .withLabel(new Label("Sex", "性别")),
                        0,
                        1,
                        1))
                .add(
                    DataColumn.of(
                        ColumnSpec.of("birthMonth", ColumnType.MONTH),
                        1975 * 12 + 5,
                        1950 * 12,
                        2001 * 12 + 11))
                .add(
                    DataColumn.of(
                        ColumnSpec.of("pension.wage", ColumnType.FEN), 300_050, 0, 1_200_000))
                .add(DataColumn.ofPlaces("place", "CN-44", "CN-4403", "CN-31"))
                .add(DataColumn.ofDoubles("w", 1.5, 0.25, 1e-3))
                .build())
        .build();
  }

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
  @ValueSource(strings = {"people.sav", "people.dta"})
  void writesWhatIsReadBack(String name) throws IOException {
    Path file = folder.resolve(name);
    write(file);

    boolean isStata = name.endsWith("dta");
    try (StatRows rows = StatRows.open(file)) {
      assertThat(rows.header())
          .containsExactly("id", "sex", "birthMonth", "pension_wage", "place", "w");
      assertThat(rows.label(1)).isEqualTo("性别");
      assertThat(rows.codeLabels(1)).isEqualTo(Map.of("0", "男", "1", "女"));
    }
    String day = isStata ? "" : "-01"; // Stata knows months, SPSS the first day of one
    assertThat(read(file))
        .containsExactly(
            List.of("甲1", "0", "1975-06" + day, "3000.5", "CN-44", "1.5"),
            List.of("b", "1", "1950-01" + day, "0", "CN-4403", "0.25"),
            List.of("c", "1", "2001-12" + day, "12000", "CN-31", "0.001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.sav", "people.dta"})
  void writesTheSameBytesTwice(String name) throws IOException {
    Path first = folder.resolve("1-" + name);
    Path second = folder.resolve("2-" + name);
    write(first);
    write(second);

    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(Files.size(first)).isPositive();
  }

  private static void write(Path file) throws IOException {
    if (file.toString().endsWith("dta")) {
      DtaWriter.write(people(), "person", file, Language.ZH);
    } else {
      SavWriter.write(people(), "person", file, Language.ZH);
    }
  }
}
