package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.simulation.plan.Epochs;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Reforms laid over the law: values for rules and for parameters, by time and place, later ones on top.
class ReformTest {

  private static final String JOB =
      "wage=3000, isInsured=yes, birthMonth=1980-01, employment=employee, residence=";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                           | month   | place | answer
          before the reform                | 2025-12 | XX    | 240.00
          in the province                  | 2026-01 | XX-1  | 1.00
          in a city within                 | 2026-01 | XX-11 | 1.00
          elsewhere                        | 2026-01 | XX    | 240.00
          on top of it, in mid-month       | 2026-06 | XX-11 | 1.00
          on top of it, from a first day   | 2026-07 | XX-11 | 2.00
          everywhere                       | 2026-07 | XX-2  | 2.00
          last month of the later one      | 2026-10 | XX-2  | 2.00
          back to the law                  | 2026-11 | XX    | 240.00
          back to the earlier one          | 2026-11 | XX-1  | 1.00
          """)
  void putsTheLatestValueInThePlaceOfARule(String name, String month, String place, String answer) {
    Law law =
        Ask.reformed(
            "  - {rule: contribution, from: 2026-01-01, places: [XX-1], value: 1}",
            "  - {rule: contribution, from: 2026-06-15, to: 2026-10-20, places: [XX], value: 2}");

    assertThat(Ask.of(law, "contribution", month, JOB + place)).isEqualTo(answer);
  }

  @Test
  void takesTheLaterOfTwoChangesOfOneReform() {
    Law law =
        Ask.reformed(
            """
              - {rule: contribution, from: 2026-01-01, places: [XX], value: 1}
              - {rule: contribution, from: 2026-01-01, places: [XX-2], value: 2}
            """);

    assertThat(Ask.of(law, "contribution", "2026-01", JOB + "XX-1")).isEqualTo("1.00");
    assertThat(Ask.of(law, "contribution", "2026-01", JOB + "XX-2")).isEqualTo("2.00");
  }

  @Test
  void needsThePlaceWhereAReformHoldsAtSomePlacesOnly() {
    Law law = Ask.reformed("  - {rule: isCovered, from: 2026-01-01, places: [XX-1], value: no}");

    assertThat(Ask.of(law, "isCovered", "2026-01", "isInsured=yes"))
        .isEqualTo("INPUT_UNKNOWN residence");
    assertThat(Ask.of(law, "isCovered", "2025-12", "isInsured=yes")).isEqualTo("yes");
    assertThat(Ask.of(law, "contribution", "2026-01", JOB + "XX-1"))
        .isEqualTo("NOT_ENTITLED contribution.isCovered");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                               | month   | place | answer
          before                               | 2025-12 | XX    | 2000.00
          national                             | 2026-01 | XX    | 4000.00
          a local value within is cut          | 2026-01 | XX-1  | 4000.00
          so is a local limit                  | 2026-01 | XX-2  | 4000.00
          the later reform in one city         | 2026-01 | XX-11 | 5000.00
          the national value after its end     | 2027-01 | XX    | 2000.00
          the local one after its end          | 2027-01 | XX-1  | 1500.50
          the city's goes on                   | 2027-01 | XX-11 | 5000.00
          """)
  void changesParametersByTimeAndPlace(String name, String month, String place, String answer) {
    Law law =
        Ask.reformed(
            "  - {parameter: contribution.floor, from: 2026-01-01, to: 2026-12-31, places: [XX],"
                + " value: 4000}",
            "  - {parameter: contribution.floor, from: 2026-01-01, places: [XX-11], value: 5000}");

    assertThat(Ask.of(law, "contributionBase", month, "wage=1, residence=" + place))
        .isEqualTo(answer);
  }

  @Test
  void changesTheValuesOfPlaces() {
    Law law =
        Ask.reformed(
            "  - {parameter: pension.average_wage, from: 2026-01-01, places: [XX-2], value: 1}",
            "  - {rule: season, from: 2026-01-01, places: [XX-11], value: 9}");
    People one = People.one(law, "");

    assertThat(Ask.of(law, "localWage", "2026-01", one, 3)).isEqualTo("1.00");
    assertThat(Ask.of(law, "localWage", "2026-01", one, 0)).isEqualTo("7000.00");
    assertThat(Ask.of(law, "season", "2026-01", one, 2)).isEqualTo("9");
    assertThat(Ask.of(law, "season", "2026-01", one, 1)).isEqualTo("1");
  }

  @Test
  void beginsANewPlanInTheMonthInWhichAReformBeginsToHold() {
    Law law =
        Ask.reformed(
            "  - {rule: isCovered, from: 2026-03-15, to: 2026-05-15, places: [XX], value: no}");

    Epochs epochs =
        Epochs.of(
            PlanRequest.of(law, CalendarMonth.parse("2026-01"), List.of("isCovered")),
            CalendarMonth.parse("2026-12"));

    assertThat(epochs.plans().map(Plan::month).map(CalendarMonth::format))
        .containsExactly("2026-01", "2026-04", "2026-06");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                    | month   | place | retired | everywhere | at XX-1 | for the retired
          before                    | 2029-12 | XX-1  | 2029-12 | male       | male    | male
          at its place              | 2030-01 | XX-11 | 2029-12 | female     | female  | male
          elsewhere                 | 2030-01 | XX-2  | 2029-12 | female     | male    | male
          those it is held against  | 2029-12 | XX-2  | 2030-01 | male       | male    | female
          """)
  void replacesARuleWhereThePackIsLawAndNowhereElse(
      String name,
      String month,
      String place,
      String retired,
      String everywhere,
      String atPlace,
      String forRetired) {
    String facts = "sex=male, residence=%s, retirementMonth=%s".formatted(place, retired);
    Law law = Ask.EXAMPLIA;
    Law placed =
        ChangedRules.with(
            "treatedAsOf2030",
            rule -> ChangedRules.move(rule, "2030-01-01", SinceTests.PERIOD, "XX-1"));
    Law held =
        ChangedRules.with(
            "treatedAsOf2030",
            rule -> ChangedRules.move(rule, "2030-01-01", SinceTests.RETIREMENT, null));

    assertThat(Ask.of(law, "treatedAs", month, facts)).isEqualTo(everywhere);
    assertThat(Ask.of(placed, "treatedAs", month, facts)).isEqualTo(atPlace);
    assertThat(Ask.of(held, "treatedAs", month, facts)).isEqualTo(forRetired);
  }

  @Test
  void plansNothingBehindAValueThatHoldsEverywhere() {
    Law law = Ask.reformed("  - {rule: contribution, from: 2026-01-01, places: [XX], value: 1}");
    PlanRequest request =
        PlanRequest.of(law, CalendarMonth.parse("2026-01"), List.of("contribution"));

    assertThat(Planner.plan(request).inputs()).isEmpty();
    assertThat(Ask.of(law, "contribution", "2026-01", "")).isEqualTo("1.00");
  }
}
