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
  /// @param hidden  receives the cells; those hidden already cost nothing
  /// @return  whether it can be done at all
  boolean protect(int p, int direction, double need, boolean[] hidden) {
    int n = system.cells().size();
    double dearest = 1;
    for (TableCell cell : system.cells()) {
      dearest = Math.max(dearest, cell.cost());
    }
    LinearProgram program = new LinearProgram(2 * n, system.relations().size());
    for (int cell = 0; cell < n; cell++) {
      TableCell of = system.cells().get(cell);
      double limit = cell == p ? need : most;
      double down = cell == p ? Math.min(need, of.value()) : of.value();
      program.bounds(cell, 0, cell == p && direction < 0 ? 0 : limit, 0);
      program.bounds(n + cell, 0, cell == p && direction > 0 ? 0 : down, 0);
      double cost = hidden[cell] ? 1e-6 : Math.max(of.cost(), 1e-3) / dearest;
      program.maximise(cell, -cost).maximise(n + cell, -cost);
    }
    program.maximise(direction > 0 ? p : n + p, n + 1.0);
    for (int row = 0; row < system.relations().size(); row++) {
      Relation relation = system.relations().get(row);
      program.add(row, relation.total(), -1).add(row, n + relation.total(), 1);
      for (int part : relation.parts()) {
        program.add(row, part, 1).add(row, n + part, -1);
      }
    }
    LinearSolution solution = program.solve();
    double moved = solution.x(p) - solution.x(n + p);
    if (!Attacker.enough(moved * direction, need)) {
      return false;
    }
    for (int cell = 0; cell < n; cell++) {
      hidden[cell] |= Math.abs(solution.x(cell) - solution.x(n + cell)) > MOVED;
    }
    return true;
  }
}
