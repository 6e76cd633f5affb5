package org.openshebao.workbench.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.html.HtmlReportWriter;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;

/// Writes a report: a page, and its tables as CSV beside it.
public final class ReportFiles {

  /// By it Excel knows that a file is UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReportFiles() {}

  /// Writes `index.html` and `tables/budget-1.csv` and so on into `folder`; each is written whole or not at all.
  ///
  /// @param forExcel  whether CSV files begin with the mark by which Excel knows UTF-8
  /// @return the files written, the page first
  public static List<Path> write(Report report, Language language, boolean forExcel, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    Path page = folder.resolve("index.html");
    HtmlReportWriter.write(report, language, page);
    written.add(page);
    Path tables = Files.createDirectories(folder.resolve("tables"));
    for (Section section : report.sections()) {
      int number = 0;
      for (Block block : section.blocks()) {
        Table table = tableOf(block);
        if (table != null) {
          Path file = tables.resolve(section.id() + "-" + ++number + ".csv");
          String text = CsvTables.text(table);
          WholeFile.write(file, forExcel ? BYTE_ORDER_MARK + text : text);
          written.add(file);
        }
      }
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
