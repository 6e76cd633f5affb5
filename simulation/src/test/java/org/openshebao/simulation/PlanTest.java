package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Epochs;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// What a plan asks for, how long it holds, and what can be given in the place of what the law says.
class PlanTest {

  private static final Law LAW = Ask.EXAMPLIA;

  private static Plan plan(String month, String... wanted) {
    return Planner.plan(PlanRequest.of(LAW, CalendarMonth.parse(month), List.of(wanted)));
  }

  @Test
  void refusesAMonthBeforeTheLawWithOneProblem() {
    assertThatThrownBy(() -> plan("2001-06", "contribution", "pension"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().getFirst().code()).isEqualTo("LAW-DATE");
            })
        .hasMessageContaining("Nothing is coded of the law of examplia before 2001-07-01.")
        .hasMessageContaining("2001-06-01");
    assertThat(plan("2001-07", "contribution").wanted())
        .containsExactly("contribution.contribution");
  }

  @Test
  void suggestsAVariable() {
    assertThatThrownBy(() -> plan("2010-01", "contributionBas"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no variable \"contributionBas\". Maybe \"contributionBase\"?");
  }

  @Test
  void refusesACareerAsAResult() {
    assertThatThrownBy(() -> plan("2010-01", "career"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pension.career is a career");
  }

  @Test
  void readsNothingButWhatIsNeeded() {
    Plan plan = plan("2010-01", "contributionBase");

    assertThat(plan.inputs().stream().map(each -> each.variable().id()))
        .containsExactlyInAnyOrder("wage", "workplace", "residence");
    assertThat(plan.entities()).isEqualTo(EnumSet.of(Entity.PERSON, Entity.RELATION));
    assertThat(plan("2010-01", "localWage").entities()).isEmpty();
  }

  @Test
  void holdsUntilTheLawItReadsChangesAnywhere() {
    assertThat(lastMonth("2003-01", "paidSickDays")).isEqualTo("2009-12");
    assertThat(lastMonth("2009-12", "paidSickDays")).isEqualTo("2009-12");
    assertThat(lastMonth("2003-01", "winterRelief")).isEqualTo("2011-11");
    assertThat(lastMonth("2011-12", "winterRelief")).isEqualTo("2012-03");
    assertThat(lastMonth("2010-01", "paidSickDays")).isEqualTo("2010-12");
    assertThat(plan("2011-01", "paidSickDays").lastMonth()).isEqualTo(Integer.MAX_VALUE);
    // A value from 2014-03-15 at one place: the law of the first of April.
    assertThat(lastMonth("2012-07", "contribution")).isEqualTo("2014-03");
    // Versions by the month of retirement do not begin in a month computed.
    assertThat(plan("2001-07", "entryBonus").lastMonth()).isEqualTo(Integer.MAX_VALUE);
  }

  private static String lastMonth(String month, String variable) {
    return CalendarMonth.format(plan(month, variable).lastMonth());
  }

  @Test
  void coversARunOfMonthsWithoutGaps() {
    List<Plan> plans =
        Epochs.of(
                PlanRequest.of(
                    LAW, CalendarMonth.parse("2001-07"), List.of("pension", "allowance")),
                CalendarMonth.parse("2031-12"))
            .plans()
            .toList();

    assertThat(plans).hasSizeGreaterThan(10);
    for (int i = 1; i < plans.size(); i++) {
      assertThat(plans.get(i).month()).isEqualTo(plans.get(i - 1).lastMonth() + 1);
    }
    assertThat(plans.getLast().lastMonth()).isGreaterThanOrEqualTo(CalendarMonth.parse("2031-12"));
    assertThatThrownBy(() ->
            Epochs.of(
                PlanRequest.of(LAW, CalendarMonth.parse("2010-02"), List.of("pension")),
                CalendarMonth.parse("2010-01")))
        .hasMessageContaining("must not end before it begins");
  }

  // --- given

  private static final int MONTH = CalendarMonth.parse("2012-01");
  private static final String JOB =
      "wage=3000, isInsured=yes, birthMonth=1980-01, employment=employee, residence=XX";

  private static String answer(PlanRequest request, Dataset dataset) {
    Results results = Simulation.run(request, dataset, 1);
    return Ask.text(LAW, results.column(request.wanted().getFirst()), 0);
  }

  @Test
  void readsAGivenColumnInThePlaceOfARule() {
    Dataset dataset = withBase(LAW, JOB, 7_000_00);
    List<String> wanted = List.of("contribution");

    String computed = answer(PlanRequest.of(LAW, MONTH, wanted), dataset);
    String given =
        answer(
            new PlanRequest(
                LAW, MONTH, wanted, Set.of("contribution.contributionBase"), Map.of(), Map.of()),
            dataset);

    assertThat(computed).isEqualTo("240.00");
    assertThat(given).isEqualTo("560.00");
  }

  @Test
  void leavesAGivenColumnUnknownWhereTheDataDo() {
    PlanRequest request =
        new PlanRequest(
            LAW, MONTH, List.of("contribution"), Set.of("contributionBase"), Map.of(), Map.of());

    assertThat(answer(request, People.one(LAW, JOB).dataset(LAW)))
        .isEqualTo("INPUT_UNKNOWN contribution.contributionBase");
  }

  private static Dataset withBase(Law law, String facts, long base) {
    People people = People.one(law, facts);
    People.Home home = people.homes().getFirst();
    home.members().getFirst().jobs().getFirst().facts().put("contributionBase", base);
    return people.dataset(
        law, variable -> variable.isInput() || variable.simpleName().equals("contributionBase"));
  }

  @Test
  void takesAGivenValueForEveryRow() {
    PlanRequest byName =
        new PlanRequest(
            LAW,
            MONTH,
            List.of("contribution"),
            Set.of(),
            Map.of("contributionBase", 100_00L, "isInsured", 1L),
            Map.of());

    assertThat(
            answer(
                byName,
                People.one(LAW, "birthMonth=1980-01, wage=3000, employment=employee, residence=XX")
                    .dataset(LAW)))
        .isEqualTo("8.00");
  }

  @Test
  void takesAGivenParameter() {
    PlanRequest request =
        new PlanRequest(
            LAW,
            MONTH,
            List.of("contribution"),
            Set.of(),
            Map.of(),
            Map.of("contribution.rate", 500_000L, "minimum_base", 9_000_00L));

    assertThat(answer(request, People.one(LAW, JOB).dataset(LAW))).isEqualTo("4500.00");
  }

  @Test
  void refusesAGivenNameThatIsNone() {
    assertThatThrownBy(() ->
            Planner.plan(
                new PlanRequest(
                    LAW, MONTH, List.of("pension"), Set.of(), Map.of("wag", 1L), Map.of())))
        .hasMessageContaining("Maybe \"wage\"?");
    assertThatThrownBy(() ->
            Planner.plan(
                new PlanRequest(
                    LAW, MONTH, List.of("pension"), Set.of("balanc"), Map.of(), Map.of())))
        .hasMessageContaining("Maybe \"balance\"?");
    assertThatThrownBy(() ->
            Planner.plan(
                new PlanRequest(
                    LAW,
                    MONTH,
                    List.of("pension"),
                    Set.of(),
                    Map.of(),
                    Map.of("pension.shar", 1L))))
        .hasMessageContaining("Maybe \"pension.share\"?");
  }

  @Test
  void refusesOneNumberForATableOrAFraction() {
    for (String path :
        List.of("pension.divisor_by_age", "pension.supplement_by_years", "pension.share")) {
      assertThatThrownBy(() ->
              Planner.plan(
                  new PlanRequest(
                      LAW, MONTH, List.of("pension"), Set.of(), Map.of(), Map.of(path, 1L))))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(path);
    }
  }
}
