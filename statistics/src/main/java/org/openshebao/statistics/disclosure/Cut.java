package org.openshebao.statistics.disclosure;

/// What every safe choice of hidden cells satisfies: Σ weight · hidden ≥ least.
///
/// @param weights  by cell, from 0 on
/// @param least  what they must add up to
record Cut(double[] weights, double least) {

  boolean isViolatedBy(double[] hidden) {
    double sum = 0;
    for (int cell = 0; cell < hidden.length; cell++) {
      sum += weights[cell] * hidden[cell];
    }
    return sum < least * (1 - 1e-6) - 1e-9;
  }
}
