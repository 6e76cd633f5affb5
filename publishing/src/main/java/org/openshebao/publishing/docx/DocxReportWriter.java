package org.openshebao.publishing.docx;

import java.io.IOException;
import java.nio.file.Path;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.ooxml.CoreProperties;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.report.FigureSources;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.SummaryItem;

/// Writes a report in one language as a document of word processors: summary, contents, sections with figures and tables,
/// an annex with the numbers behind the figures, and where each of them comes from.
///
/// Figures lead to what stands behind them as on the page. Nothing in the file comes from a clock or from chance.
public final class DocxReportWriter {

  private static final String DOCUMENT = "word/document.xml";
  private static final int NUMBERS = 2;

  private DocxReportWriter() {}

  /// Writes `report` in `language` to `file`, whole or not at all.
  public static void write(Report report, Language language, Path file) throws IOException {
    WholeFile.write(file, bytes(report, language));
  }

  /// The file. The same report gives the same bytes on the same machine, whose fonts write the words of pictures.
  public static byte[] bytes(Report report, Language language) {
    OfficeFile file = new OfficeFile();
    file.relate("", "officeDocument", DOCUMENT);
    file.describe(
        new CoreProperties(
            report.title().in(language),
            report.subtitle().in(language),
            "OpenShebao " + report.provenance().programVersion(),
            report.provenance().lawDate(),
            language == Language.ZH ? "zh-CN" : "en-GB"));
    Fixtures fixtures = new Fixtures(file, report, language);
    Xml body = Xml.piece();
    Pages pages = new Pages(fixtures.header(), fixtures.footer());
    Bookmarks bookmarks = new Bookmarks();
    Footnotes footnotes = new Footnotes();
    Numbering numbering = new Numbering(report);
    Text text =
        new Text(
            body,
            language,
            pages,
            new Pictures(file),
            footnotes,
            bookmarks,
            numbering,
            new FigureSources(report));
    front(body, report, language, bookmarks);
    report.sections().forEach(text::section);
    pages.turn(body, false);
    if (!numbering.annex().isEmpty()) {
      text.heading(1, Messages.get("office.annex"), "annex");
      text.paragraph("Intro", Messages.get("office.annex.intro"));
      for (Table table : numbering.annex()) {
        text.table(table);
      }
      pages.turn(body, false);
    }
    new Endmatter(body, language, file, bookmarks).write(report, text);
    Xml document =
        Xml.part()
            .open(
                "w:document",
                "xmlns:w",
                Namespaces.WORD,
                "xmlns:r",
                Namespaces.RELATION,
                "xmlns:wp",
                Namespaces.PLACED)
            .open("w:body")
            .add(body)
            .add(pages.section())
            .close()
            .close();
    file.add(DOCUMENT, Namespaces.TYPE + "document.main+xml", document);
    file.add("word/footnotes.xml", Namespaces.TYPE + "footnotes+xml", footnotes.xml());
    file.relate(DOCUMENT, "footnotes", "footnotes.xml");
    return file.bytes();
  }

  private static void front(Xml body, Report report, Language language, Bookmarks bookmarks) {
    body.add(Paragraph.styled("Title").run(report.title().in(language)).xml());
    body.add(Paragraph.styled("Subtitle").run(report.subtitle().in(language)).xml());
    if (report.banner() != null) {
      body.add(Paragraph.styled("Callout").run(report.banner().in(language), "Strong").xml());
    }
    if (!report.caveats().isEmpty()) {
      body.add(
          Paragraph.styled("Callout")
              .run(Messages.get("caveats.title").in(language), "Strong")
              .xml());
      for (Label caveat : report.caveats()) {
        body.add(Paragraph.styled("Callout").run("• " + caveat.in(language)).xml());
      }
    }
    if (!report.summary().isEmpty()) {
      body.add(Paragraph.styled("Kicker").run(Messages.get("summary.title").in(language)).xml());
      for (SummaryItem item : report.summary()) {
        body.add(
            Paragraph.styled("Normal")
                .inList(NUMBERS)
                .run(item.headline().in(language), "Strong")
                .lineBreak()
                .run(item.detail().in(language) + " ", "Quiet")
                .link(
                    bookmarks.of(place(report, item.anchor())),
                    Messages.get("page.more").in(language),
                    "Hyperlink")
                .xml());
      }
    }
    contents(body, report, language, bookmarks);
  }

  private static String place(Report report, String anchor) {
    boolean section = report.sections().stream().anyMatch(one -> one.id().equals(anchor));
    return (section ? "section." : "chart.") + anchor;
  }

  /// The contents: links, complete as written, and a field, so that a word processor adds pages to it when asked to (F9). Pages
  /// are known to the word processor alone; asking it to find them by itself would greet readers with a warning.
  private static void contents(Xml body, Report report, Language language, Bookmarks bookmarks) {
    body.add(Paragraph.styled("Kicker").run(Messages.get("office.contents").in(language)).xml());
    boolean first = true;
    for (Section section : report.sections()) {
      Paragraph line = Paragraph.styled("TOC1");
      if (first) {
        line.beginField("TOC \\o \"1-2\" \\h \\z \\u");
      }
      first = false;
      entry(line, section.title().in(language), bookmarks.of("section." + section.id()));
      body.add(line.xml());
    }
    for (String[] part :
        new String[][] {
          {"office.annex", "annex"},
          {"detail.title", "details"},
          {"source.title", "sources"},
          {"provenance.title", "provenance"}
        }) {
      if (isThere(report, part[1])) {
        Paragraph line = Paragraph.styled("TOC1");
        entry(line, Messages.get(part[0]).in(language), bookmarks.of(part[1]));
        body.add(line.xml());
      }
    }
    Paragraph end = Paragraph.styled("Note");
    body.add((first ? end : end.endField()).xml());
  }

  private static boolean isThere(Report report, String part) {
    return switch (part) {
      case "annex" -> !new Numbering(report).annex().isEmpty();
      case "details" -> !report.details().isEmpty();
      case "sources" -> !report.sources().isEmpty();
      default -> true;
    };
  }

  private static void entry(Paragraph line, String title, String bookmark) {
    line.link(bookmark, title, "Contents");
  }
}
