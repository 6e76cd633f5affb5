package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A table of rows × columns with its margins, and a second way to say what an attacker can tell of it: a cell may move as far as the greatest flow that
/// closes a circle with it in the network of rows and columns.
final class CrossTable {

  final int rows;
  final int columns;
  final double[] value; // inner cells by row, then sums of rows, then of columns, then of all
  final CellSystem system;

  CrossTable(double[][] inner, int threshold) {
    rows = inner.length;
    columns = inner[0].length;
    value = new double[rows * columns + rows + columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        value[cell(r, c)] = inner[r][c];
        value[rowSum(r)] += inner[r][c];
        value[columnSum(c)] += inner[r][c];
        value[grand()] += inner[r][c];
      }
    }
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < value.length; i++) {
      cells.add(
          new TableCell(Label.same("cell " + i), value[i], 1 + value[i], true, need(i, threshold)));
    }
    List<Relation> relations = new ArrayList<>();
    List<Integer> sumsOfRows = new ArrayList<>();
    List<Integer> sumsOfColumns = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Integer> parts = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        parts.add(cell(r, c));
      }
      relations.add(new Relation(rowSum(r), parts));
      sumsOfRows.add(rowSum(r));
    }
    for (int c = 0; c < columns; c++) {
      List<Integer> parts = new ArrayList<>();
      for (int r = 0; r < rows; r++) {
        parts.add(cell(r, c));
      }
      relations.add(new Relation(columnSum(c), parts));
      sumsOfColumns.add(columnSum(c));
    }
    relations.add(new Relation(grand(), sumsOfRows));
    relations.add(new Relation(grand(), sumsOfColumns));
    system = new CellSystem(cells, relations);
  }

  private @Nullable Sensitivity need(int cell, int threshold) {
    double count = value[cell];
    return count == 0 || count >= threshold
        ? null
        : new Sensitivity(Label.same("too few"), threshold - count, Math.min(1, count));
  }

  int cell(int row, int column) {
    return row * columns + column;
  }

  int rowSum(int row) {
    return rows * columns + row;
  }

  int columnSum(int column) {
    return rows * columns + rows + column;
  }

  int grand() {
    return value.length - 1;
  }

  /// Where an arc of a cell begins: rows are 0 … rows − 1, the sum of columns is a row too; columns follow.
  private int tail(int cell) {
    if (cell < rows * columns) {
      return cell / columns;
    }
    if (cell < rows * columns + rows) {
      return rows + 1 + columns; // the column of sums
    }
    return cell == grand() ? rows : rows + 1 + (cell - rows * columns - rows);
  }

  private int head(int cell) {
    if (cell < rows * columns) {
      return rows + 1 + cell % columns;
    }
    if (cell < rows * columns + rows) {
      return cell - rows * columns;
    }
    return cell == grand() ? rows + 1 + columns : rows; // the row of sums
  }

  /// How far cell `p` may be above (+1) or below (−1) its value.
  double reach(int p, int direction, boolean[] hidden, double most) {
    if (!hidden[p]) {
      return 0;
    }
    int nodes = rows + columns + 2;
    double[][] capacity = new double[nodes][nodes];
    for (int cell = 0; cell < value.length; cell++) {
      if (hidden[cell] && cell != p) {
        capacity[tail(cell)][head(cell)] += most;
        capacity[head(cell)][tail(cell)] += value[cell];
      }
    }
    int from = direction > 0 ? head(p) : tail(p);
    int to = direction > 0 ? tail(p) : head(p);
    double flow = 0;
    while (true) {
      int[] before = new int[nodes];
      Arrays.fill(before, -1);
      before[from] = from;
      List<Integer> queue = new ArrayList<>(List.of(from));
      for (int i = 0; i < queue.size() && before[to] < 0; i++) {
        for (int node = 0; node < nodes; node++) {
          if (before[node] < 0 && capacity[queue.get(i)][node] > 1e-9) {
            before[node] = queue.get(i);
            queue.add(node);
          }
        }
      }
      if (before[to] < 0) {
        return Math.min(flow, direction > 0 ? most : value[p]);
      }
      double step = Double.POSITIVE_INFINITY;
      for (int node = to; node != from; node = before[node]) {
        step = Math.min(step, capacity[before[node]][node]);
      }
      for (int node = to; node != from; node = before[node]) {
        capacity[before[node]][node] -= step;
        capacity[node][before[node]] += step;
      }
      flow += step;
    }
  }

  boolean isSafe(boolean[] hidden) {
    for (int p = 0; p < value.length; p++) {
      Sensitivity need = system.cells().get(p).sensitivity();
      if (need != null
          && (reach(p, 1, hidden, system.most()) < need.above() - 1e-6
              || reach(p, -1, hidden, system.most()) < need.below() - 1e-6)) {
        return false;
      }
    }
    return true;
  }
}
