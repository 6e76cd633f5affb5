package org.openshebao.publishing.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML from left to right: `xml.open("w:p").leaf("w:t", words).close()`. All text is escaped here.
public final class Xml {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder written = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// A whole part of a file: it begins with the declaration.
  public static Xml part() {
    Xml xml = new Xml();
    xml.written.append(DECLARATION);
    return xml;
  }

  /// A piece to be put into a part.
  public static Xml piece() {
    return new Xml();
  }

  private Xml() {}

  /// Begins an element.
  ///
  /// @param attributes  names and values by turns
  public Xml open(String name, Object... attributes) {
    begin(name, attributes);
    written.append('>');
    open.push(name);
    return this;
  }

  /// Ends the element that was begun last.
  public Xml close() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element without content.
  public Xml empty(String name, Object... attributes) {
    begin(name, attributes);
    written.append("/>");
    return this;
  }

  /// An element that holds text alone; its spaces are kept.
  public Xml leaf(String name, String text, Object... attributes) {
    begin(name, attributes);
    if (!text.equals(text.strip())) {
      written.append(" xml:space=\"preserve\"");
    }
    written.append('>').append(escaped(text)).append("</").append(name).append('>');
    return this;
  }

  /// A piece written elsewhere.
  public Xml add(Xml piece) {
    written.append(piece);
    return this;
  }

  private void begin(String name, Object... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException(
          "The attributes of <%s> need a name and a value each.".formatted(name));
    }
    written.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      written.append(escaped(String.valueOf(attributes[i + 1]))).append('"');
    }
  }

  /// What XML cannot hold, control characters and halves of characters, becomes U+FFFD.
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\n', '\t' -> safe.append("&#").append(c).append(';');
            default -> safe.appendCodePoint(isAllowed(c) ? c : 0xfffd);
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("The elements %s are still open.".formatted(open));
    }
    return written.toString();
  }
}
