package org.openshebao.publishing.docx;

import java.util.HashMap;
import java.util.Map;

/// Names of places in the document. A word processor takes few characters in them, so that they are numbered.
final class Bookmarks {

  private final Map<String, Integer> numbers = new HashMap<>();
  private int written;

  /// The name of the place of `key`, the same each time: "place_7".
  String of(String key) {
    return "place_" + numbers.computeIfAbsent(key, name -> numbers.size() + 1);
  }

  /// Puts the place of `key` into a paragraph.
  void mark(Paragraph paragraph, String key) {
    paragraph.bookmark(written++, of(key));
  }
}
