package org.openshebao.workbench.assess.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.html.HtmlReportWriter;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.people.PeopleAssessment;

/// Writes an assessment: a page, its tables as CSV, and its tables or counts as Parquet datasets.
public final class AssessmentFiles {

  /// By it Excel knows that a file is UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private AssessmentFiles() {}

  /// Writes `index.html`, `tables/coverage-1.csv` and so on and `coverage/` into `folder`; each is written whole or not at all.
  ///
  /// @param forExcel  whether CSV files begin with the mark by which Excel knows UTF-8
  /// @return the files written, the page first
  public static List<Path> write(
      Assessment assessment, Report report, Language language, boolean forExcel, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>(writeReport(report, language, forExcel, folder));
    Path data = folder.resolve("coverage");
    DatasetFolder.write(CoverageData.of(assessment), data);
    written.add(data);
    return written;
  }

  /// Writes an assessment of people: the page, `tables/gap-1.csv` and so on, and the same tables as `data/gap-1/row.parquet`.
  ///
  /// @return the files written, the page first
  public static List<Path> write(
      PeopleAssessment assessment, Report report, Language language, boolean forExcel, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>(writeReport(report, language, forExcel, folder));
    DataOrigin origin = assessment.origin();
    for (Map.Entry<String, Table> table : tables(report).entrySet()) {
      Path data = folder.resolve("data").resolve(table.getKey());
      DatasetFolder.write(TableData.of(table.getValue(), origin), data);
      written.add(data);
    }
    return written;
  }

  /// The tables of a report by their names, `gap-1` for the first one of the section `gap`; charts give theirs.
  public static Map<String, Table> tables(Report report) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      int number = 0;
      for (Block block : section.blocks()) {
        Table table = tableOf(block);
        if (table != null) {
          tables.put(section.id() + "-" + ++number, table);
        }
      }
    }
    return tables;
  }

  private static List<Path> writeReport(
      Report report, Language language, boolean forExcel, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    Path page = folder.resolve("index.html");
    HtmlReportWriter.write(report, language, page);
    written.add(page);
    Path tables = Files.createDirectories(folder.resolve("tables"));
    for (Map.Entry<String, Table> table : tables(report).entrySet()) {
      Path file = tables.resolve(table.getKey() + ".csv");
      String text = CsvTables.text(table.getValue());
      WholeFile.write(file, forExcel ? BYTE_ORDER_MARK + text : text);
      written.add(file);
    }
    return written;
  }

  private static @Nullable Table tableOf(Block block) {
    return switch (block) {
      case Block.TableBlock(var table, var collapsed) -> table;
      case Block.ChartBlock(var chart) -> chart.table();
      case Block.TextBlock text -> null;
      case Block.StatGrid grid -> null;
    };
  }
}
