package org.openshebao.statistics.disclosure;

import java.util.List;

/// Cells of one table or of several, and all sums that link them: rows and columns to their margins, a table to a coarser one.
///
/// @param cells  the cells
/// @param relations  the sums
public record CellSystem(List<TableCell> cells, List<Relation> relations) {

  private static final double TOLERANCE = 1e-6;

  public CellSystem {
    cells = List.copyOf(cells);
    relations = List.copyOf(relations);
    for (Relation relation : relations) {
      double sum = 0;
      for (int part : relation.parts()) {
        sum += cells.get(part).value();
      }
      TableCell total = cells.get(relation.total());
      if (Math.abs(sum - total.value()) > TOLERANCE * (1 + Math.abs(total.value()))) {
        throw new IllegalArgumentException(
            "The cell %s is %s but its parts add up to %s. Maybe a part is missing?"
                .formatted(total.name().en(), total.value(), sum));
      }
    }
  }

  /// Numbers of the cells that must not be published.
  List<Integer> sensitive() {
    return java.util.stream.IntStream.range(0, cells.size())
        .filter(cell -> cells.get(cell).isSensitive())
        .boxed()
        .toList();
  }

  /// More than any cell can be.
  double most() {
    double sum = 1;
    for (TableCell cell : cells) {
      Sensitivity sensitivity = cell.sensitivity();
      sum += cell.value() + (sensitivity == null ? 0 : sensitivity.above());
    }
    return sum;
  }
}
