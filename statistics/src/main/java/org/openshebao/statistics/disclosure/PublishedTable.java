package org.openshebao.statistics.disclosure;

import org.openshebao.statistics.estimator.TermCells;

/// The cells of one term of one request, with the sets of rows behind them.
final class PublishedTable {

  final String request;
  final TermCells cells;
  final RowSet.Sums all;
  final RowSet.Sums with;

  PublishedTable(String request, TermCells cells, long[] numbers) {
    this.request = request;
    this.cells = cells;
    int size = cells.domains().size();
    all = new RowSet.Sums(size);
    with = new RowSet.Sums(size);
    boolean attribute = isAttribute();
    for (int row = 0; row < cells.rows(); row++) {
      int cell = cells.cell(row);
      if (cell >= 0) {
        all.add(cell, numbers, row);
        if (attribute && cells.value(row) == 1) {
          with.add(cell, numbers, row);
        }
      }
    }
  }

  boolean isAttribute() {
    return cells.kind() == TermCells.Kind.ATTRIBUTE;
  }

  int size() {
    return cells.domains().size();
  }

  /// In which cell of a coarser table each cell of this one lies whole; null when it is not finer than that one.
  int @org.jspecify.annotations.Nullable [] within(PublishedTable coarse) {
    int[] parent = new int[size()];
    java.util.Arrays.fill(parent, -1);
    for (int row = 0; row < cells.rows(); row++) {
      int fine = cells.cell(row);
      if (fine >= 0) {
        int of = coarse.cells.cell(row);
        if (of < 0 || parent[fine] >= 0 && parent[fine] != of) {
          return null;
        }
        parent[fine] = of;
      }
    }
    return parent;
  }

  /// Whether what a coarser table has beside this one are rows that could be told apart: rows outside this table's domain.
  boolean[] identifiableRest(PublishedTable coarse) {
    boolean[] identifiable = new boolean[coarse.size()];
    for (int row = 0; row < cells.rows(); row++) {
      int of = coarse.cells.cell(row);
      if (of >= 0 && cells.cell(row) == TermCells.OUTSIDE) {
        identifiable[of] = true;
      }
    }
    return identifiable;
  }
}
