package org.openshebao.actuarial.forecast;

/// The model of Li and Lee: populations (the sexes, provinces) share a trend and each has its own that dies out.
///
///     ln m(x,t,i) = a(x,i) + B(x)·K(t) + b(x,i)·k(t,i),   k(t,i) an AR(1) without a trend
///
/// B and K come from the mean of ln m over populations, b and k from what is left; so forecasts do not drift apart.
///
/// @see "Li and Lee (2005), Coherent Mortality Forecasts for a Group of Populations, Demography 42(3)"
public final class LiLee {

  private final LeeCarter common;
  private final double[][] a;
  private final LeeCarter[] own;

  private LiLee(LeeCarter common, double[][] a, LeeCarter[] own) {
    this.common = common;
    this.a = a;
    this.own = own;
  }

  /// Fits populations of the same ages and periods.
  ///
  /// @param m  death rates by population, age, period, all above 0
  public static LiLee of(double[][][] m) {
    int ages = m[0].length;
    int periods = m[0][0].length;
    double[][] mean = new double[ages][periods];
    for (int x = 0; x < ages; x++) {
      for (int t = 0; t < periods; t++) {
        double sum = 0;
        for (double[][] population : m) {
          sum += Math.log(population[x][t]);
        }
        mean[x][t] = Math.exp(sum / m.length);
      }
    }
    LeeCarter common = LeeCarter.bySingularValues(mean);
    double[] b = common.b();
    double[] k = common.k();
    double[][] a = new double[m.length][ages];
    LeeCarter[] own = new LeeCarter[m.length];
    for (int i = 0; i < m.length; i++) {
      double[][] left = new double[ages][periods];
      for (int x = 0; x < ages; x++) {
        for (int t = 0; t < periods; t++) {
          a[i][x] += Math.log(m[i][x][t]) / periods;
        }
        for (int t = 0; t < periods; t++) {
          left[x][t] = Math.exp(Math.log(m[i][x][t]) - b[x] * k[t]);
        }
      }
      own[i] = LeeCarter.bySingularValues(left);
    }
    return new LiLee(common, a, own);
  }

  /// The trend of all.
  public LeeCarter common() {
    return common;
  }

  /// What a population has of its own; its a is that of ln m.
  public LeeCarter own(int population) {
    return own[population];
  }

  /// A population's own level `steps` after the last period, in the middle of all paths: on its way back to the mean where
  /// the series returns to one, else where it was last (a random walk without drift), as Li and Lee propose.
  public double ownLevel(int population, int steps) {
    double[] k = own[population].k();
    return Autoregression.find(k)
        .map(path -> path.mean(k[k.length - 1], steps))
        .orElse(k[k.length - 1]);
  }

  /// Death rates of a population by age, `steps` after the last period, in the middle of all paths.
  public double[] rates(int population, int steps) {
    double[] common1 = common.b();
    double[] own1 = own[population].b();
    double level = common.walk().mean(steps);
    double ownLevel = ownLevel(population, steps);
    double[] m = new double[common1.length];
    for (int x = 0; x < m.length; x++) {
      m[x] = Math.exp(a[population][x] + common1[x] * level + own1[x] * ownLevel);
    }
    return m;
  }
}
