package org.openshebao.actuarial.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.RandomWalk;

/// Simulated moments against closed forms, within four standard errors; and what a path depends on.
class PathGeneratorTest {

  private static final int PATHS = 20_000;
  private static final int YEARS = 30;
  private static final RiskProcesses PROCESSES = Processes.all();

  private static RiskPath[] paths() {
    PathGenerator generator = new PathGenerator(PROCESSES, 20260701, YEARS);
    RiskPath[] paths = new RiskPath[PATHS];
    for (int i = 0; i < PATHS; i++) {
      paths[i] = generator.path(i);
    }
    return paths;
  }

  private static void assertMoments(
      RiskPath[] paths, ToDoubleFunction<RiskPath> of, double deviation) {
    double sum = 0;
    double squares = 0;
    for (RiskPath path : paths) {
      double value = of.applyAsDouble(path);
      sum += value;
      squares += value * value;
    }
    double mean = sum / PATHS;
    double found = Math.sqrt(squares / PATHS - mean * mean);
    assertThat(mean).isCloseTo(0, within(4 * deviation / Math.sqrt(PATHS)));
    // The standard error of a standard deviation of normal numbers is s/√(2N).
    assertThat(found).isCloseTo(deviation, within(4 * deviation / Math.sqrt(2.0 * PATHS)));
  }

  @Test
  void simulatedMomentsAreThoseOfTheProcesses() {
    RiskPath[] paths = paths();
    RandomWalk walk = new RandomWalk(0, 0, 0.02, 50);

    for (int h : new int[] {1, 2, 10, 30}) {
      int year = h - 1;
      double[][] economy = PROCESSES.economy().covariance(h);
      assertMoments(paths, path -> path.mortality(year), walk.totalError(h));
      assertMoments(paths, path -> path.fertility(year), PROCESSES.fertility().deviation(h));
      assertMoments(paths, path -> path.migration(year), PROCESSES.migration().deviation(h));
      assertMoments(paths, path -> path.inflation(year), Math.sqrt(economy[0][0]));
      assertMoments(paths, path -> path.realWages(year), Math.sqrt(economy[1][1]));
      assertMoments(paths, path -> path.realInterest(year), Math.sqrt(economy[2][2]));
    }
  }

  @Test
  void theEconomyMovesTogetherAsItsCovarianceSays() {
    RiskPath[] paths = paths();
    double[][] covariance = PROCESSES.economy().covariance(10);

    double product = 0;
    for (RiskPath path : paths) {
      product += path.inflation(9) * path.realWages(9);
    }

    double error =
        Math.sqrt(
            (covariance[0][0] * covariance[1][1] + covariance[0][1] * covariance[0][1]) / PATHS);
    assertThat(product / PATHS).isCloseTo(covariance[0][1], within(4 * error));
  }

  @Test
  void aPathDependsOnSeedAndIndexAlone() {
    PathGenerator thirty = new PathGenerator(PROCESSES, 7, 30);
    PathGenerator ten = new PathGenerator(PROCESSES, 7, 10);
    RiskPath first = thirty.path(12);
    thirty.path(13);
    RiskPath again = thirty.path(12);
    RiskPath shorter = ten.path(12);

    for (int year = 0; year < 30; year++) {
      assertThat(again.mortality(year)).isEqualTo(first.mortality(year));
      assertThat(again.realInterest(year)).isEqualTo(first.realInterest(year));
    }
    for (int year = 0; year < 10; year++) {
      assertThat(shorter.mortality(year)).isEqualTo(first.mortality(year));
      assertThat(shorter.inflation(year)).isEqualTo(first.inflation(year));
    }
    assertThat(new PathGenerator(PROCESSES, 8, 30).path(12).mortality(0))
        .isNotEqualTo(first.mortality(0));
    assertThat(thirty.path(13).mortality(0)).isNotEqualTo(first.mortality(0));
  }

  @Test
  void holdingADriverLeavesTheOthersAsTheyWere() {
    PathGenerator generator = new PathGenerator(PROCESSES, 7, 30);
    RiskPath all = generator.path(3);

    RiskPath without = generator.path(3, EnumSet.complementOf(EnumSet.of(Driver.FERTILITY)));
    RiskPath alone = generator.path(3, EnumSet.of(Driver.FERTILITY));

    for (int year = 0; year < 30; year++) {
      assertThat(without.fertility(year)).isZero();
      assertThat(without.mortality(year)).isEqualTo(all.mortality(year));
      assertThat(without.realWages(year)).isEqualTo(all.realWages(year));
      assertThat(alone.fertility(year)).isEqualTo(all.fertility(year));
      assertThat(alone.mortality(year)).isZero();
      assertThat(alone.inflation(year)).isZero();
    }
  }

  @Test
  void fertilityStaysWithinItsBoundAndOnItsPathOnAverage() {
    RiskProcesses tight =
        new RiskProcesses(
            0,
            50,
            new Autoregression(0, 0.95, 0.1),
            0.2,
            new Autoregression(0, 0, 0),
            PROCESSES.economy());
    PathGenerator generator = new PathGenerator(tight, 1, 40);

    double sum = 0;
    int atBound = 0;
    for (int i = 0; i < 4000; i++) {
      double deviation = generator.path(i).fertility(39);
      assertThat(Math.abs(deviation)).isLessThanOrEqualTo(0.2);
      atBound += Math.abs(deviation) == 0.2 ? 1 : 0;
      sum += deviation;
    }

    assertThat(atBound).isPositive();
    assertThat(sum / 4000).isCloseTo(0, within(4 * 0.2 / Math.sqrt(4000)));
  }

  @Test
  void refusesProcessesThatPullAwayFromThePath() {
    assertThatThrownBy(() ->
            new RiskProcesses(
                0.02,
                50,
                new Autoregression(1.2, 0.9, 0.05),
                1,
                new Autoregression(0, 0, 0),
                PROCESSES.economy()))
        .hasMessageContaining("fertility")
        .hasMessageContaining("1.2");
  }
}
