package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.List;

/// Counts persons of the sample by the targets of margins: what the people in fact add up to.
public final class Tally {

  private final List<Margin> margins;
  private final double[][] sums;
  private final double[] totals;
  private double persons;
  private long sampled;

  /// Counts for these margins.
  public Tally(List<Margin> margins) {
    this.margins = List.copyOf(margins);
    this.sums = new double[margins.size()][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new double[margins.get(i).targets().size()];
    }
    this.totals = new double[margins.size()];
  }

  /// Adds a person whose categories, by number of attribute, are `values`.
  public void add(int[] values, double weight) {
    persons += weight;
    sampled++;
    for (int i = 0; i < sums.length; i++) {
      Margin margin = margins.get(i);
      if (margin.of().holds(values)) {
        totals[i] += weight;
        int target = margin.targetOf(values);
        if (target >= 0) {
          sums[i][target] += weight;
        }
      }
    }
  }

  /// Adds what another counted; in a fixed order the sums are the same bit by bit.
  public void add(Tally other) {
    persons += other.persons;
    sampled += other.sampled;
    for (int i = 0; i < sums.length; i++) {
      totals[i] += other.totals[i];
      for (int t = 0; t < sums[i].length; t++) {
        sums[i][t] += other.sums[i][t];
      }
    }
  }

  /// Persons that the sample stands for.
  public double persons() {
    return persons;
  }

  /// Persons in the sample.
  public long sampled() {
    return sampled;
  }

  /// What each margin came to, in the order given.
  public List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      List<Double> achieved = new ArrayList<>();
      for (double sum : sums[i]) {
        boolean share = margins.get(i).kind() == Margin.Kind.SHARE;
        achieved.add(share ? (totals[i] > 0 ? sum / totals[i] : 0) : sum);
      }
      outcomes.add(new Outcome(margins.get(i), achieved, totals[i]));
    }
    return outcomes;
  }

  /// A margin and what it came to.
  ///
  /// @param margin  the margin
  /// @param achieved  persons, or shares, one a target
  /// @param total  persons that the margin speaks of
  public record Outcome(Margin margin, List<Double> achieved, double total) {

    public Outcome {
      achieved = List.copyOf(achieved);
    }
  }
}
