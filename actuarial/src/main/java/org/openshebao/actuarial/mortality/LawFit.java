package org.openshebao.actuarial.mortality;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/// A law fitted to deaths and exposures, deaths being Poisson with mean E(x)·m(x).
///
/// By Fisher scoring on the logarithms of the parameters, with steps halved while the deviance does not fall.
///
/// @param law  the law
/// @param deviance  2·Σ D·ln(D/Ê) − (D − Ê), 0 for a perfect fit
/// @param steps  how many steps it took
/// @see "McCullagh and Nelder (1989), Generalized Linear Models, 2nd ed., § 2.5"
public record LawFit(MortalityLaw law, double deviance, int steps) {

  private static final int MOST_STEPS = 200;
  private static final double DONE = 1e-13;

  /// Fits `family` to single ages from `firstAge`.
  ///
  /// @param deaths  D(x), from 0
  /// @param exposures  E(x), person-years, above 0
  public static LawFit of(LawFamily family, int firstAge, double[] deaths, double[] exposures) {
    double[] logs = family.firstLogs();
    requireData(firstAge, deaths, exposures, logs.length);
    logs[0] += family == LawFamily.WEIBULL ? 0 : levelOf(family, logs, firstAge, deaths, exposures);
    double[] fitted = expected(family.law(logs), firstAge, exposures);
    double deviance = deviance(deaths, fitted);
    for (int step = 1; step <= MOST_STEPS; step++) {
      double[] move = scoringStep(family, logs, firstAge, deaths, exposures, fitted);
      double size = 1;
      double[] next = logs;
      double nextDeviance = Double.NaN;
      while (size > 1e-12) {
        next = moved(logs, move, size);
        fitted = expected(family.law(next), firstAge, exposures);
        nextDeviance = deviance(deaths, fitted);
        if (nextDeviance <= deviance) {
          break;
        }
        size /= 2;
      }
      boolean done = !(nextDeviance < deviance - DONE * (1 + deviance));
      if (nextDeviance <= deviance) {
        logs = next;
        deviance = nextDeviance;
      }
      if (done) {
        return new LawFit(family.law(logs), deviance, step);
      }
    }
    throw new ArithmeticException(
        "The fit of %s did not settle in %d steps; the deviance is %s."
            .formatted(family, MOST_STEPS, deviance));
  }

  /// What brings the first guess to as many deaths as there were: the search then begins near.
  private static double levelOf(
      LawFamily family, double[] logs, int firstAge, double[] deaths, double[] exposures) {
    double guessed = Arrays.stream(expected(family.law(logs), firstAge, exposures)).sum();
    double level = Math.log(Arrays.stream(deaths).sum() / guessed);
    return Math.max(-8, Math.min(8, level));
  }

  private static double[] scoringStep(
      LawFamily family,
      double[] logs,
      int firstAge,
      double[] deaths,
      double[] exposures,
      double[] fitted) {
    int ages = deaths.length;
    RealMatrix slopes = new Array2DRowRealMatrix(ages, logs.length);
    for (int j = 0; j < logs.length; j++) {
      double h = 1e-6;
      double[] up = logs.clone();
      double[] down = logs.clone();
      up[j] += h;
      down[j] -= h;
      double[] high = expected(family.law(up), firstAge, exposures);
      double[] low = expected(family.law(down), firstAge, exposures);
      for (int i = 0; i < ages; i++) {
        slopes.setEntry(i, j, (high[i] - low[i]) / (2 * h) / Math.sqrt(fitted[i]));
      }
    }
    double[] residuals = new double[ages];
    for (int i = 0; i < ages; i++) {
      residuals[i] = (deaths[i] - fitted[i]) / Math.sqrt(fitted[i]);
    }
    return new QRDecomposition(slopes, 1e-14)
        .getSolver()
        .solve(new ArrayRealVector(residuals, false))
        .toArray();
  }

  private static double[] moved(double[] logs, double[] move, double size) {
    double[] next = logs.clone();
    for (int j = 0; j < next.length; j++) {
      next[j] += size * Math.max(-2, Math.min(2, move[j]));
    }
    return next;
  }

  private static double[] expected(MortalityLaw law, int firstAge, double[] exposures) {
    double[] deaths = new double[exposures.length];
    for (int i = 0; i < deaths.length; i++) {
      deaths[i] = Math.max(Double.MIN_NORMAL, exposures[i] * law.deathRate(firstAge + i));
    }
    return deaths;
  }

  private static double deviance(double[] deaths, double[] fitted) {
    double sum = 0;
    for (int i = 0; i < deaths.length; i++) {
      double log = deaths[i] == 0 ? 0 : deaths[i] * Math.log(deaths[i] / fitted[i]);
      sum += log - (deaths[i] - fitted[i]);
    }
    return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : 2 * sum;
  }

  private static void requireData(
      int firstAge, double[] deaths, double[] exposures, int parameters) {
    if (deaths.length != exposures.length || deaths.length < parameters) {
      throw new IllegalArgumentException(
          "A fit of %d parameters needs deaths and exposures of at least as many ages but has %d and %d."
              .formatted(parameters, deaths.length, exposures.length));
    }
    for (int i = 0; i < deaths.length; i++) {
      if (!(deaths[i] >= 0 && exposures[i] > 0)) {
        throw new IllegalArgumentException(
            "Deaths must be from 0 and exposures above 0 but at age %d are %s and %s."
                .formatted(firstAge + i, deaths[i], exposures[i]));
      }
    }
  }
}
