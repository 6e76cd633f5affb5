package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Which cells are hidden, why, and what an attacker can still tell of them.
public final class SuppressionPattern {

  /// What became of a cell.
  public enum Status {
    /// Published.
    PUBLISHED,
    /// Hidden because a rule forbids it.
    PRIMARY,
    /// Hidden because others could be worked out from it.
    SECONDARY,
    /// Never meant to be published.
    NOT_ASKED
  }

  private static final long MOST_TRIALS = 1_500;

  private final CellSystem system;
  private final Attacker attacker;
  private final boolean[] hidden;
  private final boolean[] first;
  private final double cost;
  private final double least;

  SuppressionPattern(
      CellSystem system,
      Attacker attacker,
      boolean[] hidden,
      boolean[] first,
      double cost,
      double least) {
    this.system = system;
    this.attacker = attacker;
    this.hidden = hidden.clone();
    this.first = first.clone();
    this.cost = cost;
    this.least = least;
  }

  /// The cells and sums.
  public CellSystem system() {
    return system;
  }

  /// What became of a cell.
  public Status status(int cell) {
    TableCell of = system.cells().get(cell);
    if (of.isSensitive()) {
      return Status.PRIMARY;
    }
    if (!of.published()) {
      return Status.NOT_ASKED;
    }
    return hidden[cell] ? Status.SECONDARY : Status.PUBLISHED;
  }

  /// What an attacker can tell of a cell.
  public FeasibleInterval interval(int cell) {
    double value = system.cells().get(cell).value();
    return hidden[cell] ? attacker.interval(cell, hidden) : new FeasibleInterval(value, value);
  }

  /// The sensitive cells that could be worked out if this one were published; empty when that is too much to try out.
  public List<Integer> protects(int cell) {
    List<Integer> needing = new ArrayList<>();
    if (status(cell) != Status.SECONDARY
        || (long) system.sensitive().size() * countSecondary() > MOST_TRIALS) {
      return needing;
    }
    boolean[] without = hidden.clone();
    without[cell] = false;
    for (int p : system.sensitive()) {
      if (!attacker.isProtected(p, without)) {
        needing.add(p);
      }
    }
    return needing;
  }

  /// The sensitive cells that are not as uncertain as they must be: none, or the pattern is wrong.
  public List<Integer> exposed() {
    return system.sensitive().stream().filter(p -> !attacker.isProtected(p, hidden)).toList();
  }

  /// How many cells are hidden for the sake of others.
  public long countSecondary() {
    long count = 0;
    for (int cell = 0; cell < hidden.length; cell++) {
      count += hidden[cell] && !first[cell] ? 1 : 0;
    }
    return count;
  }

  /// Cost of the cells hidden for the sake of others.
  public double cost() {
    return cost;
  }

  /// No safe choice costs less than this; 0 when the table is too large for a proof.
  public double leastCost() {
    return least;
  }

  /// Whether no safe choice costs less.
  public boolean isOptimal() {
    return least >= cost * (1 - 1e-9) - 1e-9;
  }
}
