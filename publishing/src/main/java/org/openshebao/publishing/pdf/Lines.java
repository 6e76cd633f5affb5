package org.openshebao.publishing.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openshebao.publishing.paper.Line;
import org.openshebao.publishing.paper.Line.Listing;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece;
import org.openshebao.publishing.paper.Piece.Look;

/// Writes lines as paragraphs, with their links.
final class Lines {

  private static final float HANGING = 18;

  private final Looks looks;

  Lines(Looks looks) {
    this.looks = looks;
  }

  /// A line as a paragraph.
  ///
  /// @param number  of an item of a numbered list, from 1
  Paragraph paragraph(Line line, int number) {
    Looks.Measure measure = Looks.measure(line.style());
    Paragraph paragraph = new Paragraph("", looks.font(line.style()));
    paragraph.setLeading(measure.leading());
    paragraph.setSpacingBefore(measure.before());
    paragraph.setSpacingAfter(measure.after());
    if (line.listing() != Listing.NONE) {
      paragraph.setIndentationLeft(HANGING);
      paragraph.setFirstLineIndent(-HANGING);
      paragraph.add(mark(line.listing() == Listing.NUMBERS ? String.valueOf(number) : "•"));
    }
    fill(paragraph, line);
    return paragraph;
  }

  /// The words of a line, for a cell.
  Phrase phrase(Line line) {
    Phrase phrase = new Phrase("", looks.font(line.style()));
    phrase.setLeading(Looks.measure(line.style()).size() * 1.2f);
    fill(phrase, line);
    return phrase;
  }

  static int alignment(Style style) {
    return style == Style.TABLE_NUMBER ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
  }

  /// The mark of an item, followed by as much as brings its words below those of the lines after it.
  private Chunk mark(String text) {
    Chunk mark = looks.chunk(text, Style.NORMAL, Look.PLAIN);
    float space = looks.chunk(" ", Style.NORMAL, Look.PLAIN).getWidthPoint();
    int spaces = Math.max(1, Math.round((HANGING - mark.getWidthPoint()) / space));
    return looks.chunk(text + "\u00a0".repeat(spaces), Style.NORMAL, Look.PLAIN);
  }

  private void fill(Phrase phrase, Line line) {
    boolean first = true;
    for (Piece piece : line.pieces()) {
      Chunk chunk = chunk(piece, line.style());
      if (chunk == null) {
        continue;
      }
      if (first && line.place() != null) {
        chunk.setLocalDestination(line.place());
        chunk.setGenericTag(line.place());
      }
      first = false;
      phrase.add(chunk);
    }
  }

  private @Nullable Chunk chunk(Piece piece, Style style) {
    return switch (piece) {
      case Piece.Words(var text, var look) -> looks.chunk(text, style, look);
      case Piece.Link(var place, var text, var look) ->
          looks.chunk(text, style, look).setLocalGoto(place);
      case Piece.Address(var address) -> looks.chunk(address, style, Look.LINK).setAnchor(address);
      case Piece.Raised(var text) -> looks.raised(text, style);
      case Piece.Break() -> looks.chunk("\n", style, Look.PLAIN);
      case Piece.Note _ -> null; // stands below the figure or table
    };
  }
}
