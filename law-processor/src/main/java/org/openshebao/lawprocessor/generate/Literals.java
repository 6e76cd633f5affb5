package org.openshebao.lawprocessor.generate;

import org.jspecify.annotations.Nullable;

/// Texts as Java source writes them.
final class Literals {

  private Literals() {}

  /// A string literal; Chinese stays readable.
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /// A string literal, or null.
  static String stringOrNull(@Nullable String text) {
    return text == null ? "null" : string(text);
  }

  /// A text for a comment: one line, in which no backslash starts a unicode escape.
  static String comment(String text) {
    return text.replace("\\", "\\\\").replaceAll("\\s+", " ").strip();
  }
}
