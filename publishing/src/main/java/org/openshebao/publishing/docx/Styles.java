package org.openshebao.publishing.docx;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.ooxml.Xml;

/// How paragraphs, words and tables look. Sizes are in half points.
final class Styles {

  private static final String ACCENT = "0B5F74";
  private static final String MUTED = "55606B";

  /// Stay on the page of what they introduce.
  private static final Set<String> KEPT = Set.of("Caption", "Kicker", "Intro");

  private Styles() {}

  static Xml xml(Language language) {
    Xml xml = Xml.part().open("w:styles", "xmlns:w", Namespaces.WORD);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.empty(
        "w:rFonts",
        "w:ascii",
        "Arial",
        "w:hAnsi",
        "Arial",
        "w:eastAsia",
        "Noto Sans CJK SC",
        "w:cs",
        "Arial");
    xml.empty("w:color", "w:val", "16202A").empty("w:sz", "w:val", 20).empty("w:szCs", "w:val", 20);
    xml.empty(
        "w:lang", "w:val", language == Language.ZH ? "en-US" : "en-GB", "w:eastAsia", "zh-CN");
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    xml.empty("w:spacing", "w:after", 120, "w:line", 276, "w:lineRule", "auto");
    xml.close().close().close();
    paragraph(xml, "Normal", "Normal", null, 0, 0, 0, null, false);
    paragraph(xml, "Title", "Title", null, 0, 80, 48, null, true);
    paragraph(xml, "Subtitle", "Subtitle", null, 0, 240, 24, MUTED, false);
    heading(xml, 1, 480, 34);
    heading(xml, 2, 320, 26);
    heading(xml, 3, 200, 21);
    paragraph(xml, "Kicker", "Kicker", null, 240, 120, 26, ACCENT, true);
    paragraph(xml, "Intro", "Intro", null, 0, 160, 20, MUTED, false);
    paragraph(xml, "Caption", "caption", null, 240, 80, 20, ACCENT, true);
    paragraph(xml, "Note", "Note", null, 40, 40, 17, MUTED, false);
    paragraph(xml, "TableText", "Table text", null, 20, 20, 17, null, false);
    paragraph(xml, "TableNumber", "Table number", "right", 20, 20, 17, null, false);
    paragraph(xml, "FootnoteText", "footnote text", null, 0, 20, 16, MUTED, false);
    paragraph(xml, "Header", "header", "right", 0, 0, 16, MUTED, false);
    paragraph(xml, "Footer", "footer", null, 0, 0, 16, MUTED, false);
    contents(xml, 1, 0);
    contents(xml, 2, 280);
    callout(xml);
    character(xml, "Strong", null, true, false);
    character(xml, "Quiet", MUTED, false, false);
    character(xml, "Hyperlink", ACCENT, false, true);
    character(xml, "FigureLink", ACCENT, false, false);
    character(xml, "Contents", null, false, false);
    xml.open("w:style", "w:type", "character", "w:styleId", "FootnoteReference");
    xml.empty("w:name", "w:val", "footnote reference");
    xml.open("w:rPr").empty("w:vertAlign", "w:val", "superscript").close().close();
    table(xml);
    return xml.close();
  }

  private static void paragraph(
      Xml xml,
      String id,
      String name,
      @Nullable String side,
      int before,
      int after,
      int size,
      @Nullable String colour,
      boolean bold) {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    xml.empty("w:name", "w:val", name);
    if (!id.equals("Normal")) {
      xml.empty("w:basedOn", "w:val", "Normal");
    }
    xml.empty("w:qFormat");
    if (size > 0) {
      xml.open("w:pPr");
      if (KEPT.contains(id)) {
        xml.empty("w:keepNext");
      }
      xml.empty("w:spacing", "w:before", before, "w:after", after);
      if (side != null) {
        xml.empty("w:jc", "w:val", side);
      }
      xml.close();
      look(xml, size, colour, bold);
    }
    xml.close();
  }

  private static void look(Xml xml, int size, @Nullable String colour, boolean bold) {
    xml.open("w:rPr");
    if (bold) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (colour != null) {
      xml.empty("w:color", "w:val", colour);
    }
    xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size).close();
  }

  private static void heading(Xml xml, int level, int before, int size) {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level);
    xml.empty("w:name", "w:val", "heading " + level).empty("w:basedOn", "w:val", "Normal");
    xml.empty("w:next", "w:val", "Normal").empty("w:qFormat");
    xml.open("w:pPr").empty("w:keepNext").empty("w:keepLines");
    xml.empty("w:spacing", "w:before", before, "w:after", 120);
    xml.empty("w:outlineLvl", "w:val", level - 1).close();
    look(xml, size, null, true);
    xml.close();
  }

  private static void contents(Xml xml, int level, int left) {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", "TOC" + level);
    xml.empty("w:name", "w:val", "toc " + level).empty("w:basedOn", "w:val", "Normal");
    xml.open("w:pPr").open("w:tabs");
    xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Pages.PORTRAIT_WIDTH).close();
    xml.empty("w:spacing", "w:after", 40).empty("w:ind", "w:left", left).close().close();
  }

  /// What a reader must know before citing: on a ground of its own.
  private static void callout(Xml xml) {
    xml.open("w:style", "w:type", "paragraph", "w:customStyle", 1, "w:styleId", "Callout");
    xml.empty("w:name", "w:val", "Callout").empty("w:basedOn", "w:val", "Normal");
    xml.open("w:pPr").open("w:pBdr");
    xml.empty("w:left", "w:val", "single", "w:sz", 24, "w:space", 8, "w:color", "D99A1C").close();
    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FFF6E0");
    xml.empty("w:spacing", "w:before", 0, "w:after", 0).empty("w:ind", "w:left", 200).close();
    xml.close();
  }

  private static void character(
      Xml xml, String id, @Nullable String colour, boolean bold, boolean underlined) {
    xml.open("w:style", "w:type", "character", "w:styleId", id);
    xml.empty("w:name", "w:val", id).open("w:rPr");
    if (bold) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (colour != null) {
      xml.empty("w:color", "w:val", colour);
    }
    if (underlined) {
      xml.empty("w:u", "w:val", "single");
    }
    xml.close().close();
  }

  private static void table(Xml xml) {
    xml.open("w:style", "w:type", "table", "w:styleId", "ReportTable");
    xml.empty("w:name", "w:val", "Report table").open("w:pPr");
    xml.empty("w:spacing", "w:after", 0, "w:line", 240, "w:lineRule", "auto").close();
    xml.open("w:tblPr").open("w:tblBorders");
    for (String side : new String[] {"top", "bottom"}) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", 8, "w:space", 0, "w:color", "16202A");
    }
    xml.empty("w:insideH", "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "C9D0D6");
    xml.close().open("w:tblCellMar");
    xml.empty("w:left", "w:w", 70, "w:type", "dxa").empty("w:right", "w:w", 70, "w:type", "dxa");
    xml.close().close();
    xml.open("w:tblStylePr", "w:type", "firstRow").open("w:rPr").empty("w:b").close();
    xml.open("w:tcPr").empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "EEF2F5");
    xml.close().close().close();
  }
}
