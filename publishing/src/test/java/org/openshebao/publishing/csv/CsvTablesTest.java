package org.openshebao.publishing.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;

class CsvTablesTest {

  private static final Label NAME = new Label("name", "名称");
  private static final Label UNKNOWN = new Label("not known, so far", "未知");

  private static Table table() {
    return Table.titled(new Label("Minimum pensions, 2025", "2025年最低养老金"))
        .column(Column.text("place", NAME))
        .column(Column.count("insured", NAME, NAME))
        .column(Column.fen("minimum", NAME))
        .column(Column.rate("rate", NAME))
        .column(Column.decimal("index", NAME, null))
        .column(Column.month("month", NAME))
        .column(Column.date("day", NAME))
        .column(Column.text("code", NAME))
        .row(row ->
            row.text(new Label("Beijing", "北京"))
                .count(19_394_000)
                .fen(92_405)
                .rate(0.08)
                .decimal(new BigDecimal("1.23456789"))
                .month(CalendarMonth.parse("2025-07"))
                .date(LocalDate.of(2025, 7, 1))
                .text("CN-11"))
        .row(row ->
            row.text(new Label("A \"quoted\", name", "引文"))
                .count(0)
                .absent(UNKNOWN)
                .rate(-0.005)
                .decimal(1e-9)
                .month(CalendarMonth.parse("1999-12"))
                .date(LocalDate.of(1999, 12, 31))
                .text("CN-12"))
        .build();
  }

  @Test
  void writesExactValuesUnderIdsAndReasonsWhereCellsAreAbsent() {
    assertThat(CsvTables.text(table()))
        .isEqualTo(
            """
            place,place_zh,insured,minimum,minimum_reason,rate,index,month,day,code
            Beijing,北京,19394000,924.05,,0.08,1.23456789,2025-07,2025-07-01,CN-11
            "A ""quoted"", name",引文,0,,"not known, so far",-0.005,0.000000001,1999-12,1999-12-31,CN-12
            """);
  }

  @Test
  void namesFilesByTheirEnglishTitlesAndMarksThemForExcelWhenAsked(@TempDir Path folder)
      throws Exception {
    Path tables = folder.resolve("tables");
    List<Path> files = CsvTables.writeAll(List.of(table(), table()), tables, false);
    byte[] plain = Files.readAllBytes(files.getFirst());
    Path forExcel = CsvTables.write(table(), folder, true);

    assertThat(files)
        .containsExactly(
            tables.resolve("minimum-pensions-2025.csv"),
            tables.resolve("minimum-pensions-2025-2.csv"));
    assertThat(plain).isEqualTo(CsvTables.text(table()).getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readAllBytes(forExcel)).startsWith(0xEF, 0xBB, 0xBF).hasSize(plain.length + 3);
    assertThat(tables).isDirectoryNotContaining("glob:**.part");
    assertThat(CsvTables.fileName(new Label("养老金", "养老金"))).isEqualTo("table.csv");
  }
}
