package org.openshebao.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Chooses the cells that are hidden beside the sensitive ones, at the least cost that is found and proved within a stated number of steps.
///
/// First cells are hidden along the cheapest ways to move each sensitive one, and shown again where they are not needed. Then branch and cut looks for a
/// cheaper choice and proves that there is none, as far as the steps last.
public final class SuppressionSearch {

  /// Steps of branch and cut, for systems of the size that fits.
  private static final int NODES = 400;

  private static final long LARGEST_EXACT = 40_000;
  private static final long MOST_TRIALS = 6_000;
  private static final int NEARBY = 150;

  private final CellSystem system;
  private final Attacker attacker;
  private final int n;

  private SuppressionSearch(CellSystem system) {
    this.system = system;
    this.attacker = new Attacker(system);
    this.n = system.cells().size();
  }

  /// The cells to hide.
  ///
  /// @throws IllegalArgumentException  when a cell cannot be protected though every cell were hidden
  public static SuppressionPattern of(CellSystem system) {
    return new SuppressionSearch(system).run();
  }

  private SuppressionPattern run() {
    boolean[] hidden = new boolean[n];
    for (int cell = 0; cell < n; cell++) {
      TableCell of = system.cells().get(cell);
      hidden[cell] = of.isSensitive() || !of.published();
    }
    boolean[] first = hidden.clone();
    protectAll(hidden);
    showUnneeded(hidden, first);
    boolean[] best = hidden;
    double least = 0;
    if (cost(best, first) > 0) {
      CutPlanes planes = new CutPlanes(system, attacker);
      if ((long) n * (system.relations().size() + 1) <= LARGEST_EXACT) {
        BranchAndCut search = new BranchAndCut(planes, best, first);
        search.run();
        best = search.best;
        least = search.least;
      }
    }
    return new SuppressionPattern(
        system, attacker, best, first, cost(best, first), Math.min(least, cost(best, first)));
  }

  /// Hides cells until each sensitive one is uncertain enough, those that need most first.
  private void protectAll(boolean[] hidden) {
    List<Integer> order = new ArrayList<>(system.sensitive());
    order.sort(
        Comparator.comparingDouble((Integer p) -> -attacker.sensitivity(p).above())
            .thenComparing(Comparator.naturalOrder()));
    boolean[] every = new boolean[n];
    Arrays.fill(every, true);
    ProtectionFlow flow = new ProtectionFlow(system, attacker.most());
    for (int p : order) {
      Sensitivity need = attacker.sensitivity(p);
      for (int direction : new int[] {1, -1}) {
        double wanted = direction > 0 ? need.above() : need.below();
        if (attacker.reaches(p, direction, hidden, wanted)) {
          continue;
        }
        // Nearby cells are enough as a rule; a cell that is left out does not move.
        if (!flow.protect(p, direction, wanted, attacker.around(p, every, NEARBY), hidden)
            && !flow.protect(p, direction, wanted, every, hidden)) {
          throw new IllegalArgumentException(
              "The cell %s cannot be protected: too little of the table could be hidden beside it. Maybe join it with another category?"
                  .formatted(system.cells().get(p).name().en()));
        }
      }
    }
  }

  /// Shows cells again that no sensitive one needs, the dearest first.
  private void showUnneeded(boolean[] hidden, boolean[] first) {
    List<Integer> order = new ArrayList<>();
    for (int cell = 0; cell < n; cell++) {
      if (hidden[cell] && !first[cell]) {
        order.add(cell);
      }
    }
    order.sort(
        Comparator.comparingDouble((Integer cell) -> -system.cells().get(cell).cost())
            .thenComparing(Comparator.naturalOrder()));
    if ((long) order.size() * system.sensitive().size() > MOST_TRIALS) {
      return;
    }
    for (int cell : order) {
      hidden[cell] = false;
      if (!isSafe(hidden)) {
        hidden[cell] = true;
      }
    }
  }

  private boolean isSafe(boolean[] hidden) {
    return system.sensitive().stream().allMatch(p -> attacker.isProtected(p, hidden));
  }

  private double cost(boolean[] hidden, boolean[] first) {
    double cost = 0;
    for (int cell = 0; cell < n; cell++) {
      cost += hidden[cell] && !first[cell] ? system.cells().get(cell).cost() : 0;
    }
    return cost;
  }

  /// Depth first; a cell that is neither hidden nor shown in the best fractional choice is decided both ways.
  private final class BranchAndCut {

    private final CutPlanes planes;
    private final boolean[] first;
    private boolean[] best;
    private double bestCost;
    private double least;
    private boolean complete = true;

    BranchAndCut(CutPlanes planes, boolean[] best, boolean[] first) {
      this.planes = planes;
      this.best = best.clone();
      this.first = first;
      this.bestCost = cost(best, first);
    }

    void run() {
      int[] open = new int[n];
      Arrays.fill(open, -1);
      Deque<int[]> stack = new ArrayDeque<>(List.of(open));
      double root = Double.NaN;
      for (int node = 0; node < NODES && !stack.isEmpty(); node++) {
        int[] fixed = stack.pop();
        CutPlanes.Bound bound = planes.bound(fixed, enough());
        root = node == 0 ? bound.cost() : root;
        double[] hidden = bound.hidden();
        if (hidden == null || bound.cost() >= enough()) {
          continue;
        }
        int branch = branch(hidden);
        if (branch < 0) {
          take(hidden);
        } else {
          int[] shown = fixed.clone();
          shown[branch] = 0;
          int[] with = fixed.clone();
          with[branch] = 1;
          stack.push(shown);
          stack.push(with);
        }
      }
      least = stack.isEmpty() && complete ? bestCost : Math.min(root, bestCost);
    }

    private double enough() {
      return bestCost * (1 - 1e-9) - 1e-9;
    }

    private int branch(double[] hidden) {
      int branch = -1;
      double nearest = 0.5 - 1e-6;
      for (int cell = 0; cell < n; cell++) {
        double distance = Math.abs(hidden[cell] - 0.5);
        if (distance < nearest) {
          nearest = distance;
          branch = cell;
        }
      }
      return branch;
    }

    private void take(double[] hidden) {
      boolean[] choice = new boolean[n];
      for (int cell = 0; cell < n; cell++) {
        choice[cell] = hidden[cell] > 0.5;
      }
      double cost = cost(choice, first);
      if (!isSafe(choice)) {
        complete =
            false; // the rounds of cuts ran out: what lies below this choice was not looked at
      } else if (cost < bestCost) {
        best = choice;
        bestCost = cost;
      }
    }
  }
}
