package org.openshebao.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.estimator.Estimation;
import org.openshebao.statistics.estimator.Scope;

/// Five units drawn with unequal probabilities. Numbers of R 4.2.2, survey 4.1-1:
/// `svydesign(id=~1, fpc=~p, data=d, pps=ppsmat(J), variance="YG")`, "HT", and `pps="brewer"`.
class UnequalProbabilitiesTest {

  private static final double[] P = {.2, .3, .5, .4, .6};
  private static final Microdata DATA =
      Microdata.of(
          Map.of("y", NumericVariable.of(3, 5, 9, 6, 14), "p", NumericVariable.of(P.clone())));
  private static final LinearizedDesign BREWER =
      LinearizedDesign.of(DesignSpec.ofWeights(null).withFpc("p").withUnequalProbabilities(), DATA);

  @Test
  void brewersApproximation() {
    assertThat(error(BREWER, new Estimand.Total(List.of("y"))))
        .isCloseTo(5.39701563623618, within(1e-12));
    assertThat(error(BREWER, new Estimand.Mean(List.of("y"))))
        .isCloseTo(1.30020728934526, within(1e-12));
  }

  @Test
  void yatesGrundy() {
    LinearizedDesign design = BREWER.withJointProbabilities(joint(), true);

    assertThat(error(design, new Estimand.Total(List.of("y"))))
        .isCloseTo(6.47367721870856, within(1e-12));
    assertThat(error(design, new Estimand.Mean(List.of("y"))))
        .isCloseTo(1.39089636268247, within(1e-12));
  }

  @Test
  void horvitzThompsonMayBeNegativeAndIsThenNotKnown() {
    LinearizedDesign design = BREWER.withJointProbabilities(joint(), false);
    Estimates total = Estimation.of(design, DATA, new Estimand.Total(List.of("y")), Scope.ALL);

    assertThat(total.single().value()).isCloseTo(88, within(1e-12));
    assertThat(total.single().standardError()).isNull();
    assertThat(total.single().reason()).isNotNull();
    assertThat(error(design, new Estimand.Mean(List.of("y"))))
        .isCloseTo(1.31301369138981, within(1e-12));
  }

  @Test
  void unknownProbabilitiesNeverGiveAnError() {
    NonProbabilityDesign design =
        new NonProbabilityDesign(BREWER.weights(), new Label("volunteers", "志愿者"));
    Estimates mean = Estimation.of(design, DATA, new Estimand.Mean(List.of("y")), Scope.ALL);

    assertThat(mean.single().value()).isNotNull();
    assertThat(mean.single().standardError()).isNull();
    assertThat(mean.single().interval()).isNull();
    assertThat(mean.single().reason().en()).contains("probabilities of this sample are not known");
  }

  private static double error(SurveyDesign design, Estimand estimand) {
    return Estimation.of(design, DATA, estimand, Scope.ALL).single().standardError();
  }

  private static double[][] joint() {
    double[][] joint = new double[5][5];
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        joint[i][j] = i == j ? P[i] : P[i] * P[j] * 0.85;
      }
    }
    joint[0][1] = .05;
    joint[1][0] = .05;
    return joint;
  }
}
