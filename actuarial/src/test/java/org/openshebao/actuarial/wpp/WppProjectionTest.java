package org.openshebao.actuarial.wpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.mortality.AbridgedLifeTable.WithinGroup;
import tools.jackson.databind.JsonNode;

/// Projections against the populations that the United Nations published.
class WppProjectionTest {

  private static final WppFolder WPP = WppFolder.at(Reference.demography("wpp2024"));

  private static PublishedSingleAges china() {
    return PublishedSingleAges.read(
        2020,
        Reference.demography("derived/china_single_age_base_2020_07_01.csv"),
        Reference.demography("derived/china_single_age_rates_2020_2100.csv.gz"));
  }

  @TestFactory
  List<DynamicTest> fiveYearGroupsAreWithinTheBars() {
    JsonNode reference = Reference.json("ccm_targets.json");
    JsonNode bars = reference.get("tolerance");
    List<DynamicTest> tests = new ArrayList<>();
    for (String iso3 : List.of("CHN", "JPN")) {
      FiveYearInputs inputs = FiveYearInputs.of(WPP, iso3);
      List<ProjectionStep> path = inputs.project(2025, 2100, Variant.MEDIUM, WithinGroup.MIDPOINT);
      for (JsonNode target : reference.get("targets").get(iso3)) {
        int year = target.get("year").asInt();
        tests.add(
            DynamicTest.dynamicTest(
                iso3 + " " + year,
                () -> {
                  AgeSexCounts population = path.get((year - 2025) / 5 - 1).population();
                  isWithin(population.total(), target.get("total_k"), bars.get("total_pct"));
                  isWithin(
                      population.between(13, 21), target.get("age_65p_k"), bars.get("age65p_pct"));
                  assertThat(weightedError(population, inputs.population(year)))
                      .isLessThan(bars.get("weighted_abs_error_pct").asDouble());
                }));
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
    return tests;
  }

  @TestFactory
  List<DynamicTest> singleAgesOfChinaAreWithinTheBars() {
    JsonNode bars =
        Reference.json("ccm_targets.json").get("annual_single_age_variant").get("tolerance");
    FiveYearInputs published = FiveYearInputs.of(WPP, "CHN");
    List<ProjectionStep> path =
        AnnualInputs.of(WPP, "CHN", china()).project(2020, 2100, Variant.MEDIUM);
    return List.of(2025, 2030, 2050, 2075, 2100).stream()
        .map(year ->
            DynamicTest.dynamicTest(
                "CHN " + year,
                () -> {
                  AgeSexCounts groups = grouped(path.get(year - 2021).population());
                  AgeSexCounts target = published.population(year);
                  assertThat(error(groups.total(), target.total()))
                      .isLessThan(bars.get("total_pct").asDouble());
                  assertThat(weightedError(groups, target))
                      .isLessThan(bars.get("weighted_abs_error_pct").asDouble());
                  assertThat(error(groups.between(13, 21), target.between(13, 21)))
                      .isLessThan(bars.get("age65p_pct").asDouble());
                }))
        .toList();
  }

  /// Graduated rates are no published ones; the bars are those of the five-year projection.
  @TestFactory
  List<DynamicTest> graduatedSingleAgesStayNearThePublishedPopulation() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String iso3 : List.of("CHN", "JPN")) {
      FiveYearInputs published = FiveYearInputs.of(WPP, iso3);
      List<ProjectionStep> path =
          AnnualInputs.of(WPP, iso3, GraduatedSingleAges.of(WPP, iso3))
              .project(2025, 2100, Variant.MEDIUM);
      for (int year : List.of(2030, 2050, 2075, 2100)) {
        tests.add(
            DynamicTest.dynamicTest(
                iso3 + " " + year,
                () -> {
                  AgeSexCounts groups = grouped(path.get(year - 2026).population());
                  AgeSexCounts target = published.population(year);
                  assertThat(error(groups.total(), target.total())).isLessThan(0.35);
                  assertThat(weightedError(groups, target)).isLessThan(0.9);
                }));
      }
    }
    return tests;
  }

  private static AgeSexCounts grouped(AgeSexCounts single) {
    double[][] groups = new double[2][FiveYearInputs.GROUPS];
    for (Sex sex : Sex.values()) {
      for (int age = 0; age < single.ages(); age++) {
        groups[sex.ordinal()][age / 5] += single.get(sex, age);
      }
    }
    return AgeSexCounts.of(groups[0], groups[1]);
  }

  private static void isWithin(double value, JsonNode target, JsonNode percent) {
    assertThat(error(value, target.asDouble())).isLessThan(percent.asDouble());
  }

  /// In per cent.
  private static double error(double value, double target) {
    return 100 * Math.abs(value / target - 1);
  }

  /// Absolute errors over sex and age as a percentage of the population.
  private static double weightedError(AgeSexCounts population, AgeSexCounts target) {
    double sum = 0;
    for (Sex sex : Sex.values()) {
      for (int group = 0; group < target.ages(); group++) {
        sum += Math.abs(population.get(sex, group) - target.get(sex, group));
      }
    }
    return 100 * sum / target.total();
  }

  @Test
  void variantsDifferByBirthsAlone() {
    FiveYearInputs china = FiveYearInputs.of(WPP, "CHN");
    List<ProjectionStep> medium = china.project(2025, 2060, Variant.MEDIUM, WithinGroup.MIDPOINT);
    List<ProjectionStep> low = china.project(2025, 2060, Variant.LOW, WithinGroup.MIDPOINT);
    List<ProjectionStep> high = china.project(2025, 2060, Variant.HIGH, WithinGroup.MIDPOINT);

    assertThat(low.getLast().births()).isLessThan(medium.getLast().births());
    assertThat(high.getLast().births()).isGreaterThan(medium.getLast().births());
    assertThat(low.getLast().population().between(8, 21))
        .isEqualTo(medium.getLast().population().between(8, 21));
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> FiveYearInputs.of(WPP, "FRA").population(2025))
        .hasMessageContaining("CHN, DEU, JPN, KOR, VNM");
    assertThatThrownBy(() ->
            FiveYearInputs.of(WPP, "CHN").project(2025, 2105, Variant.MEDIUM, WithinGroup.MIDPOINT))
        .hasMessageContaining("2103");
    assertThatThrownBy(
            () -> AnnualInputs.of(WPP, "CHN", china()).project(2021, 2030, Variant.MEDIUM))
        .hasMessageContaining("Begin in 2020");
  }
}
