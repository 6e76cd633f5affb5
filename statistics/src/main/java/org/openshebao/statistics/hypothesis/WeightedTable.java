package org.openshebao.statistics.hypothesis;

import java.util.List;
import java.util.function.BiPredicate;
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

  private WeightedTable(List<String> rows, List<String> columns, double[] cells) {
    this.rows = rows;
    this.columns = columns;
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

  /// The same with NaN in some cells.
  ///
  /// @param withheld  by row and column
  public WeightedTable without(BiPredicate<Integer, Integer> withheld) {
    double[] shown = cells.clone();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (withheld.test(row, column)) {
          shown[row + rows.size() * column] = Double.NaN;
        }
      }
    }
    return new WeightedTable(rows, columns, shown);
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
