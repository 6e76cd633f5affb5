package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.simulation.People.Home;
import org.openshebao.simulation.People.Job;
import org.openshebao.simulation.People.Member;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.Runner;

/// Rows taken together for the row above, and rows above read from below; groups of every size, missing ones too.
class GroupTest {

  private static final Law LAW = Ask.EXAMPLIA;
  private static final int MONTH = CalendarMonth.parse("2003-01");

  private static Job job(String facts) {
    return People.home(LAW, facts).members().getFirst().jobs().getFirst();
  }

  private static Member member(String facts, Job... jobs) {
    return new Member(
        People.home(LAW, facts).members().getFirst().facts(), List.of(), List.of(jobs));
  }

  private static Home household(String facts, Member... members) {
    return new Home(People.home(LAW, facts).facts(), List.of(members));
  }

  private static List<String> ask(String variable, Home... homes) {
    return texts(
        Simulation.run(LAW, MONTH, new People(List.of(homes)).dataset(LAW), List.of(variable), 1)
            .column(variable));
  }

  private static List<String> texts(ResultColumn column) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      texts.add(Ask.text(LAW, column, row));
    }
    return texts;
  }

  private static final Job PAYS_240 = job("wage=3000, isInsured=yes, employment=employee");
  private static final Job PAYS_160 = job("wage=2000, isInsured=yes, employment=employee");
  private static final Job NOT_COVERED = job("wage=2000, isInsured=no, employment=employee");
  private static final Job NOT_KNOWN = job("wage=2000, employment=own_account");
  private static final String ADULT = "birthMonth=1970-01, residence=XX";

  @Test
  void addsUpOneLevelAndTwo() {
    Home full =
        household(
            "",
            member(ADULT, PAYS_240, NOT_COVERED, PAYS_160),
            member(ADULT),
            member(ADULT, PAYS_240));
    Home notCovered = household("", member(ADULT, NOT_COVERED));
    Home unknown = household("", member(ADULT, PAYS_240), member(ADULT, PAYS_160, NOT_KNOWN));
    Home childless = household("", member(ADULT));
    Home empty = household("");

    assertThat(ask("contributions", full, notCovered, unknown, childless, empty))
        .containsExactly("640.00", "0.00", "INPUT_UNKNOWN isInsured", "0.00", "0.00");
    assertThat(ask("coveredMembers", full, notCovered, unknown, childless, empty))
        .containsExactly("2", "0", "INPUT_UNKNOWN isInsured", "0", "0");
    assertThat(ask("hasCoveredMember", full, notCovered, unknown, childless, empty))
        .containsExactly("yes", "no", "INPUT_UNKNOWN isInsured", "no", "no");
    assertThat(ask("coveredJobs", full, notCovered, empty, childless))
        .containsExactly("2", "0", "1", "0", "0");
    assertThat(ask("hasCover", full, notCovered, empty, childless))
        .containsExactly("yes", "no", "yes", "no", "no");
  }

  @Test
  void namesTheFirstUnknownRow() {
    Job noWage = job("isInsured=yes, employment=employee");

    assertThat(ask("contributions", household("", member(ADULT, noWage), member(ADULT, NOT_KNOWN))))
        .containsExactly("INPUT_UNKNOWN wage");
    assertThat(ask("contributions", household("", member(ADULT, NOT_KNOWN), member(ADULT, noWage))))
        .containsExactly("INPUT_UNKNOWN isInsured");
  }

  @Test
  void readsTheRowsAbove() {
    Home home =
        household(
            "rent=100, home=XX-1", member(ADULT, PAYS_240, PAYS_160), member(ADULT, NOT_COVERED));

    // 50 yuan for one covered member, less a rent that is higher
    assertThat(ask("shareOfAllowance", home)).containsExactly("0.00", "0.00");
    assertThat(
            ask(
                "shareOfAllowance",
                household("home=XX-1, rent=30", home.members().toArray(Member[]::new))))
        .containsExactly("20.00", "20.00");
    assertThat(
            ask("shareOfAllowance", household("home=XX-1", home.members().toArray(Member[]::new))))
        .containsOnly("INPUT_UNKNOWN rent");
    // a tenth of the rent × covered jobs × the first quarter
    assertThat(ask("help", home)).containsExactly("20.00", "20.00", "0.00");
  }

  @Test
  void throwsWhenASumOutgrowsItsNumbers() {
    Job rich = job("wage=3000, isInsured=yes, employment=employee");
    People people = new People(List.of(household("", member(ADULT, rich, rich))));
    PlanRequest request =
        new PlanRequest(
            LAW,
            MONTH,
            List.of("contributions"),
            java.util.Set.of(),
            Map.of("contribution.contribution", Long.MAX_VALUE / 2 + 1),
            Map.of());

    assertThatThrownBy(() -> Simulation.run(request, people.dataset(LAW), 1))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("contribution.contribution");
  }

  @Test
  void computesNobody() {
    Dataset nobody = new People(List.of()).dataset(LAW);

    Results results =
        Simulation.run(LAW, MONTH, nobody, List.of("contribution", "pension", "contributions"), 4);

    assertThat(results.column("contribution").size()).isZero();
    assertThat(results.column("contributions").size()).isZero();
  }

  @Test
  void computesHouseholdsWithoutPersonsAndPersonsWithoutJobs() {
    Dataset empty = new People(List.of(household("rent=1, home=XX-1"), household(""))).dataset(LAW);
    Dataset jobless = new People(List.of(household("", member(ADULT)))).dataset(LAW);

    assertThat(
            texts(Simulation.run(LAW, MONTH, empty, List.of("allowance"), 1).column("allowance")))
        .containsOnly("NOT_ENTITLED family.hasCoveredMember");
    assertThat(
            texts(
                Simulation.run(LAW, MONTH, jobless, List.of("contributions"), 1)
                    .column("contributions")))
        .containsExactly("0.00");
  }

  @Test
  void computesOneHouseholdOfTenThousand() {
    Member member = member(ADULT, PAYS_240);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      members.add(member);
    }
    People people =
        new People(List.of(household(""), new Home(Map.of(), members), household("", member)));

    Results results =
        Simulation.run(
            LAW, MONTH, people.dataset(LAW), List.of("contributions", "coveredMembers"), 3);

    assertThat(texts(results.column("contributions")))
        .containsExactly("0.00", "2400000.00", "240.00");
    assertThat(texts(results.column("coveredMembers"))).containsExactly("0", "10000", "1");
  }

  @Test
  void keepsBatchesSmallWhereHardlyAnybodyHasAJob() {
    List<Home> homes = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      homes.add(household("", i == 9_000 ? member(ADULT, PAYS_240) : member(ADULT)));
    }
    List<Integer> persons = new ArrayList<>();

    Runner.run(
        Planner.plan(PlanRequest.of(LAW, MONTH, List.of("contributions"))),
        new People(homes).dataset(LAW),
        1,
        (number, month, frame) -> persons.add(frame.rows(Entity.PERSON)));

    assertThat(persons).allMatch(rows -> rows <= Runner.BATCH_ROWS);
    assertThat(persons.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
  }

  @Test
  void keepsBatchesSmallWhereHouseholdsAreLarge() {
    Member member = member(ADULT, PAYS_240, PAYS_160);
    List<Home> homes = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      homes.add(household("", member, member, member));
    }
    List<Integer> relations = new ArrayList<>();

    Runner.run(
        Planner.plan(PlanRequest.of(LAW, MONTH, List.of("contributions"))),
        new People(homes).dataset(LAW),
        1,
        (number, month, frame) -> relations.add(frame.rows(Entity.RELATION)));

    assertThat(relations).containsExactly(2046, 2046, 1908);
  }

  @Test
  void saysWhichEntityIsMissing() {
    Dataset personsOnly =
        Dataset.builder()
            .add(
                Rows.builder("person", 1)
                    .add(DataColumn.of(ColumnSpec.of("birthMonth", ColumnType.MONTH), MONTH))
                    .build())
            .build();

    assertThatThrownBy(() -> Simulation.run(LAW, MONTH, personsOnly, List.of("coveredJobs"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no rows of relation")
        .hasMessageContaining("family.coveredJobs")
        .hasMessageContaining("[person]");
    assertThatThrownBy(() -> Simulation.run(LAW, MONTH, personsOnly, List.of("contribution"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no entity relation");
    assertThat(texts(Simulation.run(LAW, MONTH, personsOnly, List.of("age"), 1).column("age")))
        .containsExactly("0");
  }

  @Test
  void refusesRelationsThatBelongToHouseholds() {
    Dataset odd =
        Dataset.builder()
            .add(Rows.builder("household", 2).build())
            .add(Rows.builder("person", 2).parent("household", 2, new int[] {0, 1}).build())
            .add(Rows.builder("relation", 2).parent("household", 2, new int[] {1, 1}).build())
            .build();

    assertThatThrownBy(() -> Simulation.run(LAW, MONTH, odd, List.of("coveredJobs"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("relation")
        .hasMessageContaining("household")
        .hasMessageContaining("person");
  }
}
