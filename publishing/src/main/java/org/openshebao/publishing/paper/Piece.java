package org.openshebao.publishing.paper;

/// A piece of a line.
public sealed interface Piece {

  /// How words look.
  enum Look {
    PLAIN,
    STRONG,
    QUIET,
    /// Leads somewhere, and looks so.
    LINK,
    /// A figure that leads to what stands behind it: too many of them to underline.
    FIGURE
  }

  /// Words.
  record Words(String text, Look look) implements Piece {}

  /// Words that lead to a place of the document.
  record Link(String place, String text, Look look) implements Piece {}

  /// An address outside.
  record Address(String text) implements Piece {}

  /// Small letters above the line.
  record Raised(String text) implements Piece {}

  /// The line goes on below.
  record Break() implements Piece {}

  /// A note on where the line is from.
  record Note(String text) implements Piece {}
}
