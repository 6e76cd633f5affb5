package org.openshebao.actuarial.forecast;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/// The model of Lee and Carter: ln m(x,t) = a(x) + b(x)·k(t) + ε, with Σ b = 1 and Σ k = 0.
///
/// Sign: b adds up to 1, so that k falls where mortality does. No second-stage refit of k to deaths or life expectancy is
/// made unless [#refittedTo] is called.
///
/// @see "Lee and Carter (1992), Modeling and Forecasting U.S. Mortality, JASA 87(419)"
public final class LeeCarter {

  private final double[] a;
  private final double[] b;
  private final double[] k;
  private final double explained;

  LeeCarter(double[] a, double[] b, double[] k, double explained) {
    this.a = a;
    this.b = b;
    this.k = k;
    this.explained = explained;
  }

  /// By the first singular vectors of ln m − a, a being the mean over time.
  ///
  /// @param m  death rates by age, then period, all above 0
  public static LeeCarter bySingularValues(double[][] m) {
    int ages = m.length;
    int periods = m[0].length;
    double[] a = new double[ages];
    double[][] centred = logs(m);
    for (int x = 0; x < ages; x++) {
      double sum = 0;
      for (double log : centred[x]) {
        sum += log;
      }
      a[x] = sum / periods;
      for (int t = 0; t < periods; t++) {
        centred[x][t] -= a[x];
      }
    }
    SingularValueDecomposition svd =
        new SingularValueDecomposition(new Array2DRowRealMatrix(centred, false));
    double[] sizes = svd.getSingularValues();
    double[] u = svd.getU().getColumn(0);
    double[] v = svd.getV().getColumn(0);
    double scale = sum(u);
    double[] b = new double[ages];
    for (int x = 0; x < ages; x++) {
      b[x] = u[x] / scale;
    }
    double[] k = new double[periods];
    for (int t = 0; t < periods; t++) {
      k[t] = sizes[0] * v[t] * scale;
    }
    double all = 0;
    for (double size : sizes) {
      all += size * size;
    }
    centre(a, b, k);
    return new LeeCarter(a, b, k, sizes[0] * sizes[0] / all);
  }

  /// By maximum likelihood, deaths being Poisson with mean E·m: a, b and k in turn by Newton's step until the deviance rests.
  /// Ages and periods without deaths are no hindrance.
  ///
  /// @param deaths  by age, then period
  /// @param exposures  person-years by age, then period, above 0
  /// @see "Brouhns, Denuit and Vermunt (2002), A Poisson log-bilinear regression approach, Insurance: Math. Econ. 31(3)"
  public static LeeCarter byPoisson(double[][] deaths, double[][] exposures) {
    return new PoissonLeeCarter(deaths, exposures).fit();
  }

  /// Moves the mean of k into a, so that Σ k = 0.
  static void centre(double[] a, double[] b, double[] k) {
    double mean = sum(k) / k.length;
    for (int t = 0; t < k.length; t++) {
      k[t] -= mean;
    }
    for (int x = 0; x < a.length; x++) {
      a[x] += b[x] * mean;
    }
  }

  private static double[][] logs(double[][] m) {
    double[][] logs = new double[m.length][];
    for (int x = 0; x < m.length; x++) {
      logs[x] = new double[m[x].length];
      for (int t = 0; t < m[x].length; t++) {
        if (!(m[x][t] > 0)) {
          throw new IllegalArgumentException(
              "Death rates must be above 0 but in row %d, period %d is %s. Maybe fit by Poisson, which allows ages without deaths."
                  .formatted(x, t, m[x][t]));
        }
        logs[x][t] = Math.log(m[x][t]);
      }
    }
    return logs;
  }

  static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  /// The same a and b, with k(t) such that each period has as many deaths as observed (second-stage refit).
  public LeeCarter refittedTo(double[][] deaths, double[][] exposures) {
    double[] refitted = new double[k.length];
    for (int t = 0; t < k.length; t++) {
      refitted[t] = levelWithDeaths(deaths, exposures, t);
    }
    return new LeeCarter(a, b, refitted, explained);
  }

  /// k by Newton's method, from the fitted one: deaths are a convex function of it.
  private double levelWithDeaths(double[][] deaths, double[][] exposures, int t) {
    double level = k[t];
    for (int step = 0; step < 100; step++) {
      double off = 0;
      double slope = 0;
      for (int x = 0; x < a.length; x++) {
        double expected = exposures[x][t] * Math.exp(a[x] + b[x] * level);
        off += expected - deaths[x][t];
        slope += expected * b[x];
      }
      double move = off / slope;
      level -= move;
      if (Math.abs(move) < 1e-12 * (1 + Math.abs(level))) {
        return level;
      }
    }
    throw new ArithmeticException("No level of period " + t + " gives its deaths.");
  }

  /// a(x), a copy.
  public double[] a() {
    return a.clone();
  }

  /// b(x), a copy.
  public double[] b() {
    return b.clone();
  }

  /// k(t), a copy.
  public double[] k() {
    return k.clone();
  }

  /// Share of the variance of ln m around a that b·k explains (of a Poisson fit: 1 − deviance/deviance of a alone).
  public double explained() {
    return explained;
  }

  /// The random walk of k.
  public RandomWalk walk() {
    return RandomWalk.of(k);
  }

  /// Death rates by age at a level of mortality.
  ///
  /// @param level  k
  public double[] rates(double level) {
    double[] m = new double[a.length];
    for (int x = 0; x < m.length; x++) {
      m[x] = Math.exp(a[x] + b[x] * level);
    }
    return m;
  }

  /// Death rates by age `steps` ahead, jumping off from the rates observed last: m(x,T)·exp(b(x)·(k − k(T))).
  ///
  /// @param lastObserved  m(x,T)
  /// @param level  k at the step wanted
  public double[] ratesFrom(double[] lastObserved, double level) {
    double[] m = new double[a.length];
    for (int x = 0; x < m.length; x++) {
      m[x] = lastObserved[x] * Math.exp(b[x] * (level - k[k.length - 1]));
    }
    return m;
  }
}
