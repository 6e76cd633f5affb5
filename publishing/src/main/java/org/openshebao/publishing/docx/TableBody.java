package org.openshebao.publishing.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.absent.AbsentNotes;
import org.openshebao.publishing.drawing.TextWidth;
import org.openshebao.publishing.ooxml.Xml;

/// A table: its head repeated on every page, numbers at the right, figures that lead to what stands behind them.
final class TableBody {

  private static final double SIZE = 8.5; // points
  private static final double TWIPS = 20;
  private static final double EDGES = 9; // points at both sides of a cell
  private static final double WIDEST = 150; // points of a column of words before it is broken
  private static final double NARROWEST = 34;

  private final Table table;
  private final Language language;
  private final NumberFormatter numbers;
  private final AbsentNotes absent;
  private final List<Double> natural = new ArrayList<>();

  TableBody(Table table, Language language) {
    this.table = table;
    this.language = language;
    this.numbers = new NumberFormatter(language);
    this.absent = AbsentNotes.of(table);
    for (int column = 0; column < table.columns().size(); column++) {
      natural.add(naturalWidth(column));
    }
  }

  /// Whether its columns need lying paper.
  boolean isWide() {
    return natural.stream().mapToDouble(w -> w).sum() * TWIPS > Pages.PORTRAIT_WIDTH;
  }

  private double naturalWidth(int index) {
    Column column = table.columns().get(index);
    double widest =
        table.rows().stream()
            .mapToDouble(row -> TextWidth.of(text(column, row.get(index)), SIZE))
            .max()
            .orElse(0);
    double head =
        TextWidth.lines(head(column), SIZE * 1.08, 80).stream()
            .mapToDouble(line -> TextWidth.of(line, SIZE * 1.08))
            .max()
            .orElse(0);
    return Math.clamp(Math.max(widest, head) + EDGES, NARROWEST, WIDEST);
  }

  private String text(Column column, Cell cell) {
    return cell instanceof Cell.Absent ? "–" : numbers.format(column, cell);
  }

  private String head(Column column) {
    String unit = column.unit() == null ? "" : " " + column.unit().in(language);
    return column.label().in(language) + unit;
  }

  /// The table, as wide as the page.
  ///
  /// @param places  where figures lead to, by the key that cells name as their source
  Xml xml(int width, Places places) {
    double sum = natural.stream().mapToDouble(w -> w).sum();
    List<Long> widths =
        natural.stream().map(w -> Math.round(w / Math.max(sum, 1) * width)).toList();
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
    xml.empty("w:tblCaption", "w:val", table.title().in(language)).close();
    xml.open("w:tblGrid");
    widths.forEach(w -> xml.empty("w:gridCol", "w:w", w));
    xml.close();
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < widths.size(); i++) {
      Column column = table.columns().get(i);
      Paragraph head = Paragraph.styled(style(column));
      head.run(column.label().in(language), "Strong");
      if (column.unit() != null) {
        head.lineBreak().run(column.unit().in(language), "Quiet");
      }
      cell(xml, widths.get(i), head, "bottom");
    }
    xml.close();
    for (Row row : table.rows()) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
      for (int i = 0; i < widths.size(); i++) {
        cell(xml, widths.get(i), figure(table.columns().get(i), row.get(i), places), null);
      }
      xml.close();
    }
    return xml.close();
  }

  private static void cell(Xml xml, long width, Paragraph content, @Nullable String foot) {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
    if (foot != null) {
      xml.empty("w:vAlign", "w:val", foot);
    }
    xml.close().add(content.xml()).close();
  }

  private Paragraph figure(Column column, Cell cell, Places places) {
    Paragraph paragraph = Paragraph.styled(style(column));
    if (cell instanceof Cell.Absent none) {
      return paragraph.run("–", "Quiet").superscript(absent.letterOf(none));
    }
    String place = places.find(cell.source());
    String text = text(column, cell);
    return place == null ? paragraph.run(text) : paragraph.link(place, text, "FigureLink");
  }

  private static String style(Column column) {
    return column.kind() == ColumnKind.TEXT ? "TableText" : "TableNumber";
  }

  AbsentNotes absent() {
    return absent;
  }

  /// Where a figure leads to; null when nothing stands behind it.
  interface Places {
    @Nullable String find(@Nullable String source);
  }
}
