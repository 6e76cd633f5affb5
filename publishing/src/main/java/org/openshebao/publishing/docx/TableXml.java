package org.openshebao.publishing.docx;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.paper.Line;
import org.openshebao.publishing.paper.PaperTable;

/// A table as wide as the page, its head repeated on every page.
final class TableXml {

  private final Function<Line, Paragraph> paragraphs;

  /// @param paragraphs  writes a line
  TableXml(Function<Line, Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  Xml of(PaperTable table, int width) {
    List<Long> widths = table.shares().stream().map(share -> Math.round(share * width)).toList();
    Xml xml = Xml.piece().open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "ReportTable").empty("w:tblW", "w:w", width, "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty(
        "w:tblLook",
        "w:val",
        "0020",
        "w:firstRow",
        1,
        "w:lastRow",
        0,
        "w:firstColumn",
        0,
        "w:lastColumn",
        0,
        "w:noHBand",
        1,
        "w:noVBand",
        1);
    xml.empty("w:tblCaption", "w:val", table.title()).close();
    xml.open("w:tblGrid");
    widths.forEach(w -> xml.empty("w:gridCol", "w:w", w));
    xml.close();
    row(xml, widths, table.head(), true);
    table.rows().forEach(row -> row(xml, widths, row, false));
    return xml.close();
  }

  private void row(Xml xml, List<Long> widths, List<Line> cells, boolean head) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    for (int i = 0; i < widths.size(); i++) {
      cell(xml, widths.get(i), paragraphs.apply(cells.get(i)), head ? "bottom" : null);
    }
    xml.close();
  }

  private static void cell(Xml xml, long width, Paragraph content, @Nullable String foot) {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
    if (foot != null) {
      xml.empty("w:vAlign", "w:val", foot);
    }
    xml.close().add(content.xml()).close();
  }
}
