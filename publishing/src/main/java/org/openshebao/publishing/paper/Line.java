package org.openshebao.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.publishing.paper.Piece.Look;

/// A paragraph: how it looks and what it says, from left to right.
public final class Line {

  /// What a paragraph is for; how it looks follows from it.
  public enum Style {
    TITLE,
    SUBTITLE,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    KICKER,
    INTRO,
    CAPTION,
    NORMAL,
    NOTE,
    /// What a reader must know before citing.
    CALLOUT,
    TABLE_TEXT,
    TABLE_NUMBER
  }

  /// Whether a paragraph is an item of a list.
  public enum Listing {
    NONE,
    BULLETS,
    NUMBERS
  }

  private final Style style;
  private final List<Piece> pieces = new ArrayList<>();
  private @Nullable String place;
  private Listing listing = Listing.NONE;
  private boolean keptWithNext;

  private Line(Style style) {
    this.style = style;
  }

  /// Begins a paragraph.
  public static Line of(Style style) {
    return new Line(style);
  }

  /// Makes it a place that links lead to.
  public Line at(@Nullable String name) {
    place = name;
    return this;
  }

  public Line in(Listing list) {
    listing = list;
    return this;
  }

  /// Stays on the page of what follows.
  public Line withNext() {
    keptWithNext = true;
    return this;
  }

  public Line words(String text) {
    return words(text, Look.PLAIN);
  }

  public Line words(String text, Look look) {
    pieces.add(new Piece.Words(text, look));
    return this;
  }

  /// Words that lead to `where`, or just stand there when it is null.
  public Line link(@Nullable String where, String text, Look look, Look otherwise) {
    if (where == null) {
      return words(text, otherwise);
    }
    pieces.add(new Piece.Link(where, text, look));
    return this;
  }

  public Line link(String where, String text) {
    return link(where, text, Look.LINK, Look.PLAIN);
  }

  public Line address(String text) {
    pieces.add(new Piece.Address(text));
    return this;
  }

  public Line raised(String text) {
    pieces.add(new Piece.Raised(text));
    return this;
  }

  public Line lineBreak() {
    pieces.add(new Piece.Break());
    return this;
  }

  public Line note(String text) {
    pieces.add(new Piece.Note(text));
    return this;
  }

  public Style style() {
    return style;
  }

  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /// The place that it is; null when no link leads to it.
  public @Nullable String place() {
    return place;
  }

  public Listing listing() {
    return listing;
  }

  public boolean isKeptWithNext() {
    return keptWithNext;
  }
}
