package org.openshebao.population.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Iterative proportional fitting, against what it must keep and against tables solved by hand.
class RakingTest {

  private static final int[] ROWS = {0, 0, 1, 1};
  private static final int[] COLUMNS = {0, 1, 0, 1};

  @Test
  void meetsBothMarginsAndKeepsTheOddsRatio() {
    double[] cells = {40, 10, 20, 30};
    double oddsRatio = cells[0] * cells[3] / (cells[1] * cells[2]);
    Raking raking = new Raking(cells);
    raking.add(ROWS, new double[] {60, 60}, false);
    raking.add(COLUMNS, new double[] {50, 70}, false);

    raking.run();

    assertThat(cells[0] + cells[1]).isCloseTo(60, within(1e-3));
    assertThat(cells[1] + cells[3]).isCloseTo(70, within(1e-3));
    assertThat(cells[0] * cells[3] / (cells[1] * cells[2])).isCloseTo(oddsRatio, within(1e-9));
  }

  /// With an odds ratio of 1 the fit is the product of the margins over the total.
  @Test
  void independentCellsBecomeTheProductOfTheMargins() {
    double[] cells = {1, 1, 1, 1};
    Raking raking = new Raking(cells);
    raking.add(ROWS, new double[] {30, 70}, false);
    raking.add(COLUMNS, new double[] {40, 60}, false);

    raking.run();

    assertThat(cells).containsExactly(new double[] {12, 18, 28, 42}, within(1e-9));
  }

  @Test
  void aShareLeavesTheTotalAsItIs() {
    double[] cells = {10, 30, 50, 10};
    Raking raking = new Raking(cells);
    raking.add(ROWS, new double[] {0.25, 0.75}, true);

    raking.run();

    assertThat(cells).containsExactly(new double[] {6.25, 18.75, 62.5, 12.5}, within(1e-9));
  }

  @Test
  void aCellOfNoTargetStaysAndOneOfNobodyStaysEmpty() {
    double[] cells = {0, 5, 7, 9};
    Raking raking = new Raking(cells);
    raking.add(new int[] {0, 0, -1, 1}, new double[] {20, 3}, false);

    raking.run();

    assertThat(cells).containsExactly(0, 20, 7, 3);
  }

  /// Two margins that cannot both hold: the run ends, and says by how much it misses.
  @Test
  void marginsThatContradictEachOtherEndWithAMiss() {
    double[] cells = {10, 10, 10, 10};
    Raking raking = new Raking(cells);
    raking.add(ROWS, new double[] {30, 30}, false);
    raking.add(COLUMNS, new double[] {20, 20}, false);

    raking.run();

    assertThat(raking.worst()).isGreaterThan(0.3);
    assertThat(cells[0] + cells[2]).isCloseTo(20, within(1e-9));
  }
}
