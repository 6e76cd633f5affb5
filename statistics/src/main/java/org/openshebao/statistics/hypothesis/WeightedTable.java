package org.openshebao.statistics.hypothesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;

/// A two-way table of weighted counts.
public final class WeightedTable {

  private final List<String> rows;
  private final List<String> columns;
  private final double[] cells;

  private WeightedTable(CellShares shares, double[] cells) {
    this.rows = List.copyOf(shares.rowLevels());
    this.columns = List.copyOf(shares.columnLevels());
    this.cells = cells;
  }

  /// The table of two variables.
  public static WeightedTable of(
      SurveyDesign design,
      Microdata data,
      String rows,
      String columns,
      boolean @Nullable [] domain) {
    CellShares totals = new CellShares(data, rows, columns, domain, false);
    return new WeightedTable(totals, totals.estimate(design.weights()));
  }

  /// Categories of the rows.
  public List<String> rows() {
    return rows;
  }

  /// Categories of the columns.
  public List<String> columns() {
    return columns;
  }

  /// The weight in a cell.
  public double cell(int row, int column) {
    return cells[row + rows.size() * column];
  }
}
