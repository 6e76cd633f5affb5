package org.openshebao.actuarial.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.VectorAutoregression;
import org.openshebao.actuarial.risk.VarianceShares.Share;

/// Shares of variance of functions whose shares are known.
class VarianceSharesTest {

  private static final int PATHS = 4000;

  private static VarianceShares of(PathModel model) {
    RiskProcesses processes =
        new RiskProcesses(
            0,
            50,
            new Autoregression(0, 0, 1),
            1e9,
            new Autoregression(0, 0, 2),
            VectorAutoregression.of(
                new double[3],
                new double[3][3],
                new double[][] {{1e-4, 0, 0}, {0, 0, 0}, {0, 0, 0}}));
    return VarianceShares.of(
        new StochasticProjection(model, 2, done -> {}),
        new PathGenerator(processes, 9, 1),
        PATHS,
        outcome -> outcome.expenditure(0));
  }

  private static PathOutcome spending(double amount) {
    return PathOutcome.of(
        2026, 0, new double[] {amount}, new double[1], new double[] {1}, new double[1]);
  }

  private static Share share(VarianceShares shares, Driver driver) {
    return shares.shares().get(driver.ordinal());
  }

  @Test
  void ofASumAreTheVariancesOfItsTerms() {
    // 3·x + 1·y with Var x = 1, Var y = 4: 9 of 13 and 4 of 13
    VarianceShares shares = of(path -> spending(100 + 3 * path.fertility(0) + path.migration(0)));

    Share x = share(shares, Driver.FERTILITY);
    Share y = share(shares, Driver.MIGRATION);
    assertThat(shares.variance()).isCloseTo(13, within(4 * 13 * Math.sqrt(2.0 / (2 * PATHS))));
    assertThat(x.alone()).isCloseTo(9 / 13.0, within(0.06));
    assertThat(x.first()).isCloseTo(9 / 13.0, within(4 * x.firstError()));
    assertThat(x.total()).isCloseTo(9 / 13.0, within(4 * x.totalError()));
    assertThat(y.first()).isCloseTo(4 / 13.0, within(4 * y.firstError()));
    assertThat(y.total()).isCloseTo(4 / 13.0, within(4 * y.totalError()));
    assertThat(x.firstError()).isBetween(0.001, 0.05);
    assertThat(shares.together()).isCloseTo(0, within(0.08));
    assertThat(share(shares, Driver.MORTALITY).total()).isZero();
    assertThat(share(shares, Driver.REAL_WAGES).first()).isZero();
  }

  @Test
  void ofAProductComeFromBothTogether() {
    VarianceShares shares = of(path -> spending(path.fertility(0) * path.migration(0)));

    for (Driver driver : new Driver[] {Driver.FERTILITY, Driver.MIGRATION}) {
      Share share = share(shares, driver);
      assertThat(share.alone()).isZero();
      assertThat(share.first()).isCloseTo(0, within(4 * share.firstError()));
      assertThat(share.total()).isCloseTo(1, within(4 * share.totalError()));
    }
    assertThat(shares.together()).isCloseTo(1, within(1e-12));
  }

  @Test
  void needEnoughPathsAndAValueOnEach() {
    StochasticProjection projection =
        new StochasticProjection(path -> spending(Double.NaN), 1, done -> {});
    PathGenerator generator = new PathGenerator(Processes.all(), 9, 1);

    assertThatThrownBy(() -> VarianceShares.of(projection, generator, 10, outcome -> 0))
        .hasMessageContaining("40 paths");
    assertThatThrownBy(
            () -> VarianceShares.of(projection, generator, 40, outcome -> outcome.expenditure(0)))
        .hasMessageContaining("no value on path 0");
  }
}
