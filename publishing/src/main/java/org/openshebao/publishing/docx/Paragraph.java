package org.openshebao.publishing.docx;

import org.openshebao.publishing.ooxml.Xml;

/// A paragraph while it is written, from left to right.
final class Paragraph {

  private final Xml runs = Xml.piece();
  private final Xml properties = Xml.piece();

  private Paragraph(String style) {
    properties.empty("w:pStyle", "w:val", style);
  }

  static Paragraph styled(String style) {
    return new Paragraph(style);
  }

  /// An item of a list: 1 has dots, 2 numbers.
  Paragraph inList(int list) {
    properties.open("w:numPr").empty("w:ilvl", "w:val", 0).empty("w:numId", "w:val", list).close();
    return this;
  }

  /// Stays on the page of the paragraph after it.
  Paragraph withNext() {
    properties.empty("w:keepNext");
    return this;
  }

  /// Ends a section of pages.
  Paragraph endingSection(Xml section) {
    properties.add(section);
    return this;
  }

  Paragraph run(String text) {
    runs.open("w:r").leaf("w:t", text).close();
    return this;
  }

  /// Words in a style of characters: "Strong", "Quiet".
  Paragraph run(String text, String style) {
    runs.open("w:r");
    runs.open("w:rPr").empty("w:rStyle", "w:val", style).close();
    runs.leaf("w:t", text).close();
    return this;
  }

  Paragraph superscript(String text) {
    runs.open("w:r");
    runs.open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close();
    runs.leaf("w:t", text).close();
    return this;
  }

  /// Words that lead to a place of the document.
  Paragraph link(String bookmark, String text, String style) {
    runs.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
    run(text, style);
    runs.close();
    return this;
  }

  /// Words that lead to an address, by the id of the relation to it.
  Paragraph linkOutside(String relation, String text) {
    runs.open("w:hyperlink", "r:id", relation, "w:history", 1);
    run(text, "Hyperlink");
    runs.close();
    return this;
  }

  Paragraph footnote(int id) {
    runs.open("w:r");
    runs.open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close();
    runs.empty("w:footnoteReference", "w:id", id).close();
    return this;
  }

  Paragraph tab() {
    runs.open("w:r").empty("w:tab").close();
    return this;
  }

  Paragraph lineBreak() {
    runs.open("w:r").empty("w:br").close();
    return this;
  }

  /// A field: what it computes, and what stands there until it is computed.
  Paragraph field(String instruction, String until) {
    beginField(instruction);
    run(until);
    return endField();
  }

  Paragraph beginField(String instruction) {
    runs.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
    runs.open("w:r").leaf("w:instrText", " " + instruction + " ").close();
    runs.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    return this;
  }

  Paragraph endField() {
    runs.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
    return this;
  }

  Paragraph bookmark(int id, String name) {
    runs.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    runs.empty("w:bookmarkEnd", "w:id", id);
    return this;
  }

  Paragraph drawing(Xml drawing) {
    runs.open("w:r").add(drawing).close();
    return this;
  }

  Xml xml() {
    return Xml.piece().open("w:p").open("w:pPr").add(properties).close().add(runs).close();
  }
}
