package org.openshebao.publishing.docx;

import org.openshebao.publishing.paper.Line;
import org.openshebao.publishing.paper.Piece;

/// What the styles of lines and words are called in the document.
final class StyleNames {

  private StyleNames() {}

  static String of(Line.Style style) {
    return switch (style) {
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case HEADING_1 -> "Heading1";
      case HEADING_2 -> "Heading2";
      case HEADING_3 -> "Heading3";
      case KICKER -> "Kicker";
      case INTRO -> "Intro";
      case CAPTION -> "Caption";
      case NORMAL -> "Normal";
      case NOTE -> "Note";
      case CALLOUT -> "Callout";
      case TABLE_TEXT -> "TableText";
      case TABLE_NUMBER -> "TableNumber";
    };
  }

  static String of(Piece.Look look) {
    return switch (look) {
      case PLAIN -> "Contents";
      case STRONG -> "Strong";
      case QUIET -> "Quiet";
      case LINK -> "Hyperlink";
      case FIGURE -> "FigureLink";
    };
  }
}
