package org.openshebao.publishing.docx;

import java.io.IOException;
import java.nio.file.Path;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.ooxml.CoreProperties;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.paper.ReportOnPaper;
import org.openshebao.publishing.report.Report;

/// Writes a report in one language as a document of word processors. Nothing in the file comes from a clock or from chance.
public final class DocxReportWriter {

  private static final String DOCUMENT = "word/document.xml";

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
    Pages pages = new Pages(fixtures.header(), fixtures.footer());
    DocxPaper paper = new DocxPaper(file, pages);
    ReportOnPaper.write(report, language, paper);
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
            .add(paper.body())
            .add(pages.section())
            .close()
            .close();
    file.add(DOCUMENT, Namespaces.TYPE + "document.main+xml", document);
    file.add("word/footnotes.xml", Namespaces.TYPE + "footnotes+xml", paper.footnotes().xml());
    file.relate(DOCUMENT, "footnotes", "footnotes.xml");
    return file.bytes();
  }
}
