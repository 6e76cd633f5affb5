package org.openshebao.publishing.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Column;
import org.openshebao.base.text.Label;

/// A table as the page shows it.
///
/// @param id  where it stands on the page
/// @param absentCount  how many cells have no value, of how many; null when each has one
/// @param provenance  what it was made from, when that is not what the report was made from
record TableView(
    String id,
    Label title,
    List<Label> notes,
    List<Head> heads,
    List<Line> lines,
    @Nullable Label absentCount,
    List<Reason> reasons,
    @Nullable Label provenance,
    String fileName) {

  private static final int ROWS_TO_FILTER = 8;
  private static final int ROWS_TO_SCROLL = 16;

  /// Whether readers look for rows in it.
  public boolean filtered() {
    return lines.size() >= ROWS_TO_FILTER;
  }

  /// Whether it is so long that it scrolls in a box of its own.
  public boolean tall() {
    return lines.size() >= ROWS_TO_SCROLL;
  }

  /// The head of a column.
  ///
  /// @param unit  in brackets; null when the numbers say it
  record Head(Column column, @Nullable Label unit, boolean numeric) {}

  /// A row; the first of its cells names it.
  record Line(String id, List<CellView> cells) {}

  /// Why cells are absent, said once below the table.
  ///
  /// @param letter  by which the cells point to it
  /// @param count  of the cells, in brackets
  /// @param href  where what is known about it stands; null when there is nothing more
  record Reason(String id, String letter, Label text, Label count, @Nullable String href) {}
}
