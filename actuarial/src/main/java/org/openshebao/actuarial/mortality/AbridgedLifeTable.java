package org.openshebao.actuarial.mortality;

import org.openshebao.actuarial.Sex;

/// A life table by age groups: 0, 1–4, then groups of five years, the last one open.
///
///     q = n·m / (1 + (n − a)·m)   L = n·l(x+n) + a·(l(x) − l(x+n))   L(ω) = l(ω)/m(ω)
///
/// @see "Preston, Heuveline and Guillot (2001), Demography, §§ 3.2–3.4"
public final class AbridgedLifeTable {

  /// How a(x) of the groups from age 5 is found.
  public enum WithinGroup {
    /// In the middle of the group, n/2.
    MIDPOINT,
    /// By Greville's formula, a = n/2 − n²/12·(m − k), k = ln(m(x+n)/m(x−n))/2n: it follows the rise of mortality.
    GREVILLE
  }

  private final int[] starts;
  private final double[] q;
  private final double[] l;
  private final double[] lived;

  private AbridgedLifeTable(int[] starts, double[] q, double[] l, double[] lived) {
    this.starts = starts;
    this.q = q;
    this.l = l;
    this.lived = lived;
  }

  /// From death rates of the groups that begin at `starts`: 0, 1, 5, 10 and so on; the last rate is that of the open group.
  ///
  /// @param m  deaths per person-year, all above 0
  public static AbridgedLifeTable of(Sex sex, WithinGroup within, int[] starts, double[] m) {
    requireGroups(starts, m);
    int groups = m.length;
    double[] q = new double[groups];
    double[] l = new double[groups];
    double[] lived = new double[groups];
    l[0] = 1;
    for (int i = 0; i < groups; i++) {
      if (i == groups - 1) {
        q[i] = 1;
        lived[i] = l[i] / m[i];
        break;
      }
      int n = starts[i + 1] - starts[i];
      double a = a(sex, within, starts, m, i);
      q[i] = Math.min(1, n * m[i] / (1 + (n - a) * m[i]));
      l[i + 1] = l[i] * (1 - q[i]);
      lived[i] = n * l[i + 1] + a * (l[i] - l[i + 1]);
    }
    return new AbridgedLifeTable(starts.clone(), q, l, lived);
  }

  private static double a(Sex sex, WithinGroup within, int[] starts, double[] m, int i) {
    int n = starts[i + 1] - starts[i];
    if (starts[i] == 0 && n == 1) {
      return AgeAtDeath.ofInfants(sex, m[0]);
    }
    if (starts[i] == 1 && n == 4) {
      return AgeAtDeath.ofYoungChildren(sex, m[0]);
    }
    boolean evenNeighbours = i > 0 && starts[i] - starts[i - 1] == n && i + 2 < starts.length;
    if (within == WithinGroup.MIDPOINT || !evenNeighbours) {
      return n / 2.0;
    }
    double k = Math.log(m[i + 1] / m[i - 1]) / (2.0 * n);
    return n / 2.0 - n * n / 12.0 * (m[i] - k);
  }

  private static void requireGroups(int[] starts, double[] m) {
    if (starts.length != m.length || m.length < 2) {
      throw new IllegalArgumentException(
          "An abridged table needs a rate for each of at least 2 groups but has %d groups and %d rates."
              .formatted(starts.length, m.length));
    }
    for (int i = 0; i < m.length; i++) {
      if (!(m[i] > 0 && m[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "A death rate must be above 0 but of the group from age %d was %s."
                .formatted(starts[i], m[i]));
      }
      if (i > 0 && starts[i] <= starts[i - 1]) {
        throw new IllegalArgumentException(
            "Groups must rise but after age %d comes %d.".formatted(starts[i - 1], starts[i]));
      }
    }
  }

  /// How many groups.
  public int groups() {
    return q.length;
  }

  /// Lowest age of a group.
  public int start(int group) {
    return starts[group];
  }

  /// The probability to die within the group, of those who enter it.
  public double deathProbability(int group) {
    return q[group];
  }

  /// l, those who reach the group, of a radix of 1.
  public double survivors(int group) {
    return l[group];
  }

  /// L, years lived in the group.
  public double personYears(int group) {
    return lived[group];
  }

  /// e, years still to live on entering the group.
  public double expectancy(int group) {
    double years = 0;
    for (int i = q.length - 1; i >= group; i--) {
      years += lived[i];
    }
    return years / l[group];
  }
}
