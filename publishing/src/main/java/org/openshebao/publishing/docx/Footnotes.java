package org.openshebao.publishing.docx;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.publishing.ooxml.Xml;

/// The notes at the feet of pages.
final class Footnotes {

  private static final int RESERVED = 1; // -1 and 0 are the lines between text and notes

  private final List<String> texts = new ArrayList<>();

  /// Adds a note and gives its id.
  int add(String text) {
    texts.add(text);
    return texts.size() + RESERVED - 1;
  }

  Xml xml() {
    Xml xml = Xml.part().open("w:footnotes", "xmlns:w", Namespaces.WORD);
    line(xml, -1, "separator");
    line(xml, 0, "continuationSeparator");
    for (int i = 0; i < texts.size(); i++) {
      xml.open("w:footnote", "w:id", i + RESERVED).open("w:p");
      xml.open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
      xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
      xml.empty("w:footnoteRef").close();
      xml.open("w:r").leaf("w:t", " " + texts.get(i)).close();
      xml.close().close();
    }
    return xml.close();
  }

  private static void line(Xml xml, int id, String kind) {
    xml.open("w:footnote", "w:type", kind, "w:id", id).open("w:p").open("w:r");
    xml.empty("w:" + kind).close().close().close();
  }
}
