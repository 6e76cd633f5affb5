package org.openshebao.workbench.synthesize;

import java.util.List;

/// Draws one of several with given weights.
final class Choice {

  private final double[] cumulated;

  Choice(double[] weights) {
    cumulated = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += Math.max(0, weights[i]);
      cumulated[i] = sum;
    }
    if (sum <= 0) {
      throw new IllegalArgumentException("A choice needs a weight above 0 but has none.");
    }
  }

  static Choice of(List<Double> weights) {
    return new Choice(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// The one that a number from 0 to 1 falls on.
  int at(double uniform) {
    double wanted = uniform * cumulated[cumulated.length - 1];
    int i = 0;
    while (i < cumulated.length - 1 && cumulated[i] <= wanted) {
      i++;
    }
    return i;
  }
}
