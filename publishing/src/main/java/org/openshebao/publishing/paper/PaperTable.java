package org.openshebao.publishing.paper;

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
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece.Look;

/// A table as it stands on paper: widths of columns, numbers at the right, figures that lead to what stands behind them.
public final class PaperTable {

  private static final double SIZE = 8.5; // points
  private static final double HEAD = SIZE * 1.08; // bold letters are wider
  private static final double HEAD_ROOM = 80; // points in which a head is broken
  private static final double EDGES = 9; // points at both sides of a cell
  private static final double WIDEST = 150; // points of a column of words before it is broken
  private static final double NARROWEST = 34;

  /// Where a figure leads to.
  public interface Places {
    /// The place of what stands behind figures with `source`; null when nothing does.
    @Nullable String find(@Nullable String source);
  }

  private final Table table;
  private final Language language;
  private final Places places;
  private final NumberFormatter numbers;
  private final AbsentNotes absent;
  private final List<Double> natural = new ArrayList<>();

  PaperTable(Table table, Language language, Places places) {
    this.table = table;
    this.language = language;
    this.places = places;
    this.numbers = new NumberFormatter(language);
    this.absent = AbsentNotes.of(table);
    for (int column = 0; column < table.columns().size(); column++) {
      natural.add(naturalWidth(column));
    }
  }

  public String title() {
    return table.title().in(language);
  }

  /// Whether its columns need lying paper.
  public boolean isWide() {
    return sum() > Paper.UPRIGHT;
  }

  /// The share of the width that each column has.
  public List<Double> shares() {
    double sum = Math.max(sum(), 1);
    return natural.stream().map(width -> width / sum).toList();
  }

  /// The first row: what columns hold, with their units.
  public List<Line> head() {
    List<Line> head = new ArrayList<>();
    for (Column column : table.columns()) {
      Line line = Line.of(style(column)).words(column.label().in(language), Look.STRONG);
      if (column.unit() != null) {
        line.lineBreak().words(column.unit().in(language), Look.QUIET);
      }
      head.add(line);
    }
    return head;
  }

  public List<List<Line>> rows() {
    List<List<Line>> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Line> cells = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        cells.add(figure(table.columns().get(i), row.get(i)));
      }
      rows.add(cells);
    }
    return rows;
  }

  AbsentNotes absent() {
    return absent;
  }

  private double sum() {
    return natural.stream().mapToDouble(width -> width).sum();
  }

  private double naturalWidth(int index) {
    Column column = table.columns().get(index);
    double widest =
        table.rows().stream()
            .mapToDouble(row -> TextWidth.of(text(column, row.get(index)), SIZE))
            .max()
            .orElse(0);
    String unit = column.unit() == null ? "" : " " + column.unit().in(language);
    double head =
        TextWidth.lines(column.label().in(language) + unit, HEAD, HEAD_ROOM).stream()
            .mapToDouble(line -> TextWidth.of(line, HEAD))
            .max()
            .orElse(0);
    return Math.clamp(Math.max(widest, head) + EDGES, NARROWEST, WIDEST);
  }

  private Line figure(Column column, Cell cell) {
    Line line = Line.of(style(column));
    if (cell instanceof Cell.Absent none) {
      return line.words("–", Look.QUIET).raised(absent.letterOf(none));
    }
    return line.link(places.find(cell.source()), text(column, cell), Look.FIGURE, Look.PLAIN);
  }

  private String text(Column column, Cell cell) {
    return cell instanceof Cell.Absent ? "–" : numbers.format(column, cell);
  }

  private static Style style(Column column) {
    return column.kind() == ColumnKind.TEXT ? Style.TABLE_TEXT : Style.TABLE_NUMBER;
  }
}
