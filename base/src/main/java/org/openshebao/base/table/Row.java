package org.openshebao.base.table;

import java.util.List;

/// A row of a table: a cell for each column, in their order.
public record Row(List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /// The cell in the column at `column`, from 0.
  public Cell get(int column) {
    return cells.get(column);
  }
}
