package org.openshebao.publishing.docx;

import org.openshebao.publishing.ooxml.Xml;

/// Paper and its edges: A4, upright or lying for wide tables. Lengths are in twentieths of a point.
final class Pages {

  private static final int SHORT = 11906;
  private static final int LONG = 16838;
  private static final int EDGE = 1134;

  static final int PORTRAIT_WIDTH = SHORT - 2 * EDGE;
  static final int LANDSCAPE_WIDTH = LONG - 2 * EDGE;

  private final String header;
  private final String footer;
  private boolean lying;

  /// @param header  id of the relation to the header
  Pages(String header, String footer) {
    this.header = header;
    this.footer = footer;
  }

  /// Turns the paper for what follows, if it stands otherwise.
  void turn(Xml body, boolean toLying) {
    if (toLying != lying) {
      body.add(Paragraph.styled("Note").endingSection(section()).xml());
      lying = toLying;
    }
  }

  int width() {
    return lying ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  }

  /// The section that ends here.
  Xml section() {
    Xml xml = Xml.piece().open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", header);
    xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
    if (lying) {
      xml.empty("w:pgSz", "w:w", LONG, "w:h", SHORT, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", SHORT, "w:h", LONG);
    }
    return xml.empty(
            "w:pgMar",
            "w:top",
            EDGE,
            "w:right",
            EDGE,
            "w:bottom",
            EDGE,
            "w:left",
            EDGE,
            "w:header",
            567,
            "w:footer",
            567,
            "w:gutter",
            0)
        .close();
  }
}
