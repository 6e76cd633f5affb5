package org.openshebao.actuarial.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.experience.ActualToExpected.Group;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// Actual to expected with published Poisson limits, and errors of a back-test by hand.
class ExperienceTest {

  private static Group group(long actual, double expected) {
    return new Group(Label.same("g"), 1e6, actual, expected);
  }

  @Test
  void theIntervalIsThatOfAPoissonMean() {
    // Garwood's limits as tabulated: 0 → (0, 3.689), 10 → (4.795, 18.390), 100 → (81.36, 121.63)
    assertThat(group(0, 1).low()).isZero();
    assertThat(group(0, 1).high()).isCloseTo(3.689, within(0.0005));
    assertThat(group(10, 1).low()).isCloseTo(4.795, within(0.0005));
    assertThat(group(10, 1).high()).isCloseTo(18.390, within(0.0005));
    assertThat(group(100, 1).low()).isCloseTo(81.36, within(0.005));
    assertThat(group(100, 1).high()).isCloseTo(121.63, within(0.005));
  }

  @Test
  void chanceIsToldFromDifference() {
    assertThat(group(10, 12).isSignificant()).isFalse();
    assertThat(group(1000, 1200).isSignificant()).isTrue();
    assertThat(group(1000, 1200).ratio()).isCloseTo(0.8333, within(0.0001));
    assertThat(group(1082, 1).credibility()).isEqualTo(1);
    assertThat(group(271, 1).credibility()).isCloseTo(0.5, within(0.001));
    assertThat(group(5, 0).ratio()).isNaN();
  }

  @Test
  void theTotalIsThatOfTheSums() {
    Group total = new ActualToExpected(List.of(group(10, 12), group(30, 20))).total();

    assertThat(total.ratio()).isEqualTo(1.25);
    assertThat(total.exposure()).isEqualTo(2e6);
  }

  @Test
  void ratesPerThousandAreFoundOut() {
    assertThatThrownBy(() -> new Group(new Label("men", "男"), 1000, 5, 5000))
        .hasMessageContaining("per 1,000");
  }

  @Test
  void aBackTestHasBiasAndSize() {
    BackTest test =
        new BackTest(
            new Label("contributors", "缴费人数"),
            List.of(
                new BackTest.Point(2011, 110, 100, Grade.OFFICIAL_QUOTE),
                new BackTest.Point(2012, 95, 100, Grade.UNVERIFIED),
                new BackTest.Point(2015, 100, 100, Grade.MEDIA)));

    assertThat(test.meanError()).isCloseTo(0.05 / 3, within(1e-12));
    assertThat(test.meanAbsoluteError()).isCloseTo(0.05, within(1e-12));
    assertThat(test.worst().year()).isEqualTo(2011);
    assertThat(test.seen().points()).hasSize(2);
  }
}
