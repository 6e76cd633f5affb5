package org.openshebao.publishing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.html.DemoReport;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/// The workbook read by another program. Copies are left in target/documents.
class XlsxReportWriterTest {

  private static final Path DOCUMENTS = Path.of("target/documents");
  private static final Map<Language, byte[]> WRITTEN = new EnumMap<>(Language.class);

  @BeforeAll
  static void write() throws Exception {
    Files.createDirectories(DOCUMENTS);
    for (Language language : Language.values()) {
      Path file = DOCUMENTS.resolve("report." + language.code() + ".xlsx");
      XlsxReportWriter.write(DemoReport.report(), language, file);
      WRITTEN.put(language, Files.readAllBytes(file));
    }
  }

  private static List<Table> tables(Report report) {
    List<Table> tables = new ArrayList<>();
    for (Block block : report.sections().stream().flatMap(s -> s.blocks().stream()).toList()) {
      switch (block) {
        case Block.TableBlock(var table, var _) -> tables.add(table);
        case Block.ChartBlock(var chart) -> tables.add(chart.table());
        case Block.TextBlock _, Block.StatGrid _ -> {}
      }
    }
    return tables;
  }

  private static XSSFWorkbook demo(Language language) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(WRITTEN.get(language)));
  }

  private static XSSFWorkbook read(Report report, Language language) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxReportWriter.bytes(report, language)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsEachTableCellByCell(Language language) throws Exception {
    Report report = DemoReport.report();
    try (XSSFWorkbook workbook = demo(language)) {
      List<Table> tables = tables(report);
      assertThat(workbook.getNumberOfSheets()).isEqualTo(tables.size() + 3);
      int seen = 0;
      for (int t = 0; t < tables.size(); t++) {
        assertThat(workbook.getSheetAt(t + 1).getRow(1).getCell(0).getStringCellValue())
            .isEqualTo(report.banner().in(language));
        seen += compare(workbook.getSheetAt(t + 1), tables.get(t), language);
      }
      assertThat(seen).isGreaterThan(1_500);
    }
  }

  private static int compare(XSSFSheet sheet, Table table, Language language) {
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
        .isEqualTo(table.title().in(language));
    int head = sheet.getPaneInformation().getHorizontalSplitPosition() - 2;
    int seen = 0;
    int at = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      int index = column;
      Column of = table.columns().get(column);
      assertThat(sheet.getRow(head).getCell(at).getStringCellValue())
          .isEqualTo(of.label().in(language));
      assertThat(sheet.getRow(head + 1).getCell(at).getStringCellValue())
          .isEqualTo(of.unit() == null ? "" : of.unit().in(language));
      boolean reasons =
          table.rows().stream().anyMatch(row -> row.get(index) instanceof Cell.Absent);
      for (int row = 0; row < table.rows().size(); row++) {
        XSSFCell cell = sheet.getRow(head + 2 + row).getCell(at);
        XSSFCell reason = reasons ? sheet.getRow(head + 2 + row).getCell(at + 1) : null;
        compare(of, table.rows().get(row).get(column), cell, reason, language);
        seen++;
      }
      at += reasons ? 2 : 1;
    }
    assertThat(sheet.getWorkbook().getPrintArea(0)).isNull();
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(head);
    assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(head + 1);
    return seen;
  }

  private static void compare(
      Column column, Cell expected, XSSFCell cell, XSSFCell reason, Language language) {
    switch (expected) {
      case Cell.Absent(Label why, var _) -> {
        assertThat(cell).isNull();
        assertThat(reason.getStringCellValue()).isEqualTo(why.in(language));
      }
      case Cell.Text(Label text, var _) ->
          assertThat(cell.getStringCellValue()).isEqualTo(text.in(language));
      case Cell.Day(LocalDate day, var _) ->
          assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
      case Cell.Decimal(BigDecimal number, var _) -> {
        assertThat(new BigDecimal(cell.getRawValue())).isEqualByComparingTo(number);
        assertThat(cell.getCellStyle().getDataFormatString().endsWith("%"))
            .isEqualTo(column.kind() == ColumnKind.RATE);
      }
      case Cell.Whole(long number, var _) -> {
        switch (column.kind()) {
          case FEN ->
              assertThat(new BigDecimal(cell.getRawValue()).movePointRight(2))
                  .isEqualByComparingTo(BigDecimal.valueOf(number));
          case MONTH ->
              assertThat(CalendarMonth.of(cell.getLocalDateTimeCellValue().toLocalDate()))
                  .isEqualTo((int) number);
          default -> assertThat(cell.getRawValue()).isEqualTo(Long.toString(number));
        }
      }
    }
    if (!(expected instanceof Cell.Absent)) {
      assertThat(cell.getCellType())
          .isEqualTo(expected instanceof Cell.Text ? CellType.STRING : CellType.NUMERIC);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leadsFiguresToWhatStandsBehindThem(Language language) throws Exception {
    try (XSSFWorkbook workbook = demo(language)) {
      int links = 0;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        for (var link : workbook.getSheetAt(i).getHyperlinkList()) {
          if (link.getLocation() != null) {
            String sheet = link.getLocation().replaceAll("^'|'![A-Z]+[0-9]+$", "");
            assertThat(workbook.getSheet(sheet.replace("''", "'")))
                .as(link.getLocation())
                .isNotNull();
            links++;
          }
        }
      }
      assertThat(links).isGreaterThan(800);
      assertThat(workbook.getAllPictures()).hasSizeGreaterThan(8);
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(DemoReport.report().title().in(language));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
  void wordsAreNeverFormulas(String words) throws Exception {
    Label label = Label.same(words);
    Table table =
        Table.titled(label)
            .note(label)
            .column(Column.text("a", label))
            .column(Column.count("n", label, label))
            .row(row -> row.text(label).count(-5))
            .row(row -> row.text(label).absent(label))
            .build();
    Report report =
        Report.titled(label, label)
            .section("s", label, label, new Block.TableBlock(table, false))
            .build(DemoReport.MADE);

    try (XSSFWorkbook workbook = read(report, Language.EN)) {
      workbook
          .iterator()
          .forEachRemaining(sheet ->
              sheet.forEach(row ->
                  row.forEach(cell ->
                      assertThat(cell.getCellType())
                          .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK))));
      XSSFCell cell = workbook.getSheetAt(1).getRow(6).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo(words);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(CsvTables.text(table).lines().skip(1))
        .as("words with an apostrophe, numbers as they are")
        .allMatch(line -> line.startsWith("'") || line.startsWith("\"'"))
        .anyMatch(line -> line.contains(",-5,"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void followsTheSchemasOfTheStandard(Language language) throws Exception {
    byte[] bytes = WRITTEN.get(language);
    int seen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        ByteArrayInputStream part = new ByteArrayInputStream(zip.readAllBytes());
        String name = entry.getName();
        XmlObject read = null;
        if (name.startsWith("xl/worksheets/sheet")) {
          read = WorksheetDocument.Factory.parse(part);
        } else if (name.startsWith("xl/drawings/drawing")) {
          read = WsDrDocument.Factory.parse(part);
        } else if (name.equals("xl/styles.xml")) {
          read = StyleSheetDocument.Factory.parse(part);
        } else if (name.equals("xl/workbook.xml")) {
          read = WorkbookDocument.Factory.parse(part);
        }
        if (read != null) {
          List<XmlError> errors = new ArrayList<>();
          read.validate(new XmlOptions().setErrorListener(errors));
          assertThat(errors).as(name).isEmpty();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void isTheSameBytesAgain() {
    assertThat(XlsxReportWriter.bytes(DemoReport.report(), Language.ZH))
        .isEqualTo(WRITTEN.get(Language.ZH));
  }

  @Test
  void namesSheetsAsSpreadsheetsAllow() {
    SheetNames names = new SheetNames();

    assertThat(names.make("a/b:c*[d]?")).isEqualTo("a b c  d");
    assertThat(names.make("'quoted'")).isEqualTo("quoted");
    assertThat(names.make("Minimum")).isEqualTo("Minimum");
    assertThat(names.make("MINIMUM")).isEqualTo("MINIMUM 2");
    assertThat(names.make("x".repeat(40))).hasSize(31).endsWith("…");
    assertThat(names.make("x".repeat(40))).hasSize(31).endsWith(" 2");
    assertThat(names.make("")).isEqualTo("Table");
  }
}
