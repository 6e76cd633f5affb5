package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.List;

/// Iterative proportional fitting of cells to margins, each in turn until all hold.
///
/// One step for a margin multiplies the cells of each of its targets by target over sum; the odds ratios of the first guess that no
/// margin speaks of stay as they were.
///
/// @see "Deming and Stephan (1940), On a least squares adjustment of a sampled frequency table, Ann. Math. Stat. 11(4)"
final class Raking {

  private static final int MOST_ROUNDS = 80;
  private static final double CLOSE = 1e-6;

  /// A round that changes the largest miss by less than this is the last: margins that contradict each other never meet.
  private static final double STILL = 1e-6;

  private final double[] weights;
  private final List<Constraint> constraints = new ArrayList<>();
  private int rounds;
  private double worst;

  /// Fits these weights, in place.
  Raking(double[] weights) {
    this.weights = weights;
  }

  /// The cells of each target (−1 for none) and what they should sum to: persons, or with `share` a part of the sum of all targets.
  private record Constraint(int[] targetOf, double[] targets, boolean share) {}

  /// Adds a margin; the ones added later weigh more where not all can hold.
  void add(int[] targetOf, double[] targets, boolean share) {
    constraints.add(new Constraint(targetOf, targets, share));
  }

  /// Runs until every margin holds to a millionth, or no longer than is of use.
  void run() {
    for (rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
      double before = worst;
      worst = 0;
      for (Constraint constraint : constraints) {
        worst = Math.max(worst, adjust(constraint));
      }
      if (worst < CLOSE || (rounds > 1 && Math.abs(worst - before) < STILL)) {
        return;
      }
    }
  }

  /// Rounds that were needed.
  int rounds() {
    return Math.min(rounds, MOST_ROUNDS);
  }

  /// The largest relative miss of a target in the last round, before it was mended.
  double worst() {
    return worst;
  }

  private double adjust(Constraint constraint) {
    int[] targetOf = constraint.targetOf;
    double[] sums = new double[constraint.targets.length];
    for (int i = 0; i < weights.length; i++) {
      if (targetOf[i] >= 0) {
        sums[targetOf[i]] += weights[i];
      }
    }
    double total = 1;
    if (constraint.share) {
      total = 0;
      for (double sum : sums) {
        total += sum;
      }
    }
    double miss = 0;
    double[] factors = new double[sums.length];
    for (int t = 0; t < sums.length; t++) {
      double target = constraint.targets[t] * total;
      factors[t] = sums[t] > 0 ? target / sums[t] : 1;
      if (target > 0) {
        miss = Math.max(miss, Math.abs(sums[t] / target - 1));
      }
    }
    for (int i = 0; i < weights.length; i++) {
      if (targetOf[i] >= 0) {
        weights[i] *= factors[targetOf[i]];
      }
    }
    return miss;
  }
}
