package org.openshebao.actuarial.branch.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The chain ladder by hand, and on the triangle of Taylor and Ashe as Mack (1993) printed its reserves and errors.
class ChainLadderTest {

  /// Taylor and Ashe (1983), J. Econometrics 23, cumulative, as in Mack (1993), table 1.
  private static final double[][] TAYLOR_ASHE = {
    {357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463},
    {352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085},
    {290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315},
    {310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268},
    {443160, 1136350, 2128333, 2897821, 3402672, 3873311},
    {396132, 1333217, 2180715, 2985752, 3691712},
    {440832, 1288463, 2419861, 3483130},
    {359480, 1421128, 2864498},
    {376686, 1363294},
    {344014}
  };

  @Test
  void byHand() {
    ChainLadder ladder = ChainLadder.of(new double[][] {{100, 150, 165}, {120, 180}, {110}});

    // f(0) = 330/220, f(1) = 165/150
    assertThat(ladder.factor(0)).isCloseTo(1.5, within(1e-15));
    assertThat(ladder.factor(1)).isCloseTo(1.1, within(1e-15));
    assertThat(ladder.reserve(0)).isZero();
    assertThat(ladder.reserve(1)).isCloseTo(18, within(1e-12));
    assertThat(ladder.reserve(2)).isCloseTo(110 * 1.65 - 110, within(1e-12));
    assertThat(ladder.payments(1)).isCloseTo(18 + 55, within(1e-12));
    assertThat(ladder.payments(2)).isCloseTo(16.5, within(1e-12));
    assertThat(ladder.payments(3)).isZero();
    // Both rows developed by the same factor: nothing is uncertain.
    assertThat(ladder.error()).isZero();
  }

  @Test
  void givesTheReservesThatMackPrinted() {
    ChainLadder ladder = ChainLadder.of(TAYLOR_ASHE);
    double[] printed = {
      0, 94_634, 469_511, 709_638, 984_889, 1_419_459, 2_177_641, 3_920_301, 4_278_972, 4_625_811
    };

    for (int i = 0; i < printed.length; i++) {
      assertThat(ladder.reserve(i)).isCloseTo(printed[i], within(0.5));
    }
    assertThat(ladder.reserve()).isCloseTo(18_680_856, within(0.5));
  }

  @Test
  void givesTheStandardErrorsThatMackPrinted() {
    ChainLadder ladder = ChainLadder.of(TAYLOR_ASHE);
    int[] percent = {80, 26, 19, 27, 29, 26, 22, 23, 29};

    for (int i = 1; i <= 9; i++) {
      assertThat(Math.round(100 * ladder.error(i) / ladder.reserve(i))).isEqualTo(percent[i - 1]);
    }
    assertThat(ladder.error()).isCloseTo(2_447_095, within(0.5));
  }

  @Test
  void paysEverythingInTheEnd() {
    ChainLadder ladder = ChainLadder.of(TAYLOR_ASHE);

    double sum = 0;
    for (int k = 1; k <= 10; k++) {
      sum += ladder.payments(k);
    }

    assertThat(sum).isCloseTo(ladder.reserve(), within(1e-6));
  }

  @Test
  void saysWhatIsWrongWithATriangle() {
    assertThatThrownBy(() -> ChainLadder.of(new double[][] {{1, 2, 3}, {1}, {1}}))
        .hasMessageContaining("Row 2")
        .hasMessageContaining("2 years");
    assertThatThrownBy(() -> ChainLadder.of(new double[][] {{1, 0}, {1}}))
        .hasMessageContaining("row 1, year 2");
  }
}
