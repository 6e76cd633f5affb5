package org.openshebao.actuarial.branch.injury;

import org.openshebao.actuarial.Sex;

/// Annuities in payment by sex and age, aged a year at a time.
///
///     N(t+1, x+1) = N(t, x)·(1 − q(x))·(1 − c)     amounts grow by the rate of adjustment
///
/// c is another cause of ending: remarriage. What is in payment is paid for the whole year by those alive in its middle.
public final class AnnuityStock {

  private final double[][] dying;
  private final double ending;
  private final double[][] amount;

  /// An empty stock.
  ///
  /// @param dying  q by sex (0 men, 1 women) and age, the last one 1
  /// @param ending  c, another probability a year of ending
  public AnnuityStock(double[][] dying, double ending) {
    this.dying = new double[][] {dying[0].clone(), dying[1].clone()};
    this.ending = ending;
    this.amount = new double[][] {new double[dying[0].length], new double[dying[1].length]};
  }

  /// Adds annuities of so much a year, all together, to those of a sex and age.
  public void add(Sex sex, int age, double perYear) {
    double[] ages = amount[sex.ordinal()];
    ages[Math.min(age, ages.length - 1)] += perYear;
  }

  /// All amounts a year.
  public double total() {
    double sum = 0;
    for (double[] ages : amount) {
      for (double one : ages) {
        sum += one;
      }
    }
    return sum;
  }

  /// A year goes by.
  ///
  /// @param adjustment  of annuities, a year
  public void age(double adjustment) {
    for (int s = 0; s < 2; s++) {
      double[] next = new double[amount[s].length];
      for (int x = 0; x < next.length; x++) {
        int older = Math.min(x + 1, next.length - 1);
        next[older] += amount[s][x] * (1 - dying[s][x]) * (1 - ending) * (1 + adjustment);
      }
      System.arraycopy(next, 0, amount[s], 0, next.length);
    }
  }

  /// What those in payment will still draw, valued at the end of the year: Σ (v·(1+a))^k·v^(−½)·survivors, k = 1, 2 …
  ///
  /// @param interest  a year
  /// @param adjustment  of annuities, a year
  public double value(double interest, double adjustment) {
    double sum = 0;
    for (int s = 0; s < 2; s++) {
      double[] factor = factors(s, interest, adjustment);
      for (int x = 0; x < factor.length; x++) {
        sum += amount[s][x] * factor[x];
      }
    }
    return sum;
  }

  /// What an annuity of 1 will still draw.
  public double factor(Sex sex, int age, double interest, double adjustment) {
    double[] factors = factors(sex.ordinal(), interest, adjustment);
    return factors[Math.min(age, factors.length - 1)];
  }

  /// From the oldest age down: a(x) = p·r·(1 + a(x+1)) in steps of a year, times (1+i)^½ as payments fall in the middle.
  private double[] factors(int s, double interest, double adjustment) {
    int n = dying[s].length;
    double growth = (1 + adjustment) / (1 + interest);
    double[] ends = new double[n];
    double half = Math.sqrt(1 + interest);
    for (int x = n - 1; x >= 0; x--) {
      double stays = (1 - dying[s][x]) * (1 - ending) * growth;
      // Those of the last age stay in it as long as they live: a geometric sum.
      ends[x] = x == n - 1 ? stays / (1 - stays) : stays * (1 + ends[x + 1]);
    }
    for (int x = 0; x < n; x++) {
      ends[x] *= half;
    }
    return ends;
  }
}
