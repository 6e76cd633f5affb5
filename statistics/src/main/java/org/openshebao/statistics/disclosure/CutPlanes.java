package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.optimization.LinearProgram;
import org.openshebao.statistics.optimization.LinearSolution;

/// The least cost of hiding enough cells as a linear program that grows: each cut says of one sensitive cell that some of the cells that limit an attacker
/// have to be hidden.
final class CutPlanes {

  private static final int ROUNDS = 60;

  /// What a round of cuts came to.
  ///
  /// @param cost  no safe choice costs less under the fixed cells
  /// @param hidden  from 0 to 1 for each cell; null when nothing is safe under the fixed cells
  record Bound(double cost, double @Nullable [] hidden) {}

  private final CellSystem system;
  private final Attacker attacker;
  private final List<Cut> cuts = new ArrayList<>();

  CutPlanes(CellSystem system, Attacker attacker) {
    this.system = system;
    this.attacker = attacker;
    for (Relation relation : system.relations()) {
      alone(relation);
    }
  }

  /// No sum with a hidden cell has it as the only one: each sensitive cell of a sum needs company.
  private void alone(Relation relation) {
    List<Integer> all = new ArrayList<>(relation.parts());
    all.add(relation.total());
    for (int p : all) {
      if (!system.cells().get(p).isSensitive()) {
        continue;
      }
      double[] weights = new double[system.cells().size()];
      boolean accompanied = false;
      for (int other : all) {
        if (other != p) {
          weights[other] = 1;
          accompanied |= isFixed(other);
        }
      }
      if (!accompanied
          && all.size() > 1
          && attacker.sensitivity(p).above() + attacker.sensitivity(p).below() > 0) {
        cuts.add(new Cut(weights, 1));
      }
    }
  }

  boolean isFixed(int cell) {
    TableCell of = system.cells().get(cell);
    return of.isSensitive() || !of.published();
  }

  /// The bound when some cells are fixed: 1 hidden, 0 published, −1 open.
  ///
  /// @param enough  a cost from which on the bound need not be made sharper
  Bound bound(int[] fixed, double enough) {
    for (int round = 0; ; round++) {
      LinearSolution solution = solve(fixed);
      if (solution == null) {
        return new Bound(Double.POSITIVE_INFINITY, null);
      }
      double[] hidden = new double[fixed.length];
      for (int cell = 0; cell < hidden.length; cell++) {
        hidden[cell] = Math.min(1, Math.max(0, solution.x(cell)));
      }
      double cost = -solution.bound();
      if (cost >= enough || round == ROUNDS || !separate(hidden)) {
        return new Bound(cost, hidden);
      }
    }
  }

  private @Nullable LinearSolution solve(int[] fixed) {
    LinearProgram program = new LinearProgram(fixed.length, cuts.size());
    for (int cell = 0; cell < fixed.length; cell++) {
      boolean hidden = isFixed(cell) || fixed[cell] == 1;
      boolean published = !hidden && fixed[cell] == 0;
      program.bounds(cell, hidden ? 1 : 0, published ? 0 : 1, published ? 0 : 1);
      program.maximise(cell, isFixed(cell) ? 0 : -system.cells().get(cell).cost());
    }
    for (int row = 0; row < cuts.size(); row++) {
      Cut cut = cuts.get(row);
      double reached = 0;
      for (int cell = 0; cell < fixed.length; cell++) {
        program.add(row, cell, cut.weights()[cell]);
        boolean published = !isFixed(cell) && fixed[cell] == 0;
        reached += published ? 0 : cut.weights()[cell];
      }
      if (reached < cut.least() * (1 - 1e-9)) {
        return null;
      }
      program.atLeast(row, cut.least());
    }
    return program.solve();
  }

  /// Adds the cuts that these cells violate; whether there were any.
  boolean separate(double[] hidden) {
    boolean any = false;
    for (int p : system.sensitive()) {
      Sensitivity need = attacker.sensitivity(p);
      any |= separate(p, 1, need.above(), hidden);
      any |= separate(p, -1, need.below(), hidden);
    }
    return any;
  }

  private boolean separate(int p, int direction, double need, double[] hidden) {
    if (need <= 0) {
      return false;
    }
    LinearSolution solution = attacker.solve(p, direction, hidden, false);
    if (Attacker.enough(solution.value(), need)) {
      return false;
    }
    double[] weights = new double[hidden.length];
    double least = need;
    for (int cell = 0; cell < weights.length; cell++) {
      double reduced = solution.reducedCost(cell);
      if (Math.abs(reduced) < 1e-9) {
        continue;
      }
      double room = reduced > 0 ? attacker.most() : system.cells().get(cell).value();
      double weight = Math.abs(reduced) * room;
      if (isFixed(cell)) {
        least -= weight;
      } else {
        weights[cell] = weight;
      }
    }
    if (least <= 1e-9 * need) {
      return false;
    }
    for (int cell = 0; cell < weights.length; cell++) {
      weights[cell] = Math.min(1, weights[cell] / least);
    }
    Cut cut = new Cut(weights, 1);
    if (!cut.isViolatedBy(hidden)) {
      return false;
    }
    cuts.add(cut);
    return true;
  }
}
