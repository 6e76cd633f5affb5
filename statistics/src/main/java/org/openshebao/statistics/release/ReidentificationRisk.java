package org.openshebao.statistics.release;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/// The chance that somebody who knows a person's key variables, and that the person may be in the file, finds the right row.
///
/// r = E[1/F | f],  F − f negative binomial with p = f / Σ w: with a = p/(1 − p),  r = a ∫₀¹ u^(f−1) / (a + u) du
///
/// @see "Benedetti and Franconi (1998), Statistical and technological solutions for controlled data dissemination, NTTS 1; Rinott (2003)"
final class ReidentificationRisk {

  private static final GaussIntegrator GAUSS = new GaussIntegratorFactory().legendre(40, 0.0, 1.0);

  private ReidentificationRisk() {}

  /// @param f  rows that agree in the sample, from 1
  /// @param persons  persons of the population that they stand for
  static double of(int f, double persons) {
    if (f < 1) {
      throw new IllegalArgumentException(
          "A row agrees with itself: f is at least 1 but was " + f + ".");
    }
    if (!(persons > f)) {
      return 1.0 / f; // the sample is the population
    }
    double p = f / persons;
    double a = p / (1 - p);
    if (a >= 0.5) {
      return a * GAUSS.integrate(u -> Math.pow(u, f - 1.0) / (a + u));
    }
    double integral = Math.log1p(1 / a); // f = 1
    for (int k = 2; k <= f; k++) {
      integral = 1.0 / (k - 1) - a * integral; // an error shrinks by a at each step
    }
    return a * integral;
  }
}
