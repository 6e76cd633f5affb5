package org.openshebao.publishing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.file.WholeFile;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.paper.ReportOnPaper;
import org.openshebao.publishing.report.Report;

/// Writes a report in one language as A4 pages: letters and pictures are part of the file, figures lead to what stands behind them,
/// the outline and the contents to the sections. Nothing in the file comes from a clock or from chance.
public final class PdfReportWriter {

  private static final float EDGE = 56.7f; // points: 2 cm
  private static final float FOOT = 62;

  private PdfReportWriter() {}

  /// Whether the machine has a font with Latin and Chinese letters, which a PDF carries with it.
  public static boolean canWrite() {
    return Letters.areThere();
  }

  /// Writes `report` in `language` to `file`, whole or not at all.
  public static void write(Report report, Language language, Path file) throws IOException {
    WholeFile.write(file, bytes(report, language));
  }

  /// The file. The same report gives the same bytes on the same machine, whose font it carries.
  public static byte[] bytes(Report report, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Letters letters = Letters.get();
    Looks looks = new Looks(letters);
    Document document = new Document(PageSize.A4, EDGE, EDGE, EDGE, FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion("1.7");
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    Frame frame =
        new Frame(
            looks,
            report.title().in(language),
            Messages.get("page.made", report.provenance().programVersion()).in(language),
            report.banner() == null ? null : report.banner().in(language));
    writer.setPageEvent(frame);
    document.open();
    describe(writer, report, language);
    ReportOnPaper.write(report, language, new PdfPaper(document, writer, letters, looks, frame));
    document.close();
    return FixedBytes.of(bytes.toByteArray());
  }

  private static void describe(PdfWriter writer, Report report, Language language) {
    String tag = language == Language.ZH ? "zh-CN" : "en-GB";
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(tag));
    PdfDictionary about = writer.getInfo();
    about.put(PdfName.TITLE, text(report.title().in(language)));
    about.put(PdfName.SUBJECT, text(report.subtitle().in(language)));
    about.put(PdfName.CREATOR, text("OpenShebao " + report.provenance().programVersion()));
    about.put(PdfName.PRODUCER, text("OpenShebao"));
    about.remove(PdfName.MODDATE);
    LocalDate date = report.provenance().lawDate();
    if (date == null) {
      about.remove(PdfName.CREATIONDATE);
    } else {
      about.put(
          PdfName.CREATIONDATE,
          new PdfDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC))));
    }
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfString.TEXT_UNICODE);
  }
}
