package org.openshebao.publishing.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.publishing.csv.FormulaGuard;
import org.openshebao.publishing.drawing.TextWidth;
import org.openshebao.publishing.ooxml.Xml;

/// A sheet while it is filled, row by row.
final class Sheet {

  /// A spreadsheet takes no more links in a sheet.
  private static final int MOST_LINKS = 65_000;

  private record Link(String cell, String place, boolean outside) {}

  private final String name;
  private final Look look;
  private static final double CHARACTER = 5.6; // points at size 10
  private static final double LINE = 13.5; // points

  private final Xml rows = Xml.piece();
  private final List<String> merged = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final TreeMap<Integer, Double> widths = new TreeMap<>();
  private int row;
  private int column;
  private int frozenRows;
  private int frozenColumns;
  private int headFrom;
  private int headTo;
  private int lines;
  private @Nullable Xml cells;

  Sheet(String name, Look look) {
    this.name = name;
    this.look = look;
  }

  String name() {
    return name;
  }

  /// Begins the next row.
  Sheet row() {
    endRow();
    row++;
    column = 0;
    lines = 1;
    cells = Xml.piece();
    return this;
  }

  /// Rows say how high they are: not every program works that out from the words in them.
  private void endRow() {
    if (cells != null) {
      if (lines > 1) {
        rows.open("row", "r", row, "ht", lines * LINE, "customHeight", 1);
      } else {
        rows.open("row", "r", row);
      }
      rows.add(cells).close();
      cells = null;
    }
  }

  private Xml cells() {
    return Objects.requireNonNull(cells, "A cell needs a row before it.");
  }

  /// How many lines words need in so many characters.
  private void makeRoom(String text, double characters) {
    lines = Math.max(lines, TextWidth.lines(text, 10, (characters - 1) * CHARACTER).size());
  }

  /// The number of the row that is being filled, from 1.
  int rowNumber() {
    return row;
  }

  /// Words. They are never a formula, whatever they begin with.
  Sheet words(String text, int style) {
    cells().open("c", "r", Address.of(column, row), "s", style, "t", "inlineStr");
    cells().open("is").leaf("t", text).close().close();
    column++;
    return this;
  }

  /// Words in a style that breaks them into lines, with room for those.
  Sheet lines(String text, int style) {
    makeRoom(text, widths.getOrDefault(column, 8.43));
    return words(text, style);
  }

  /// A passage over the first `columns` columns: it neither hides behind the next cell nor makes the page wider.
  Sheet passage(String text, int columns) {
    int over = Math.max(1, columns);
    double characters = 0;
    for (int i = 0; i < over; i++) {
      characters += widths.getOrDefault(i, 8.43);
    }
    makeRoom(text, characters);
    if (over > 1) {
      merged.add(Address.of(0, row) + ":" + Address.of(over - 1, row));
    }
    return words(text, look.passage());
  }

  /// Words that somebody else may have written.
  Sheet words(String text) {
    return lines(text, look.words(FormulaGuard.isLikeFormula(text)));
  }

  /// A number, as it is written in full.
  Sheet number(String number, int style) {
    cells().open("c", "r", Address.of(column, row), "s", style).leaf("v", number).close();
    column++;
    return this;
  }

  Sheet nothing() {
    column++;
    return this;
  }

  /// The cell that was filled last leads to a place of the workbook, or to an address of the web.
  Sheet leadsTo(@Nullable String place, boolean outside) {
    if (place != null && links.size() < MOST_LINKS) {
      links.add(new Link(Address.of(column - 1, row), place, outside));
    }
    return this;
  }

  /// The rows so far stay in view, as do the first columns, and those from `first` on head every page.
  void headsEndHere(int first, int columns) {
    frozenRows = row;
    frozenColumns = columns;
    headFrom = first;
    headTo = row;
  }

  /// How wide the column at `index` is, in characters.
  void width(int index, double characters) {
    widths.put(index, Math.clamp(characters, 8, 60));
  }

  /// How many columns it has that say how wide they are.
  int columns() {
    return widths.size();
  }

  /// How wide all its columns are, in characters.
  double width() {
    return widths.values().stream().mapToDouble(w -> w).sum();
  }

  /// The rows that head every page, as a name of the workbook; null when there are none.
  @Nullable String printTitles() {
    return headTo == 0 ? null : Address.in(name, "$" + headFrom + ":$" + headTo);
  }

  /// The part.
  ///
  /// @param drawing  id of the relation to its pictures; null without pictures
  /// @param relate  gives the id of the relation to an address
  Xml xml(@Nullable String drawing, java.util.function.UnaryOperator<String> relate) {
    endRow();
    Xml xml =
        Xml.part().open("worksheet", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
    xml.open("sheetViews").open("sheetView", "showGridLines", 0, "workbookViewId", 0);
    if (frozenRows > 0) {
      String corner = Address.of(frozenColumns, frozenRows + 1);
      if (frozenColumns > 0) {
        xml.empty(
            "pane",
            "xSplit",
            frozenColumns,
            "ySplit",
            frozenRows,
            "topLeftCell",
            corner,
            "activePane",
            "bottomRight",
            "state",
            "frozen");
      } else {
        xml.empty(
            "pane",
            "ySplit",
            frozenRows,
            "topLeftCell",
            corner,
            "activePane",
            "bottomLeft",
            "state",
            "frozen");
      }
    }
    xml.close().close();
    xml.empty("sheetFormatPr", "defaultRowHeight", 15);
    if (!widths.isEmpty()) {
      xml.open("cols");
      widths.forEach((index, width) ->
          xml.empty("col", "min", index + 1, "max", index + 1, "width", width, "customWidth", 1));
      xml.close();
    }
    xml.open("sheetData").add(rows).close();
    if (!merged.isEmpty()) {
      xml.open("mergeCells", "count", merged.size());
      merged.forEach(range -> xml.empty("mergeCell", "ref", range));
      xml.close();
    }
    if (!links.isEmpty()) {
      xml.open("hyperlinks");
      for (Link link : links) {
        if (link.outside()) {
          xml.empty("hyperlink", "ref", link.cell(), "r:id", relate.apply(link.place()));
        } else {
          xml.empty("hyperlink", "ref", link.cell(), "location", link.place());
        }
      }
      xml.close();
    }
    xml.empty(
        "pageMargins",
        "left",
        0.5,
        "right",
        0.5,
        "top",
        0.6,
        "bottom",
        0.6,
        "header",
        0.3,
        "footer",
        0.3);
    xml.empty(
        "pageSetup", "paperSize", 9, "orientation", "landscape", "fitToWidth", 1, "fitToHeight", 0);
    xml.open("headerFooter").leaf("oddFooter", "&L&A&R&P / &N").close();
    if (drawing != null) {
      xml.empty("drawing", "r:id", drawing);
    }
    return xml.close();
  }
}
