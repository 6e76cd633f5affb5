package org.openshebao.publishing.docx;

import java.util.List;
import org.openshebao.publishing.drawing.Drawing;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.paper.Line;
import org.openshebao.publishing.paper.Paper;
import org.openshebao.publishing.paper.PaperTable;
import org.openshebao.publishing.paper.Piece;

/// The body of a document of word processors.
final class DocxPaper implements Paper {

  private static final String DOCUMENT = "word/document.xml";
  private static final int BULLETS = 1;
  private static final int NUMBERS = 2;

  private final Xml body = Xml.piece();
  private final OfficeFile file;
  private final Pages pages;
  private final Pictures pictures;
  private final Footnotes footnotes = new Footnotes();
  private final Bookmarks bookmarks = new Bookmarks();
  private final TableXml tables = new TableXml(this::paragraph);

  DocxPaper(OfficeFile file, Pages pages) {
    this.file = file;
    this.pages = pages;
    this.pictures = new Pictures(file);
  }

  @Override
  public void line(Line line) {
    body.add(paragraph(line).xml());
  }

  @Override
  public void picture(Drawing drawing) {
    body.add(Paragraph.styled("Normal").drawing(pictures.add(drawing)).xml());
  }

  @Override
  public void table(PaperTable table) {
    body.add(tables.of(table, pages.width()));
  }

  @Override
  public void turn(boolean lying) {
    pages.turn(body, lying);
  }

  /// Links, complete as written, and a field, so that a word processor adds pages to it when asked to (F9). Pages are known to the
  /// word processor alone; asking it to find them by itself would greet readers with a warning.
  @Override
  public void contents(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Paragraph line = Paragraph.styled("TOC1");
      if (i == 0) {
        line.beginField("TOC \\o \"1-2\" \\h \\z \\u");
      }
      line.link(bookmarks.of(entries.get(i).place()), entries.get(i).title(), "Contents");
      body.add(line.xml());
    }
    body.add(Paragraph.styled("Note").endField().xml());
  }

  Xml body() {
    return body;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  private Paragraph paragraph(Line line) {
    Paragraph paragraph = Paragraph.styled(StyleNames.of(line.style()));
    switch (line.listing()) {
      case BULLETS -> paragraph.inList(BULLETS);
      case NUMBERS -> paragraph.inList(NUMBERS);
      case NONE -> {}
    }
    if (line.isKeptWithNext()) {
      paragraph.withNext();
    }
    if (line.place() != null) {
      bookmarks.mark(paragraph, line.place());
    }
    line.pieces().forEach(piece -> add(paragraph, piece));
    return paragraph;
  }

  private void add(Paragraph paragraph, Piece piece) {
    switch (piece) {
      case Piece.Words(var text, var look) -> {
        if (look == Piece.Look.PLAIN) {
          paragraph.run(text);
        } else {
          paragraph.run(text, StyleNames.of(look));
        }
      }
      case Piece.Link(var place, var text, var look) ->
          paragraph.link(bookmarks.of(place), text, StyleNames.of(look));
      case Piece.Address(var address) ->
          paragraph.linkOutside(file.relateOutside(DOCUMENT, "hyperlink", address), address);
      case Piece.Raised(var text) -> paragraph.superscript(text);
      case Piece.Break() -> paragraph.lineBreak();
      case Piece.Note(var text) -> paragraph.footnote(footnotes.add(text));
    }
  }
}
