package org.openshebao.actuarial.risk;

import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.VectorAutoregression;

/// Processes for tests.
final class Processes {

  private Processes() {}

  static RiskProcesses all() {
    return new RiskProcesses(
        0.02,
        50,
        new Autoregression(0, 0.9, 0.05),
        1.0,
        new Autoregression(0, 0.5, 0.1),
        VectorAutoregression.of(
            new double[3],
            new double[][] {{0.5, 0.1, 0}, {0.05, 0.4, 0.1}, {0.1, 0, 0.6}},
            new double[][] {{1e-4, 3e-5, -2e-5}, {3e-5, 4e-4, 5e-5}, {-2e-5, 5e-5, 2.25e-4}}));
  }
}
