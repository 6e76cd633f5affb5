package org.openshebao.statistics.disclosure;

import org.openshebao.statistics.optimization.LinearProgram;
import org.openshebao.statistics.optimization.LinearSolution;

/// Finds cells that protect one sensitive cell at little cost: the cheapest way to move it by what it needs while all sums hold. The cells that move with it are
/// those to hide.
///
/// @see "Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive tabular data, Networks 22"
final class ProtectionFlow {

  private static final double MOVED = 1e-7;

  private final CellSystem system;
  private final double most;

  ProtectionFlow(CellSystem system, double most) {
    this.system = system;
    this.most = most;
  }

  /// Hides what has to move so that cell `p` can be `need` above (+1) or below (−1) its value.
  ///
  /// @param near  the cells that may move
  /// @param hidden  receives the cells; those hidden already cost nothing
  /// @return  whether it can be done at all
  boolean protect(int p, int direction, double need, boolean[] near, boolean[] hidden) {
    int[] column = new int[near.length];
    int n = 0;
    for (int cell = 0; cell < near.length; cell++) {
      column[cell] = near[cell] ? n++ : -1;
    }
    double dearest = 1;
    for (TableCell cell : system.cells()) {
      dearest = Math.max(dearest, cell.cost());
    }
    int[] rows =
        java.util.stream.IntStream.range(0, system.relations().size())
            .filter(r -> touches(system.relations().get(r), near))
            .toArray();
    LinearProgram program = new LinearProgram(2 * n, rows.length);
    for (int cell = 0; cell < near.length; cell++) {
      if (!near[cell]) {
        continue;
      }
      TableCell of = system.cells().get(cell);
      double limit = cell == p ? need : most;
      double down = cell == p ? Math.min(need, of.value()) : of.value();
      int up = column[cell];
      program.bounds(up, 0, cell == p && direction < 0 ? 0 : limit, 0);
      program.bounds(n + up, 0, cell == p && direction > 0 ? 0 : down, 0);
      double cost = hidden[cell] ? 1e-6 : Math.max(of.cost(), 1e-3) / dearest;
      program.maximise(up, -cost).maximise(n + up, -cost);
    }
    program.maximise(direction > 0 ? column[p] : n + column[p], n + 1.0);
    for (int row = 0; row < rows.length; row++) {
      Relation relation = system.relations().get(rows[row]);
      add(program, row, column[relation.total()], n, -1);
      for (int part : relation.parts()) {
        add(program, row, column[part], n, 1);
      }
    }
    LinearSolution solution = program.solve();
    double moved = solution.x(column[p]) - solution.x(n + column[p]);
    if (!Attacker.enough(moved * direction, need)) {
      return false;
    }
    for (int cell = 0; cell < near.length; cell++) {
      if (near[cell]) {
        hidden[cell] |= Math.abs(solution.x(column[cell]) - solution.x(n + column[cell])) > MOVED;
      }
    }
    return true;
  }

  private static void add(LinearProgram program, int row, int column, int n, double coefficient) {
    if (column >= 0) {
      program.add(row, column, coefficient).add(row, n + column, -coefficient);
    }
  }

  private static boolean touches(Relation relation, boolean[] near) {
    return near[relation.total()] || relation.parts().stream().anyMatch(part -> near[part]);
  }
}
