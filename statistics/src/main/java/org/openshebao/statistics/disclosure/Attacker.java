package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.statistics.optimization.LinearProgram;
import org.openshebao.statistics.optimization.LinearSolution;

/// Tries to work out cells that are not published: how far may a cell be from its value so that every published cell and every sum stay as they are?
///
/// max ±d(p) where each sum holds for the deviations d, −value ≤ d ≤ most for cells that are not published, d = 0 for the others
///
/// @see "Fischetti and Salazar (2001), Solving the cell suppression problem on tabular data with linear constraints, Management Science 47"
final class Attacker {

  private static final double EDGE = 1e-7;

  private final CellSystem system;
  private final double most;
  private final List<List<Integer>> relationsOf = new ArrayList<>();

  Attacker(CellSystem system) {
    this.system = system;
    this.most = system.most();
    for (int cell = 0; cell < system.cells().size(); cell++) {
      relationsOf.add(new ArrayList<>());
    }
    for (int r = 0; r < system.relations().size(); r++) {
      Relation relation = system.relations().get(r);
      relationsOf.get(relation.total()).add(r);
      for (int part : relation.parts()) {
        relationsOf.get(part).add(r);
      }
    }
  }

  /// The cells that can be reached from one through sums and cells that pass, in order of distance, at most so many.
  boolean[] around(int p, boolean[] pass, int limit) {
    boolean[] near = new boolean[pass.length];
    List<Integer> queue = new ArrayList<>(List.of(p));
    near[p] = true;
    for (int i = 0; i < queue.size(); i++) {
      for (int r : relationsOf.get(queue.get(i))) {
        Relation relation = system.relations().get(r);
        List<Integer> all = new ArrayList<>(relation.parts());
        all.add(relation.total());
        for (int cell : all) {
          if (!near[cell] && pass[cell] && queue.size() < limit) {
            near[cell] = true;
            queue.add(cell);
          }
        }
      }
    }
    return near;
  }

  /// The farthest that cell `p` may be above (+1) or below (−1) its value.
  double reach(int p, int direction, boolean[] hidden) {
    return reach(p, direction, hidden, most);
  }

  /// The same, looking no farther than `enough`.
  private double reach(int p, int direction, boolean[] hidden, double enough) {
    if (!hidden[p]) {
      return 0;
    }
    boolean[] near = around(p, hidden, hidden.length);
    double[] share = new double[hidden.length];
    for (int cell = 0; cell < share.length; cell++) {
      share[cell] = near[cell] ? 1 : 0;
    }
    return Math.max(0, solve(p, direction, share, true, enough).value());
  }

  /// Whether a cell may be so far from its value.
  boolean reaches(int p, int direction, boolean[] hidden, double need) {
    return need <= 0 || enough(reach(p, direction, hidden, need), need);
  }

  /// Whether a cell is as uncertain as it must be.
  boolean isProtected(int p, boolean[] hidden) {
    Sensitivity need = sensitivity(p);
    return enough(reach(p, 1, hidden), need.above()) && enough(reach(p, -1, hidden), need.below());
  }

  static boolean enough(double reach, double need) {
    return reach >= need - EDGE * (1 + need);
  }

  Sensitivity sensitivity(int p) {
    Sensitivity need = system.cells().get(p).sensitivity();
    if (need == null) {
      throw new IllegalArgumentException(
          "The cell %s is not sensitive.".formatted(system.cells().get(p).name().en()));
    }
    return need;
  }

  FeasibleInterval interval(int cell, boolean[] hidden) {
    double value = system.cells().get(cell).value();
    double up = reach(cell, 1, hidden);
    return new FeasibleInterval(
        Math.max(0, value - reach(cell, -1, hidden)),
        up >= most * (1 - 1e-9) ? Double.POSITIVE_INFINITY : value + up);
  }

  /// The same with cells that are hidden in part, which cuts are made from.
  ///
  /// @param hidden  from 0 to 1 for each cell
  /// @param compact  whether cells that are published are left out of the program; then columns are not cells
  LinearSolution solve(int p, int direction, double[] hidden, boolean compact) {
    return solve(p, direction, hidden, compact, most);
  }

  private LinearSolution solve(
      int p, int direction, double[] hidden, boolean compact, double enough) {
    int[] column = new int[hidden.length];
    Arrays.fill(column, -1);
    int columns = 0;
    for (int cell = 0; cell < hidden.length; cell++) {
      if (!compact || hidden[cell] > 0) {
        column[cell] = columns++;
      }
    }
    int[] rows =
        java.util.stream.IntStream.range(0, system.relations().size())
            .filter(r -> touches(system.relations().get(r), column))
            .toArray();
    LinearProgram program = new LinearProgram(columns, rows.length);
    for (int cell = 0; cell < hidden.length; cell++) {
      if (column[cell] >= 0) {
        double part = hidden[cell];
        double limit = cell == p ? Math.min(enough, most) : most;
        double value = system.cells().get(cell).value();
        double down = cell == p ? Math.min(enough, value) : value;
        program.bounds(column[cell], -down * part, limit * part, 0);
      }
    }
    for (int row = 0; row < rows.length; row++) {
      Relation relation = system.relations().get(rows[row]);
      if (column[relation.total()] >= 0) {
        program.add(row, column[relation.total()], -1);
      }
      for (int part : relation.parts()) {
        if (column[part] >= 0) {
          program.add(row, column[part], 1);
        }
      }
    }
    if (column[p] >= 0) {
      program.maximise(column[p], direction);
    }
    return program.solve();
  }

  private static boolean touches(Relation relation, int[] column) {
    return column[relation.total()] >= 0
        || relation.parts().stream().anyMatch(part -> column[part] >= 0);
  }

  double most() {
    return most;
  }
}
