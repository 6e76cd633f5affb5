package org.openshebao.actuarial.decrement;

import java.util.Arrays;

/// The step between *dependent* probabilities of leaving for one of several causes (all at work, as observed) and the
/// *independent* (associated single) rates that each would have alone, within one year.
///
/// @see "Bowers et al. (1997), Actuarial Mathematics, 2nd ed., §§ 10.4–10.5"
public final class DecrementRates {

  private DecrementRates() {}

  /// Independent rates when all forces are constant within the year: q'(j) = 1 − p^(q(j)/q), q = Σ q(j), p = 1 − q.
  ///
  /// @param dependent  q(j), each from 0, in all at most 1
  public static double[] independentUnderConstantForce(double... dependent) {
    double all = sum(dependent);
    double[] independent = new double[dependent.length];
    for (int j = 0; j < dependent.length; j++) {
      independent[j] = all == 0 ? 0 : -Math.expm1(Math.log1p(-all) * dependent[j] / all);
    }
    return independent;
  }

  /// Dependent probabilities when all forces are constant within the year: q(j) = q·ln(1 − q'(j))/ln(p), p = Π(1 − q'(j)).
  ///
  /// @param independent  q'(j), each from 0 and below 1
  public static double[] dependentUnderConstantForce(double... independent) {
    double log = 0;
    for (double rate : independent) {
      requireRate(rate);
      log += Math.log1p(-rate);
    }
    double all = -Math.expm1(log);
    double[] dependent = new double[independent.length];
    for (int j = 0; j < independent.length; j++) {
      dependent[j] = log == 0 ? 0 : all * Math.log1p(-independent[j]) / log;
    }
    return dependent;
  }

  /// Dependent probabilities when each cause alone is spread evenly over the year:
  /// q(j) = q'(j)·∫ Π (1 − t·q'(k)) dt over 0 ≤ t ≤ 1 and k ≠ j. For three causes that is
  /// q'(1)·(1 − ½(q'(2) + q'(3)) + ⅓q'(2)q'(3)).
  ///
  /// @param independent  q'(j), each from 0 to 1
  public static double[] dependentUnderUniformSpread(double... independent) {
    double[] dependent = new double[independent.length];
    for (int j = 0; j < independent.length; j++) {
      requireRate(independent[j]);
      dependent[j] = independent[j] * others(independent, j);
    }
    return dependent;
  }

  /// ∫ Π (1 − t·q'(k)) dt: the coefficients of the polynomial in t, each divided by its power plus one.
  private static double others(double[] independent, int without) {
    double[] coefficients = new double[independent.length];
    coefficients[0] = 1;
    int degree = 0;
    for (int k = 0; k < independent.length; k++) {
      if (k == without) {
        continue;
      }
      degree++;
      for (int power = degree; power > 0; power--) {
        coefficients[power] -= independent[k] * coefficients[power - 1];
      }
    }
    double integral = 0;
    for (int power = degree; power >= 0; power--) {
      integral += coefficients[power] / (power + 1);
    }
    return integral;
  }

  private static double sum(double[] rates) {
    double all = 0;
    for (double rate : rates) {
      requireRate(rate);
      all += rate;
    }
    if (all > 1) {
      throw new IllegalArgumentException(
          "Dependent probabilities must add up to at most 1 but %s do to %s. Maybe they are independent rates?"
              .formatted(Arrays.toString(rates), all));
    }
    return all;
  }

  private static void requireRate(double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException("A decrement must be from 0 to 1 but was " + rate + ".");
    }
  }
}
