package org.openshebao.publishing.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece.Look;

/// What stands at the head and foot of each page, and on which page each place is.
final class Frame extends PdfPageEventHelper {

  private static final float HEAD = 28;
  private static final float FOOT = 30;
  private static final float NUMBER_WIDTH = 40;

  private final Looks looks;
  private final String title;
  private final String made;
  private final @Nullable String banner;
  private final Map<String, Integer> pages = new HashMap<>();
  private final Map<String, PdfTemplate> awaited = new HashMap<>();
  private @Nullable PdfTemplate total;

  /// @param made  who made it
  /// @param banner  what nobody may miss on a page that is passed on alone
  Frame(Looks looks, String title, String made, @Nullable String banner) {
    this.looks = looks;
    this.title = title;
    this.made = made;
    this.banner = banner;
  }

  /// A place left free for the number of the page on which `place` will be.
  PdfTemplate await(PdfWriter writer, String place) {
    return awaited.computeIfAbsent(
        place,
        _ ->
            writer
                .getDirectContent()
                .createTemplate(NUMBER_WIDTH, Looks.measure(Style.NORMAL).leading()));
  }

  @Override
  public void onGenericTag(PdfWriter writer, Document document, Rectangle where, String place) {
    pages.putIfAbsent(place, writer.getPageNumber());
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte page = writer.getDirectContent();
    if (total == null) {
      total = page.createTemplate(NUMBER_WIDTH, 12);
    }
    if (writer.getPageNumber() > 1) {
      show(page, Element.ALIGN_RIGHT, title, document.right(), document.top() + HEAD - 8);
    }
    show(page, Element.ALIGN_LEFT, made, document.left(), document.bottom() - FOOT);
    if (banner != null) {
      ColumnText.showTextAligned(
          page,
          Element.ALIGN_LEFT,
          new Phrase(looks.chunk(banner, Style.NOTE, Look.STRONG)),
          document.left(),
          document.bottom() - FOOT + 11,
          0);
    }
    float slash = document.right() - NUMBER_WIDTH / 2;
    show(
        page, Element.ALIGN_RIGHT, writer.getPageNumber() + " / ", slash, document.bottom() - FOOT);
    page.addTemplate(total, slash, document.bottom() - FOOT);
  }

  /// Writes the numbers that were awaited, now that all pages are there.
  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    if (total != null) {
      write(total, Style.NOTE, String.valueOf(writer.getPageNumber() - 1), 0, 0);
    }
    awaited.forEach((place, number) -> {
      Integer page = pages.get(place);
      if (page == null) {
        throw new IllegalStateException("The contents lead to " + place + ", which is nowhere.");
      }
      Chunk chunk = looks.chunk(page.toString(), Style.NORMAL, Look.PLAIN);
      write(number, Style.NORMAL, page.toString(), NUMBER_WIDTH - chunk.getWidthPoint(), 3);
    });
  }

  private void write(PdfTemplate number, Style style, String text, float x, float y) {
    ColumnText.showTextAligned(
        number, Element.ALIGN_LEFT, new Phrase(looks.chunk(text, style, Look.PLAIN)), x, y, 0);
  }

  private void show(PdfContentByte page, int side, String text, float x, float y) {
    ColumnText.showTextAligned(
        page, side, new Phrase(looks.chunk(text, Style.NOTE, Look.QUIET)), x, y, 0);
  }
}
