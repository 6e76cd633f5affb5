package org.openshebao.actuarial.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.wpp.WppFolder;
import tools.jackson.databind.JsonNode;

/// Lee and Carter's model against a fit by another program, and against rates that it made itself.
class LeeCarterTest {

  private static double[][] rates(String iso3, String sex) {
    TreeMap<Integer, TreeMap<Integer, Double>> byAge = new TreeMap<>();
    for (FileRow row :
        WppFolder.at(Reference.demography("wpp2024")).rows(WppFolder.DEATH_RATES, iso3)) {
      if (row.whole("mid_year") <= 2018) {
        byAge
            .computeIfAbsent(row.whole("age_start"), age -> new TreeMap<>())
            .put(row.whole("mid_year"), row.number("mx" + sex));
      }
    }
    return byAge.values().stream()
        .map(periods -> periods.values().stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  @TestFactory
  List<DynamicTest> bySingularValues() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode fit : Reference.json("lee_carter_svd.json").get("fits")) {
      String iso3 = fit.get("iso3").asString();
      String sex = fit.get("sex").asString();
      tests.add(
          DynamicTest.dynamicTest(
              iso3 + " " + sex,
              () -> {
                LeeCarter model = LeeCarter.bySingularValues(rates(iso3, sex));
                isNear(model.a(), fit.get("ax"), 1e-6);
                isNear(model.b(), fit.get("bx"), 1e-6);
                isNear(model.k(), fit.get("kt"), 1e-4);
                assertThat(model.explained())
                    .isCloseTo(fit.get("explained_variance").asDouble(), within(1e-6));
                RandomWalk walk = model.walk();
                assertThat(walk.drift()).isCloseTo(fit.get("drift").asDouble(), within(1e-5));
                assertThat(walk.sigma()).isCloseTo(fit.get("sigma").asDouble(), within(1e-5));
                assertThat(walk.mean(5))
                    .isCloseTo(fit.get("forecast_mean_k_h5").asDouble(), within(1e-4));
                assertThat(walk.processError(5))
                    .isCloseTo(fit.get("forecast_sd_k_h5_process_only").asDouble(), within(1e-5));
                assertThat(walk.totalError(5))
                    .isCloseTo(
                        fit.get("forecast_sd_k_h5_with_drift_error").asDouble(), within(1e-5));
              }));
    }
    assertThat(tests).hasSize(2);
    return tests;
  }

  private static void isNear(double[] values, JsonNode expected, double tolerance) {
    assertThat(values).hasSize(expected.size());
    for (int i = 0; i < values.length; i++) {
      assertThat(values[i]).isCloseTo(expected.get(i).asDouble(), within(tolerance));
    }
  }

  @Test
  void bothFitsFindTheModelThatMadeTheRates() {
    double[] a = {-4, -6, -5.5, -4, -2.5};
    double[] b = {0.3, 0.25, 0.2, 0.15, 0.1};
    double[] k = {6, 3.5, 1, -1.5, -3.5, -5.5};
    double[][] m = new double[5][6];
    double[][] deaths = new double[5][6];
    double[][] exposures = new double[5][6];
    for (int x = 0; x < 5; x++) {
      for (int t = 0; t < 6; t++) {
        m[x][t] = Math.exp(a[x] + b[x] * k[t]);
        exposures[x][t] = 1e5 * (x + 1) * (1 + 0.1 * t);
        deaths[x][t] = exposures[x][t] * m[x][t];
      }
    }

    LeeCarter svd = LeeCarter.bySingularValues(m);
    LeeCarter poisson = LeeCarter.byPoisson(deaths, exposures);

    for (LeeCarter model : List.of(svd, poisson)) {
      assertThat(model.b()).containsExactly(b, within(1e-5));
      assertThat(model.k()).containsExactly(k, within(1e-4));
      assertThat(model.a()).containsExactly(a, within(1e-5));
      assertThat(model.explained()).isCloseTo(1, within(1e-8));
    }
    assertThat(svd.refittedTo(deaths, exposures).k()).containsExactly(k, within(1e-8));
    assertThat(svd.ratesFrom(column(m, 5), svd.walk().mean(1))[0])
        .isCloseTo(m[0][5] * Math.exp(b[0] * svd.walk().drift()), within(1e-8));
  }

  private static double[] column(double[][] m, int t) {
    double[] column = new double[m.length];
    for (int x = 0; x < m.length; x++) {
      column[x] = m[x][t];
    }
    return column;
  }

  @Test
  void agesWithoutDeathsAreNamedAndFitByPoisson() {
    double[][] deaths = {{5, 0, 3}, {9, 8, 7}, {30, 28, 26}};
    double[][] exposures = {{1e4, 1e4, 1e4}, {1e4, 1e4, 1e4}, {1e4, 1e4, 1e4}};

    assertThatThrownBy(() -> LeeCarter.bySingularValues(deaths))
        .hasMessageContaining("row 0, period 1")
        .hasMessageContaining("Poisson");
    assertThat(LeeCarter.sum(LeeCarter.byPoisson(deaths, exposures).b()))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void sexesOfLiAndLeeDoNotDriftApart() {
    double[][] men = rates("CHN", "M");
    double[][] women = rates("CHN", "F");
    LiLee model = LiLee.of(new double[][][] {men, women});

    double[] near0 = model.rates(0, 1);
    double[] near1 = model.rates(1, 1);
    double[] far0 = model.rates(0, 30);
    double[] far1 = model.rates(1, 30);

    for (int x = 0; x < near0.length; x++) {
      double ratioNear = Math.log(near0[x] / near1[x]);
      double ratioFar = Math.log(far0[x] / far1[x]);
      assertThat(Math.abs(ratioFar - ratioNear)).isLessThan(0.5);
      assertThat(far0[x]).isLessThan(near0[x]);
    }
  }

  @Test
  void momentsOfAnAr1AreTheClosedForm() {
    JsonNode reference = Reference.json("ar1_var1_moments.json").get("ar1");
    Autoregression ar =
        new Autoregression(
            reference.get("mu").asDouble(),
            reference.get("phi").asDouble(),
            reference.get("sigma").asDouble());
    for (JsonNode value : reference.get("values")) {
      int h = value.get("h").asInt();
      assertThat(ar.mean(reference.get("x0").asDouble(), h))
          .isCloseTo(value.get("mean").asDouble(), within(1e-14));
      assertThat(ar.deviation(h)).isCloseTo(value.get("sd").asDouble(), within(1e-14));
    }
  }
}
