package org.openshebao.publishing.docx;

import org.openshebao.base.text.Language;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.report.Report;

/// The parts beside the text: styles, lists, settings, and what stands at the head and foot of each page.
final class Fixtures {

  private static final String DOCUMENT = "word/document.xml";

  private final String header;
  private final String footer;

  Fixtures(OfficeFile file, Report report, Language language) {
    file.add("word/styles.xml", Namespaces.TYPE + "styles+xml", Styles.xml(language));
    file.relate(DOCUMENT, "styles", "styles.xml");
    file.add("word/numbering.xml", Namespaces.TYPE + "numbering+xml", lists());
    file.relate(DOCUMENT, "numbering", "numbering.xml");
    file.add("word/settings.xml", Namespaces.TYPE + "settings+xml", settings());
    file.relate(DOCUMENT, "settings", "settings.xml");
    file.add("word/header1.xml", Namespaces.TYPE + "header+xml", head(report, language));
    this.header = file.relate(DOCUMENT, "header", "header1.xml");
    file.add("word/footer1.xml", Namespaces.TYPE + "footer+xml", foot(report, language));
    this.footer = file.relate(DOCUMENT, "footer", "footer1.xml");
  }

  /// The id of the relation to the head of each page.
  String header() {
    return header;
  }

  String footer() {
    return footer;
  }

  private static Xml head(Report report, Language language) {
    return Xml.part()
        .open("w:hdr", "xmlns:w", Namespaces.WORD)
        .add(Paragraph.styled("Header").run(report.title().in(language)).xml())
        .close();
  }

  /// Who made it, and the page; what nobody may miss stands on each page, as pages are passed on alone.
  private static Xml foot(Report report, Language language) {
    Paragraph line =
        Paragraph.styled("Footer")
            .run(
                Messages.get("page.made", report.provenance().programVersion()).in(language)
                    + "  ·  ")
            .field("PAGE", "1")
            .run(" / ")
            .field("NUMPAGES", "1");
    if (report.banner() != null) {
      line.lineBreak().run(report.banner().in(language), "Strong");
    }
    return Xml.part().open("w:ftr", "xmlns:w", Namespaces.WORD).add(line.xml()).close();
  }

  private static Xml settings() {
    Xml xml = Xml.part().open("w:settings", "xmlns:w", Namespaces.WORD);
    xml.open("w:footnotePr").empty("w:footnote", "w:id", -1).empty("w:footnote", "w:id", 0);
    xml.close();
    xml.open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        15);
    xml.close();
    return xml.empty("w:themeFontLang", "w:val", "en-GB", "w:eastAsia", "zh-CN").close();
  }

  private static Xml lists() {
    Xml xml = Xml.part().open("w:numbering", "xmlns:w", Namespaces.WORD);
    list(xml, 1, "bullet", "•");
    list(xml, 2, "decimal", "%1");
    for (int number = 1; number <= 2; number++) {
      xml.open("w:num", "w:numId", number).empty("w:abstractNumId", "w:val", number).close();
    }
    return xml.close();
  }

  private static void list(Xml xml, int id, String format, String text) {
    xml.open("w:abstractNum", "w:abstractNumId", id);
    xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
    xml.open("w:lvl", "w:ilvl", 0).empty("w:start", "w:val", 1).empty("w:numFmt", "w:val", format);
    xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
    xml.open("w:pPr").empty("w:ind", "w:left", 400, "w:hanging", 400).close();
    xml.close().close();
  }
}
