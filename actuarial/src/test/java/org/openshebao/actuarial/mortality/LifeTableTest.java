package org.openshebao.actuarial.mortality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.contingency.Annuity;
import org.openshebao.actuarial.contingency.Interest;
import org.openshebao.actuarial.contingency.Status;
import tools.jackson.databind.JsonNode;

/// Life tables from rates, probabilities and survivors.
class LifeTableTest {

  private static LifeTable census(String year, String area, Sex sex) {
    double[] m = Reference.census(Integer.parseInt(year), area).deathRates().of(sex);
    return LifeTable.ofDeathRates(0, AgeAtDeath.ofInfants(sex, m[0]), m);
  }

  @TestFactory
  List<DynamicTest> tablesOfTheChineseCensuses() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : Reference.json("census_life_tables.json").get("values")) {
      Sex sex = row.get("sex").asString().equals("m") ? Sex.MALE : Sex.FEMALE;
      String year = row.get("census").asString();
      String area = row.get("area").asString();
      tests.add(
          DynamicTest.dynamicTest(
              year + " " + area + " " + sex,
              () -> {
                LifeTable table = census(year, area, sex);
                double due = Annuity.yearly().due(Status.single(table, 60), new Interest(0.025));
                assertThat(table.expectancy(0)).isCloseTo(row.get("e0").asDouble(), within(1e-5));
                assertThat(table.expectancy(60)).isCloseTo(row.get("e60").asDouble(), within(1e-5));
                assertThat(table.survivors(60)).isCloseTo(row.get("l60").asDouble(), within(1e-7));
                assertThat(due)
                    .isCloseTo(row.get("annuity_due_60_i2_5pct").asDouble(), within(1e-5));
                assertThat(12 * (due - 11.0 / 24))
                    .isCloseTo(row.get("months_equiv").asDouble(), within(1e-4));
              }));
    }
    assertThat(tests).hasSize(6);
    return tests;
  }

  @Test
  void theSameTableFromProbabilitiesAndSurvivors() {
    LifeTable table = census("2020", "total", Sex.FEMALE);
    double[] l = new double[102];
    for (int age = 0; age <= 101; age++) {
      l[age] = 100_000 * table.survivors(age);
    }

    LifeTable again = LifeTable.ofSurvivors(0, l);

    for (int age = 0; age <= 100; age++) {
      assertThat(again.deathProbability(age)).isCloseTo(table.deathProbability(age), within(1e-12));
    }
    assertThat(again.isClosed()).isTrue();
    assertThat(again.survival(30.25, 40.5)).isCloseTo(table.survival(30.25, 40.5), within(1e-12));
  }

  @Test
  void fractionsOfAYearUnderThreeSuppositions() {
    LifeTable uniform = LifeTable.ofDeathProbabilities(50, 0.2, 1);

    assertThat(uniform.survival(50, 0.25)).isCloseTo(0.95, within(1e-15));
    assertThat(uniform.survival(50.25, 0.5)).isCloseTo(0.85 / 0.95, within(1e-15));
    assertThat(uniform.withinYears(FractionalAge.CONSTANT_FORCE).survival(50, 0.5))
        .isCloseTo(Math.sqrt(0.8), within(1e-15));
    assertThat(uniform.withinYears(FractionalAge.BALDUCCI).survival(50, 0.5))
        .isCloseTo(0.8 / 0.9, within(1e-15));
    assertThat(uniform.survival(50, 2)).isZero();
  }

  @Test
  void wrongNumbersAreNamed() {
    assertThatThrownBy(() -> LifeTable.ofDeathProbabilities(60, 0.1, 12))
        .hasMessageContaining("at age 61 was 12.0")
        .hasMessageContaining("per 1,000");
    assertThatThrownBy(() -> LifeTable.ofSurvivors(60, 100, 101, 0))
        .hasMessageContaining("at age 61 were 101.0 after 100.0");
    assertThatThrownBy(() -> LifeTable.ofDeathRates(0, 0.1, 0.01, 0))
        .hasMessageContaining("above 0 at the last age");
    assertThatThrownBy(() -> LifeTable.ofDeathProbabilities(60, 0.1, 0.2).expectancy(60))
        .hasMessageContaining("Maybe close the table?");
  }

  @Test
  void closingRulesCarryATableOn() {
    LifeTable open = LifeTable.ofDeathProbabilities(60, risingTo(85));

    LifeTable dies = TableClosing.atLastAge(open);
    LifeTable kannisto = TableClosing.byKannisto(open, 75, 110);

    assertThat(dies.isClosed()).isTrue();
    assertThat(kannisto.lastAge()).isEqualTo(110);
    assertThat(kannisto.deathProbability(85)).isEqualTo(open.deathProbability(85));
    assertThat(kannisto.deathProbability(95)).isBetween(0.15, 0.5);
    assertThat(kannisto.expectancy(60)).isGreaterThan(dies.expectancy(60));
    for (int age = 86; age < 109; age++) {
      assertThat(kannisto.deathProbability(age + 1)).isGreaterThan(kannisto.deathProbability(age));
    }
  }

  /// Probabilities of Kannisto's law itself: the fit must find the law again.
  @Test
  void kannistosLawIsFoundAgain() {
    Kannisto law = new Kannisto(3e-6, 0.12);
    double[] q = new double[40];
    for (int i = 0; i < q.length; i++) {
      q[i] = 1 - law.survival(60 + i, 1);
    }

    LifeTable closed = TableClosing.byKannisto(LifeTable.ofDeathProbabilities(60, q), 80, 115);

    for (int age = 100; age < 115; age++) {
      assertThat(closed.deathProbability(age))
          .isCloseTo(
              1 - law.survival(age, 1),
              within(5e-3)); // the force of a year is not that of its middle
    }
  }

  private static double[] risingTo(int lastAge) {
    double[] q = new double[lastAge - 60 + 1];
    for (int i = 0; i < q.length; i++) {
      q[i] = 0.008 * Math.exp(0.1 * i);
    }
    return q;
  }

  @Test
  void selectMortalityWearsOff() {
    LifeTable ultimate = LifeTable.ofDeathProbabilities(60, 0.02, 0.03, 0.05, 0.1, 1);
    SelectTable table = SelectTable.of(60, new double[][] {{0.2, 0.08}, {0.25, 0.1}}, ultimate);

    LifeTable selected = table.selectedAt(60);

    assertThat(selected.deathProbabilities()).containsExactly(0.2, 0.08, 0.05, 0.1, 1);
    assertThat(table.selectedAt(61).deathProbabilities()).containsExactly(0.25, 0.1, 0.1, 1);
    assertThatThrownBy(() -> table.selectedAt(62)).hasMessageContaining("from 60 to 61");
  }
}
