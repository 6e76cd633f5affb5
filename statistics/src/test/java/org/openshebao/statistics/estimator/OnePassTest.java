package org.openshebao.statistics.estimator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.random.RandomStream;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.replicate.Bootstrap;
import org.openshebao.statistics.replicate.BootstrapKind;
import org.openshebao.statistics.replicate.Jackknife;
import org.openshebao.statistics.variance.LonelyPsu;

/// One pass over the rows gives what going domain by domain gives.
class OnePassTest {

  private static final Estimand MEAN = new Estimand.Mean(List.of("y", "z"));
  private static final Estimand TOTAL = new Estimand.Total(List.of("y", "z"));

  @ParameterizedTest
  @EnumSource(LonelyPsu.class)
  void equalsDomainByDomainUnderEveryRuleOfLonelyUnits(LonelyPsu rule) {
    boolean lonely = rule != LonelyPsu.FAIL;
    Microdata data = data(lonely);
    SurveyDesign design =
        LinearizedDesign.of(
            DesignSpec.ofWeights("w")
                .withIds("psu")
                .withStrata(true, "h")
                .withLonelyPsu(rule, lonely),
            data);

    compare(design, data, 1e-11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jackknife", "bootstrap"})
  void equalsReplicateByReplicate(String kind) {
    Microdata data = data(false);
    LinearizedDesign base =
        LinearizedDesign.of(DesignSpec.ofWeights("w").withIds("psu").withStrata(true, "h"), data);
    SurveyDesign design =
        kind.equals("jackknife")
            ? Jackknife.stratified(base, false)
            : Bootstrap.of(base, BootstrapKind.RAO_WU, 40, 5, false);

    compare(design, data, 1e-9);
  }

  private static void compare(SurveyDesign design, Microdata data, double tolerance) {
    Scope scope =
        Scope.ALL
            .withBy(List.of("g", "k"))
            .withDomain("in")
            .withDesignEffect(DesignEffect.WITHOUT_REPLACEMENT);
    for (Estimand estimand : List.of(MEAN, TOTAL)) {
      List<Estimate> slow = Estimation.of(design, data, estimand, scope).list();
      List<Estimate> fast = Estimation.withoutCovariances(design, data, estimand, scope).list();

      assertThat(fast).hasSameSizeAs(slow).hasSize(12);
      for (int i = 0; i < slow.size(); i++) {
        Estimate a = slow.get(i);
        Estimate b = fast.get(i);
        assertThat(b.term()).isEqualTo(a.term());
        assertThat(b.domain()).isEqualTo(a.domain());
        assertThat(b.n()).isEqualTo(a.n());
        assertThat(b.degreesOfFreedom()).isEqualTo(a.degreesOfFreedom());
        assertThat(b.value()).isCloseTo(a.value(), within(Math.abs(a.value()) * tolerance));
        assertThat(b.standardError())
            .isCloseTo(a.standardError(), within(a.standardError() * tolerance * 100));
        assertThat(b.designEffect())
            .isCloseTo(a.designEffect(), within(a.designEffect() * tolerance * 100));
        assertThat(b.interval().lower())
            .isCloseTo(a.interval().lower(), within(Math.abs(a.value()) * tolerance * 100));
      }
    }
  }

  /// 8 strata, 3 units each (the last stratum has one when `lonely`), 12 rows a unit, unlike weights, some values missing.
  private static Microdata data(boolean lonely) {
    int units = lonely ? 22 : 24;
    int rows = units * 12;
    double[][] columns = new double[8][rows];
    RandomStream random = new RandomStream(11, 1, 0, 0);
    for (int row = 0; row < rows; row++) {
      int unit = row / 12;
      columns[0][row] = unit / 3;
      columns[1][row] = unit % 3;
      columns[2][row] = 1 + 40 * random.nextDouble();
      columns[3][row] = random.nextDouble() < 0.05 ? Double.NaN : unit % 5 + random.nextDouble();
      columns[4][row] = random.nextDouble() < 0.3 ? 1 : 0;
      columns[5][row] = random.nextInt(3);
      columns[6][row] = unit % 2;
      columns[7][row] = random.nextDouble() < 0.8 ? 1 : 0;
    }
    Map<String, Variable> variables = new LinkedHashMap<>();
    List<String> names = List.of("h", "psu", "w", "y", "z", "g", "k", "in");
    for (int i = 0; i < names.size(); i++) {
      variables.put(names.get(i), NumericVariable.of(columns[i]));
    }
    return Microdata.of(variables);
  }
}
