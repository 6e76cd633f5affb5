package org.openshebao.publishing.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.docx.DocxReportWriter;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.html.HtmlReportWriter;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.pdf.PdfReportWriter;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.xlsx.XlsxReportWriter;

/// Writes a report as a page, as documents and workbooks in both languages, and its tables as CSV:
///
/// | file | what |
/// | --- | --- |
/// | `index.html` | the page, both languages |
/// | `report.en.docx`, `report.zh.docx` | a document of word processors |
/// | `report.en.pdf`, `report.zh.pdf` | pages; `report.pdf.txt` says why when the machine has no font for them |
/// | `tables.en.xlsx`, `tables.zh.xlsx` | a workbook |
/// | `tables/coverage-1.csv` | the first table of the section `coverage`, and so on |
public final class ReportFolder {

  /// By it Excel knows that a file is UTF-8.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReportFolder() {}

  /// Writes into `folder`; each file is written whole or not at all.
  ///
  /// @param language  that readers of the page see until they choose
  /// @param forExcel  whether CSV files begin with the mark by which Excel knows UTF-8
  /// @return the files written, the page first
  public static List<Path> write(Report report, Language language, boolean forExcel, Path folder)
      throws IOException {
    List<Path> written = new ArrayList<>();
    Path page = folder.resolve("index.html");
    HtmlReportWriter.write(report, language, page);
    written.add(page);
    for (Language each : Language.values()) {
      Path document = folder.resolve("report." + each.code() + ".docx");
      DocxReportWriter.write(report, each, document);
      written.add(document);
      Path workbook = folder.resolve("tables." + each.code() + ".xlsx");
      XlsxReportWriter.write(report, each, workbook);
      written.add(workbook);
    }
    pages(report, folder, written);
    for (Map.Entry<String, Table> table : tables(report).entrySet()) {
      Path file = folder.resolve("tables").resolve(table.getKey() + ".csv");
      String text = CsvTables.text(table.getValue());
      WholeFile.write(file, forExcel ? BYTE_ORDER_MARK + text : text);
      written.add(file);
    }
    return written;
  }

  private static void pages(Report report, Path folder, List<Path> written) throws IOException {
    if (!PdfReportWriter.canWrite()) {
      Path why = folder.resolve("report.pdf.txt");
      Label words = Messages.get("pdf.font");
      WholeFile.write(why, words.en() + "\n" + words.zh() + "\n");
      written.add(why);
      return;
    }
    for (Language each : Language.values()) {
      Path pages = folder.resolve("report." + each.code() + ".pdf");
      PdfReportWriter.write(report, each, pages);
      written.add(pages);
    }
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

  private static @Nullable Table tableOf(Block block) {
    return switch (block) {
      case Block.TableBlock(var table, var _) -> table;
      case Block.ChartBlock(var chart) -> chart.table();
      case Block.TextBlock _, Block.StatGrid _ -> null;
    };
  }
}
