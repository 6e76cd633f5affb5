package org.openshebao.publishing.pdf;

import java.awt.Color;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece.Look;

/// How lines and words look. Sizes are in points.
final class Looks {

  static final Color TEXT = new Color(0x16202a);
  static final Color ACCENT = new Color(0x0b5f74);
  static final Color MUTED = new Color(0x55606b);
  static final Color RULE = new Color(0xc9d0d6);
  static final Color HEAD = new Color(0xeef2f5);
  static final Color CALLOUT = new Color(0xfff6e0);
  static final Color CALLOUT_EDGE = new Color(0xd99a1c);

  private static final float RAISED = 0.7f;

  private final Letters letters;
  private final LineBreaks breaks = new LineBreaks();

  Looks(Letters letters) {
    this.letters = letters;
  }

  /// Room above, below, and the size of letters.
  record Measure(float before, float after, float size) {
    float leading() {
      return size * 1.38f;
    }
  }

  static Measure measure(Style style) {
    return switch (style) {
      case TITLE -> new Measure(0, 4, 24);
      case SUBTITLE -> new Measure(0, 12, 12);
      case HEADING_1 -> new Measure(24, 6, 17);
      case HEADING_2 -> new Measure(16, 6, 13);
      case HEADING_3 -> new Measure(10, 3, 10.5f);
      case KICKER -> new Measure(12, 6, 13);
      case INTRO -> new Measure(0, 8, 10);
      case CAPTION -> new Measure(12, 4, 10);
      case NORMAL -> new Measure(0, 6, 10);
      case NOTE -> new Measure(2, 2, 8.5f);
      case CALLOUT -> new Measure(0, 3, 10);
      case TABLE_TEXT, TABLE_NUMBER -> new Measure(1, 1, 8.5f);
    };
  }

  /// The font of a line, for what is no words in it.
  Font font(Style style) {
    return new Font(letters.regular(), measure(style).size());
  }

  /// Words of a line in `style`.
  Chunk chunk(String text, Style style, Look look) {
    boolean bold = look == Look.STRONG || isBold(style);
    float size = measure(style).size();
    Chunk chunk =
        new Chunk(
            letters.writable(text),
            new Font(
                bold ? letters.bold() : letters.regular(), size, Font.NORMAL, colour(style, look)));
    chunk.setSplitCharacter(breaks);
    if (look == Look.LINK) {
      chunk.setUnderline(0.5f, -size * 0.15f);
    }
    return chunk;
  }

  Chunk raised(String text, Style style) {
    float size = measure(style).size();
    Chunk chunk =
        new Chunk(
            letters.writable(text),
            new Font(letters.regular(), size * RAISED, Font.NORMAL, colour(style, Look.PLAIN)));
    return chunk.setTextRise(size * 0.35f);
  }

  private static boolean isBold(Style style) {
    return switch (style) {
      case TITLE, HEADING_1, HEADING_2, HEADING_3, KICKER, CAPTION -> true;
      case SUBTITLE, INTRO, NORMAL, NOTE, CALLOUT, TABLE_TEXT, TABLE_NUMBER -> false;
    };
  }

  private static Color colour(Style style, Look look) {
    return switch (look) {
      case QUIET -> MUTED;
      case LINK, FIGURE -> ACCENT;
      case STRONG -> TEXT;
      case PLAIN ->
          switch (style) {
            case KICKER, CAPTION -> ACCENT;
            case SUBTITLE, INTRO, NOTE -> MUTED;
            default -> TEXT;
          };
    };
  }
}
