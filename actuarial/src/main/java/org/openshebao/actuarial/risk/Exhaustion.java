package org.openshebao.actuarial.risk;

import java.util.OptionalInt;

/// When the reserve is used up: how many of the paths, year by year, and how many never within the projection.
public final class Exhaustion {

  private final int firstYear;
  private final int[] count;
  private final int never;
  private final int deterministic;

  /// Of paths.
  ///
  /// @param firstYear  calendar year of index 0
  /// @param years  of the projection
  /// @param indices  by path, the index of the year in which nothing is left, or −1
  /// @param deterministic  the index without chance, or −1
  public Exhaustion(int firstYear, int years, int[] indices, int deterministic) {
    this.firstYear = firstYear;
    this.count = new int[years];
    int none = 0;
    for (int index : indices) {
      if (index < 0) {
        none++;
      } else {
        count[index]++;
      }
    }
    this.never = none;
    this.deterministic = deterministic;
  }

  /// The first year of the projection.
  public int firstYear() {
    return firstYear;
  }

  /// The last year of the projection.
  public int lastYear() {
    return firstYear + count.length - 1;
  }

  /// How many paths.
  public int paths() {
    int sum = never;
    for (int number : count) {
      sum += number;
    }
    return sum;
  }

  /// On how many paths the reserve is used up in `year`.
  public int count(int year) {
    return count[year - firstYear];
  }

  /// On how many it lasts beyond the last year.
  public int never() {
    return never;
  }

  /// The year without chance; nothing when the reserve lasts.
  public OptionalInt deterministic() {
    return deterministic < 0 ? OptionalInt.empty() : OptionalInt.of(firstYear + deterministic);
  }

  /// The probability that the reserve is used up by the end of `year`.
  public double probabilityBy(int year) {
    int sum = 0;
    for (int i = 0; i <= year - firstYear; i++) {
      sum += count[i];
    }
    return (double) sum / paths();
  }

  /// The Monte Carlo standard error of that probability, √(p(1−p)/N).
  public double errorBy(int year) {
    double p = probabilityBy(year);
    return Math.sqrt(p * (1 - p) / paths());
  }

  /// The first year by whose end the reserve is used up with a probability of `level` or more; nothing when there is none.
  public OptionalInt percentile(double level) {
    for (int year = firstYear; year <= lastYear(); year++) {
      if (probabilityBy(year) >= level) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }
}
