package org.openshebao.actuarial.branch.sickness;

/// The distribution of all paid days of a firm in a year: a Poisson number of spells, each with its paid days.
///
/// By the recursion of Panjer: g(0) = e^(−λ(1−p(0))), g(n) = (λ/n)·Σ z·p(z)·g(n−z). Exact for the given distribution of days.
///
/// @see "Panjer (1981), Recursive evaluation of a family of compound distributions, ASTIN Bulletin 12(1)"
public final class AggregateDays {

  /// e^(−λ) underflows beyond.
  private static final double MOST_SPELLS = 600;

  private final double[] cumulative;

  private AggregateDays(double[] cumulative) {
    this.cumulative = cumulative;
  }

  /// Whether the distribution can be computed: not for very large firms, whose risk is small anyway.
  public static boolean canBeComputed(double spells) {
    return spells <= MOST_SPELLS;
  }

  /// Of a firm.
  ///
  /// @param spells  λ, expected in the year, at most 600
  /// @param days  P(Z = z), from 0
  public static AggregateDays of(double spells, double[] days) {
    if (!canBeComputed(spells) || !(spells >= 0)) {
      throw new IllegalArgumentException(
          "The expected number of spells must be from 0 to %s but is %s."
              .formatted(MOST_SPELLS, spells));
    }
    double mean = 0;
    double square = 0;
    for (int z = 1; z < days.length; z++) {
      mean += z * days[z];
      square += (double) z * z * days[z];
    }
    // Far enough that what is left out is nothing: ten standard deviations, and three longest
    // spells.
    int last =
        (int)
            Math.ceil(
                spells * mean + 10 * Math.sqrt(spells * square) + 3.0 * (days.length - 1) + 1);
    double[] g = new double[last + 1];
    g[0] = Math.exp(-spells * (1 - days[0]));
    for (int n = 1; n <= last; n++) {
      double sum = 0;
      for (int z = 1; z < Math.min(days.length, n + 1); z++) {
        sum += z * days[z] * g[n - z];
      }
      g[n] = spells / n * sum;
    }
    for (int n = 1; n <= last; n++) {
      g[n] += g[n - 1];
    }
    return new AggregateDays(g);
  }

  /// P(days ≤ n).
  public double atMost(int n) {
    return n < 0 ? 0 : cumulative[Math.min(n, cumulative.length - 1)];
  }

  /// The fewest days that are not exceeded with probability `level`.
  public int percentile(double level) {
    for (int n = 0; n < cumulative.length; n++) {
      if (cumulative[n] >= level) {
        return n;
      }
    }
    throw new IllegalArgumentException(
        "The distribution ends at %s, below %s."
            .formatted(cumulative[cumulative.length - 1], level));
  }
}
