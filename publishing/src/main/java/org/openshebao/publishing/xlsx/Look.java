package org.openshebao.publishing.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Column;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.ooxml.Xml;

/// How cells look: fonts, fills and formats of numbers, each combination once.
final class Look {

  /// Fonts by their place in the file.
  enum Face {
    PLAIN,
    BOLD,
    TITLE,
    QUIET,
    LINK
  }

  private record Style(Face face, String format, boolean filled, boolean wrapped, boolean quoted) {}

  private static final int FIRST_OWN_FORMAT = 164;

  private final Language language;
  private final List<Style> styles = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();

  Look(Language language) {
    this.language = language;
    style(Face.PLAIN, "General", false, false, false); // the first is that of cells without one
  }

  private int style(Face face, String format, boolean filled, boolean wrapped, boolean quoted) {
    Style style = new Style(face, format, filled, wrapped, quoted);
    if (!styles.contains(style)) {
      styles.add(style);
    }
    return styles.indexOf(style);
  }

  int title() {
    return style(Face.TITLE, "General", false, false, false);
  }

  int head() {
    return style(Face.BOLD, "General", true, true, false);
  }

  int unit() {
    return style(Face.QUIET, "General", true, true, false);
  }

  int note() {
    return style(Face.QUIET, "General", false, false, false);
  }

  /// Notes that are broken into lines.
  int passage() {
    return style(Face.QUIET, "General", false, true, false);
  }

  int link() {
    return style(Face.LINK, "General", false, false, false);
  }

  int bold() {
    return style(Face.BOLD, "General", false, false, false);
  }

  /// Words; those like a formula are marked as words, so that they stay so when somebody edits the cell.
  int words(boolean likeFormula) {
    return style(Face.PLAIN, "General", false, true, likeFormula);
  }

  /// The values of a column; those that lead somewhere have the colour of links.
  int value(Column column, boolean leads) {
    return style(leads ? Face.LINK : Face.PLAIN, format(column), false, false, false);
  }

  private String format(Column column) {
    return switch (column.kind()) {
      case TEXT -> "General";
      case COUNT -> "#,##0";
      case FEN -> "#,##0.00";
      case RATE -> digits(column, "0", "0.##") + "%";
      case DECIMAL -> digits(column, "#,##0", "#,##0.####");
      case MONTH -> language == Language.ZH ? "yyyy\"年\"m\"月\"" : "yyyy-mm";
      case DATE -> language == Language.ZH ? "yyyy\"年\"m\"月\"d\"日\"" : "yyyy-mm-dd";
    };
  }

  private static String digits(Column column, String whole, String asNeeded) {
    if (column.decimals() == Column.AS_NEEDED) {
      return asNeeded;
    }
    return column.decimals() == 0 ? whole : whole + "." + "0".repeat(column.decimals());
  }

  Xml xml() {
    Xml xml = Xml.part().open("styleSheet", "xmlns", Namespaces.SHEET);
    Xml combined = Xml.piece().open("cellXfs", "count", styles.size());
    for (Style style : styles) {
      int format = formatId(style.format());
      combined.open(
          "xf",
          "numFmtId",
          format,
          "fontId",
          style.face().ordinal(),
          "fillId",
          style.filled() ? 2 : 0,
          "borderId",
          0,
          "xfId",
          0,
          "applyNumberFormat",
          1,
          "applyFont",
          1,
          "applyFill",
          1,
          "applyAlignment",
          1,
          "quotePrefix",
          style.quoted() ? 1 : 0);
      combined.empty("alignment", "vertical", "top", "wrapText", style.wrapped() ? 1 : 0).close();
    }
    combined.close();
    if (!formats.isEmpty()) {
      xml.open("numFmts", "count", formats.size());
      for (int i = 0; i < formats.size(); i++) {
        xml.empty("numFmt", "numFmtId", FIRST_OWN_FORMAT + i, "formatCode", formats.get(i));
      }
      xml.close();
    }
    xml.open("fonts", "count", Face.values().length);
    for (Face face : Face.values()) {
      font(xml, face);
    }
    xml.close();
    xml.open("fills", "count", 3);
    fill(xml, "none", null);
    fill(xml, "gray125", null); // the first two are given by the format
    fill(xml, "solid", "FFEEF2F5");
    xml.close();
    xml.open("borders", "count", 1).open("border").empty("left").empty("right").empty("top");
    xml.empty("bottom").empty("diagonal").close().close();
    xml.open("cellStyleXfs", "count", 1);
    xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).close();
    xml.add(combined);
    xml.open("cellStyles", "count", 1);
    xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).close();
    return xml.close();
  }

  private int formatId(String format) {
    if (format.equals("General")) {
      return 0;
    }
    if (!formats.contains(format)) {
      formats.add(format);
    }
    return FIRST_OWN_FORMAT + formats.indexOf(format);
  }

  private void font(Xml xml, Face face) {
    xml.open("font");
    if (face == Face.BOLD || face == Face.TITLE) {
      xml.empty("b");
    }
    xml.empty("sz", "val", face == Face.TITLE ? 14 : 10);
    String colour =
        switch (face) {
          case QUIET -> "FF55606B";
          case LINK -> "FF0B5F74";
          default -> "FF16202A";
        };
    xml.empty("color", "rgb", colour);
    xml.empty("name", "val", language == Language.ZH ? "Noto Sans CJK SC" : "Arial");
    xml.empty("family", "val", 2).close();
  }

  private static void fill(Xml xml, String pattern, @Nullable String colour) {
    xml.open("fill").open("patternFill", "patternType", pattern);
    if (colour != null) {
      xml.empty("fgColor", "rgb", colour);
    }
    xml.close().close();
  }
}
