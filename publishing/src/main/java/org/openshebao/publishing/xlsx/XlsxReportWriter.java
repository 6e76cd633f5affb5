package org.openshebao.publishing.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.drawing.ChartPicture;
import org.openshebao.publishing.drawing.Drawing;
import org.openshebao.publishing.drawing.PictureFont;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.ooxml.CoreProperties;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.ProvenanceFacts;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;

/// Writes the tables of a report in one language as a workbook: contents, a sheet for each table with the picture of its chart,
/// what stands behind the figures, and the documents.
///
/// Values are numbers and days in full, in the units that their heads name; words are never formulas.
public final class XlsxReportWriter {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final double TALLEST = 1_000;
  private static final double WIDEST = 90; // characters
  private static final int FIRST_ROW = 4;

  private XlsxReportWriter() {}

  /// A table, its section, and its chart if it has one.
  private record Entry(Section section, Table table, @Nullable Chart chart, Sheet sheet) {}

  /// Writes the tables of `report` in `language` to `file`, whole or not at all.
  public static void write(Report report, Language language, Path file) throws IOException {
    WholeFile.write(file, bytes(report, language));
  }

  /// The file. The same report gives the same bytes on the same machine, whose fonts write the words of pictures.
  public static byte[] bytes(Report report, Language language) {
    Look look = new Look(language);
    SheetNames names = new SheetNames();
    Sheet contents = new Sheet(names.make(Messages.get("office.contents").in(language)), look);
    SourceSheets sources = new SourceSheets(report, look, language, names);
    List<Entry> entries = entries(report, language, look, names);
    Contents list = new Contents(contents, look, language);
    list.begin(report);
    OfficeFile file = new OfficeFile();
    file.relate("", "officeDocument", WORKBOOK);
    file.describe(
        new CoreProperties(
            report.title().in(language),
            report.subtitle().in(language),
            "OpenShebao " + report.provenance().programVersion(),
            report.provenance().lawDate(),
            language == Language.ZH ? "zh-CN" : "en-GB"));
    Pictures pictures = new Pictures(file);
    List<Sheet> sheets = new ArrayList<>(List.of(contents));
    List<String> drawings = new ArrayList<>();
    drawings.add("");
    for (Entry entry : entries) {
      String row = list.add(entry.sheet(), entry.section().title(), entry.table());
      new TableSheet(entry.sheet(), look, language)
          .fill(
              entry.table(),
              entry.section().title().in(language),
              row,
              report.banner(),
              sources::find);
      sheets.add(entry.sheet());
      drawings.add(picture(entry, language, pictures));
    }
    list.addPlain(sources.details());
    list.addPlain(sources.documents());
    sheets.add(sources.details());
    sheets.add(sources.documents());
    list.end(ProvenanceFacts.of(report.provenance()));
    drawings.add("");
    drawings.add("");
    write(file, sheets, drawings, look);
    return file.bytes();
  }

  private static List<Entry> entries(
      Report report, Language language, Look look, SheetNames names) {
    List<Entry> entries = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.TableBlock(var table, var _) ->
              entries.add(entry(entries.size() + 1, section, table, null, language, look, names));
          case Block.ChartBlock(var chart) ->
              entries.add(
                  entry(entries.size() + 1, section, chart.table(), chart, language, look, names));
          case Block.TextBlock _, Block.StatGrid _ -> {}
        }
      }
    }
    return entries;
  }

  private static Entry entry(
      int number,
      Section section,
      Table table,
      @Nullable Chart chart,
      Language language,
      Look look,
      SheetNames names) {
    String name = names.make(number + " " + table.title().in(language));
    return new Entry(section, table, chart, new Sheet(name, look));
  }

  /// The part of the picture of a chart; empty when there is none.
  private static String picture(Entry entry, Language language, Pictures pictures) {
    Chart chart = entry.chart();
    if (chart == null || !PictureFont.canWrite(language)) {
      return "";
    }
    // beside the table where a sheet of paper has room for both, else below it
    boolean below = entry.sheet().width() > WIDEST;
    int column = below ? 0 : entry.sheet().columns() + 1;
    int row = below ? entry.sheet().rowNumber() + 1 : FIRST_ROW;
    return ChartPicture.find(chart, language, Pictures.WIDTH)
        .filter(drawing -> drawing.height() <= TALLEST)
        .map((Drawing drawing) -> pictures.add(drawing, column, row))
        .orElse("");
  }

  private static void write(OfficeFile file, List<Sheet> sheets, List<String> drawings, Look look) {
    Xml workbook =
        Xml.part().open("workbook", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    workbook.open("sheets");
    Xml titles = Xml.piece();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String part = "xl/worksheets/sheet" + (i + 1) + ".xml";
      String drawing =
          drawings.get(i).isEmpty()
              ? null
              : file.relate(part, "drawing", drawings.get(i).replace("xl/", "../"));
      Xml xml = sheet.xml(drawing, address -> file.relateOutside(part, "hyperlink", address));
      file.add(part, Namespaces.TYPE + "worksheet+xml", xml);
      workbook.empty(
          "sheet",
          "name",
          sheet.name(),
          "sheetId",
          i + 1,
          "r:id",
          file.relate(WORKBOOK, "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
      String heads = sheet.printTitles();
      if (heads != null) {
        titles.leaf("definedName", heads, "name", "_xlnm.Print_Titles", "localSheetId", i);
      }
    }
    workbook.close();
    workbook.open("definedNames").add(titles).close();
    file.add(WORKBOOK, Namespaces.TYPE + "sheet.main+xml", workbook.close());
    file.add("xl/styles.xml", Namespaces.TYPE + "styles+xml", look.xml());
    file.relate(WORKBOOK, "styles", "styles.xml");
  }
}
