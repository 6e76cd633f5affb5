package org.openshebao.actuarial.forecast;

/// The Poisson fit of [LeeCarter].
final class PoissonLeeCarter {

  private static final int MOST_ROUNDS = 50_000;
  private static final double CLOSE = 1e-13;

  private final double[][] deaths;
  private final double[][] exposures;
  private final double[] a;
  private final double[] b;
  private final double[] k;

  PoissonLeeCarter(double[][] deaths, double[][] exposures) {
    this.deaths = deaths;
    this.exposures = exposures;
    int ages = deaths.length;
    int periods = deaths[0].length;
    a = new double[ages];
    b = new double[ages];
    k = new double[periods];
    for (int x = 0; x < ages; x++) {
      double d = 0;
      double e = 0;
      for (int t = 0; t < periods; t++) {
        if (!(deaths[x][t] >= 0 && exposures[x][t] > 0)) {
          throw new IllegalArgumentException(
              "Deaths must be from 0 and exposures above 0 but in row %d, period %d are %s and %s."
                  .formatted(x, t, deaths[x][t], exposures[x][t]));
        }
        d += deaths[x][t];
        e += exposures[x][t];
      }
      if (d == 0) {
        throw new IllegalArgumentException(
            "Row %d has no death in any period. Maybe join it with the next age?".formatted(x));
      }
      a[x] = Math.log(d / e);
      b[x] = 1.0 / ages;
    }
    for (int t = 0; t < periods; t++) {
      k[t] = (periods - 1) / 2.0 - t;
    }
  }

  LeeCarter fit() {
    double without = deviance(new double[k.length]);
    double before = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      stepA();
      stepK();
      stepB();
      double now = deviance(k);
      if (Math.abs(before - now) <= CLOSE * (1 + now)) {
        return new LeeCarter(a, b, k, 1 - now / without);
      }
      before = now;
    }
    throw new ArithmeticException("The Poisson fit did not settle in " + MOST_ROUNDS + " rounds.");
  }

  private double expected(int x, int t) {
    return exposures[x][t] * Math.exp(a[x] + b[x] * k[t]);
  }

  private void stepA() {
    for (int x = 0; x < a.length; x++) {
      double off = 0;
      double fitted = 0;
      for (int t = 0; t < k.length; t++) {
        double mean = expected(x, t);
        off += deaths[x][t] - mean;
        fitted += mean;
      }
      a[x] += off / fitted;
    }
  }

  private void stepK() {
    for (int t = 0; t < k.length; t++) {
      double off = 0;
      double slope = 0;
      for (int x = 0; x < a.length; x++) {
        double mean = expected(x, t);
        off += (deaths[x][t] - mean) * b[x];
        slope += mean * b[x] * b[x];
      }
      k[t] += off / slope;
    }
    LeeCarter.centre(a, b, k);
  }

  private void stepB() {
    for (int x = 0; x < a.length; x++) {
      double off = 0;
      double slope = 0;
      for (int t = 0; t < k.length; t++) {
        double mean = expected(x, t);
        off += (deaths[x][t] - mean) * k[t];
        slope += mean * k[t] * k[t];
      }
      b[x] += off / slope;
    }
    double scale = LeeCarter.sum(b);
    for (int x = 0; x < b.length; x++) {
      b[x] /= scale;
    }
    for (int t = 0; t < k.length; t++) {
      k[t] *= scale;
    }
  }

  private double deviance(double[] levels) {
    double sum = 0;
    for (int x = 0; x < a.length; x++) {
      for (int t = 0; t < levels.length; t++) {
        double mean = exposures[x][t] * Math.exp(a[x] + b[x] * levels[t]);
        double log = deaths[x][t] == 0 ? 0 : deaths[x][t] * Math.log(deaths[x][t] / mean);
        sum += log - (deaths[x][t] - mean);
      }
    }
    return 2 * sum;
  }
}
