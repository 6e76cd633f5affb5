package org.openshebao.simulation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.source.Grade;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.Ask;
import org.openshebao.simulation.People;
import org.openshebao.simulation.SomePeople;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.person.Spell;
import org.openshebao.simulation.plan.Epochs;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.Runner;
import org.openshebao.simulation.trace.TraceNode.Kind;
import org.openshebao.testkit.Cases;

/// The tree behind a value: articles, documents, grades, and every row that was read.
class TraceTest {

  private static final Law LAW = Ask.EXAMPLIA;

  private static PersonCase worker(String workplace) {
    return new PersonCase(LAW)
        .with("residence", "XX")
        .with("workplace", workplace)
        .with("birthMonth", "1980-01")
        .with("wage", "3000")
        .with("isInsured", "yes")
        .with("employment", "employee");
  }

  private static CaseResult compute(PersonCase person, String month, String... wanted) {
    return person.compute(CalendarMonth.parse(month), List.of(wanted));
  }

  private static TraceNode trace(PersonCase person, String month, String variable) {
    return compute(person, month, variable).trace(variable);
  }

  private static TraceNode child(TraceNode node, String id) {
    return node.children().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among " + node.children()));
  }

  @Test
  void holdsArticlesInputsAndDatedValuesWithTheirSources() {
    TraceNode contribution = trace(worker("XX-11"), "2012-08", "contribution");

    assertThat(contribution.kind()).isEqualTo(Kind.RULE);
    assertThat(contribution.id()).isEqualTo("contribution.contribution");
    assertThat(contribution.cites()).isEqualTo("Order of Northshire, s. 2");
    assertThat(contribution.doc()).startsWith("Contribution in Northshire, rounded down");
    assertThat(contribution.value().en()).isEqualTo("285.00 yuan");
    assertThat(contribution.value().zh()).isEqualTo("285.00元");
    assertThat(contribution.raw()).isEqualTo(285_00);
    assertThat(contribution.children())
        .extracting(TraceNode::id)
        .containsExactly(
            "contribution.isCovered", "contribution.contributionBase", "contribution.rate");

    TraceNode covered = contribution.children().getFirst();
    assertThat(covered.value().zh()).isEqualTo("是");
    assertThat(covered.cites()).isEqualTo("art. 2");

    TraceNode base = child(contribution, "contribution.contributionBase");
    TraceNode wage = child(base, "wage");
    assertThat(wage.kind()).isEqualTo(Kind.INPUT);
    assertThat(wage.value().en()).isEqualTo("3,000.00 yuan");
    TraceNode floor = child(base, "contribution.floor");
    assertThat(floor.kind()).isEqualTo(Kind.PARAMETER);
    assertThat(floor.parameter().place()).isEqualTo("XX-1");
    assertThat(floor.parameter().sources()).containsExactly("north-2010");
    assertThat(floor.parameter().article()).isEqualTo("s. 1");
    assertThat(floor.grade()).isEqualTo(Grade.OFFICIAL_QUOTE);
    assertThat(child(contribution, "contribution.rate").value().en()).isEqualTo("9.5 %");
  }

  @Test
  void isAsGoodAsTheWeakestValueUsed() {
    assertThat(trace(worker("XX-2"), "2012-08", "contribution").weakestGrade())
        .isEqualTo(Grade.OFFICIAL_TEXT);
    assertThat(trace(worker("XX-11"), "2012-08", "contribution").weakestGrade())
        .isEqualTo(Grade.OFFICIAL_QUOTE);
    assertThat(trace(worker("XX-11"), "2014-04", "contribution").weakestGrade())
        .isEqualTo(Grade.MEDIA);
    assertThat(
            trace(worker("XX-11").with("openingBalance", "1"), "2015-10", "balance").weakestGrade())
        .isEqualTo(Grade.ASSUMPTION);
  }

  @Test
  void countsTheValuesOfASeriesUntilTheMonthComputed() {
    PersonCase person =
        new PersonCase(LAW)
            .with("residence", "XX-1")
            .withHistory(
                "career",
                List.of(new Spell(CalendarMonth.parse("2006-01"), 12, 2500_00, "XX-1", 0)));

    TraceNode before = trace(person, "2009-12", "averageIndex");
    TraceNode after = trace(person, "2010-01", "averageIndex");

    assertThat(before.value().en()).isEqualTo("1");
    assertThat(before.weakestGrade()).isEqualTo(Grade.SECONDARY);
    assertThat(child(before, "pension.average_wage").value().en()).isEqualTo("the whole series");
    // The value of 2010 was recalled: a rule that reads all years may have used it.
    assertThat(after.weakestGrade()).isEqualTo(Grade.UNVERIFIED);
    assertThat(child(before, "pension.career").value().zh()).isEqualTo("缴费经历");
  }

  @Test
  void showsTablesStepsAndFractionsAsWritten() {
    PersonCase person =
        new PersonCase(LAW)
            .with("residence", "XX-2")
            .with("birthMonth", "1950-01")
            .with("sex", "male")
            .with("retirementMonth", "2010-01")
            .with("disability", "0")
            .with("children", "0")
            .with("declaredIndex", "1")
            .with("hasQualifyingPeriod", "yes");
    TraceNode basic = trace(person, "2012-12", "basicPension");

    TraceNode share = child(basic, "pension.share");
    assertThat(share.value().en()).isEqualTo("1/3");
    assertThat(share.raw()).isNull();
    assertThat(share.parameter().article()).isEqualTo("12(1)");
    assertThat(basic.value().en()).isEqualTo("1,000.00 yuan");
    TraceNode given = child(basic, "pension.hasQualifyingPeriod");
    assertThat(given.kind()).isEqualTo(Kind.GIVEN);
    TraceNode ages = child(child(basic, "pension.hasReachedAge"), "pension.age_by_sex");
    assertThat(ages.value().en()).isEqualTo("{0: 60, 1: 55}");
  }

  @Test
  void namesTheArticleOfTheConditionThatIsLawInTheMonth() {
    PersonCase person =
        new PersonCase(LAW)
            .with("residence", "XX")
            .with("birthMonth", "1940-01")
            .with("sex", "male")
            .with("retirementMonth", "2010-01")
            .with("disability", "0")
            .with("children", "0")
            .with("declaredIndex", "1")
            .withHistory("career", List.of());

    TraceNode before = trace(person, "2015-12", "basicPension");
    TraceNode after = trace(person, "2016-01", "basicPension");

    assertThat(before.reason().key()).isEqualTo("pension.hasQualifyingPeriod");
    assertThat(before.why().en())
        .isEqualTo("not entitled: “Qualifying period” is not met (art. 11(1))");
    assertThat(after.why().en())
        .isEqualTo("not entitled: “Qualifying period” is not met (Amending Act 2015, s. 5)");
    assertThat(after.why().zh()).isEqualTo("不符合条件：未满足“满足最低缴费年限”（Amending Act 2015, s. 5）");
    assertThat(child(after, "pension.hasQualifyingPeriod").value().en()).isEqualTo("no");
  }

  @Test
  void showsEveryRelationOfASum() {
    PersonCase person =
        worker("XX-2")
            .with("openingBalance", "0")
            .with(1, "wage", "2000")
            .with(1, "isInsured", "yes")
            .with(1, "employment", "employee")
            .with(2, "wage", "2000")
            .with(2, "isInsured", "no")
            .with(2, "employment", "employee");
    TraceNode balance = trace(person, "2003-01", "balance");

    TraceNode sum = child(balance, "contribution.contribution");
    assertThat(sum.kind()).isEqualTo(Kind.DERIVED);
    assertThat(sum.raw()).isEqualTo(240_00 + 160_00);
    assertThat(sum.children()).extracting(TraceNode::raw).containsExactly(240_00L, 160_00L, null);
    assertThat(sum.children().getLast().why().en()).contains("“Covered” is not met (art. 2)");
    TraceNode opening = child(balance, "account.openingBalance");
    assertThat(opening.raw()).isZero();
  }

  @Test
  void showsTheOnlyRelationOfASumItself() {
    TraceNode balance = trace(worker("XX-2").with("openingBalance", "0"), "2003-01", "balance");

    assertThat(child(balance, "contribution.contribution").kind()).isEqualTo(Kind.RULE);

    TraceNode notCovered =
        trace(
            worker("XX-2").with("openingBalance", "0").with("isInsured", "no"),
            "2003-01",
            "balance");
    assertThat(child(notCovered, "contribution.contribution").raw()).isZero();
    assertThat(child(notCovered, "contribution.contribution").children()).hasSize(1);
  }

  @Test
  void readsTheValuesOfThePlaceThatARuleReads() {
    PersonCase person =
        new PersonCase(LAW)
            .with("residence", "XX-1")
            .with("benefitPlace", "XX-2")
            .with("pension", "600");
    TraceNode rate = trace(person, "2018-05", "replacementRate");

    TraceNode wage = child(rate, "family.localWage");
    assertThat(wage.value().en()).isEqualTo("6,000.00 yuan");
    assertThat(child(wage, "pension.average_wage").parameter().place()).isEqualTo("XX-2");
    assertThat(rate.value().en()).isEqualTo("10 %");
    assertThat(trace(person, "2018-05", "localWage").value().en())
        .as("the variable of places itself is that of the person's own place")
        .isEqualTo("4,100.10 yuan");
  }

  @Test
  void saysOfWhichReformAValueIs() {
    Law law =
        Ask.reformed(
            "  - {rule: contribution, from: 2026-01-01, places: [XX], value: 1, note: a trial}",
            "  - {parameter: account.interest, from: 2026-01-01, places: [XX], value: 0}");
    PersonCase person = new PersonCase(law).with("openingBalance", "5");

    TraceNode balance = trace(person, "2026-01", "balance");

    TraceNode contribution = child(balance, "contribution.contribution");
    assertThat(contribution.kind()).isEqualTo(Kind.RULE);
    assertThat(contribution.cites()).isEqualTo("reform reform-0: a trial");
    TraceNode interest = child(balance, "account.interest");
    assertThat(interest.parameter().note()).contains("reform-1");
    assertThat(interest.grade()).isEqualTo(Grade.ASSUMPTION);
  }

  @Test
  void showsAValueOfTheMonthBefore() {
    List<TraceNode> months = new ArrayList<>();
    int first = CalendarMonth.parse("2003-01");

    Epochs.of(PlanRequest.of(LAW, first, List.of("balance")), first + 1)
        .run(
            People.one(
                    LAW,
                    "openingBalance=100, wage=3000, isInsured=yes, employment=employee, residence=XX, birthMonth=1970-01")
                .dataset(LAW),
            1,
            (number, month, frame) ->
                months.add(new Tracer(frame.plan(), frame, null).trace("account.balance", 0)));

    assertThat(months.getFirst().children().getFirst().id()).isEqualTo("account.openingBalance");
    TraceNode before = months.get(1).children().getFirst();
    assertThat(before.id()).isEqualTo("account.balance");
    assertThat(before.kind()).isEqualTo(Kind.DERIVED);
    assertThat(before.raw()).isEqualTo(months.getFirst().raw()).isEqualTo(340_25);
    assertThat(before.label().en()).isEqualTo("Balance, month before");
    assertThat(before.label().zh()).isEqualTo("账户余额（上月）");
  }

  @Test
  void agreesWithTheColumnsOfAnyRowAndWithTheHouseholdAlone() {
    List<String> all =
        LAW.variables().stream().filter(each -> each.unit() != null).map(Variable::id).toList();
    Cases.forAll(
        17,
        25,
        some -> {
          People people = new SomePeople(LAW, some, some.oneOf(4, 12)).people(3);
          int month = some.intBetween(CalendarMonth.of(2001, 7), CalendarMonth.of(2031, 12));
          Plan plan = Planner.plan(PlanRequest.of(LAW, month, all));

          Frame together = frame(plan, people);

          Tracer tracer = new Tracer(plan, together, 2);
          int home = 0;
          for (People alone : people.alone()) {
            Frame single = frame(plan, alone);
            Tracer singleTracer = new Tracer(plan, single, 2);
            for (String id : all) {
              Node node = plan.node(id);
              if (node.of() == Entity.PLACE) {
                continue;
              }
              int offset = people.dataset(LAW).range(node.of().key(), home, home).first();
              for (int row = 0; row < single.rows(node.of()); row++) {
                TraceNode trace = tracer.trace(id, offset + row);
                assertThat(same(trace, singleTracer.trace(id, row))).as(id).isTrue();
                agrees(trace, plan, together.column(node), offset + row);
              }
            }
            home++;
          }
        });
  }

  private static Frame frame(Plan plan, People people) {
    Frame[] frames = new Frame[1];
    Runner.run(plan, people.dataset(LAW), 1, (number, month, frame) -> frames[0] = frame);
    return frames[0];
  }

  private static void agrees(TraceNode trace, Plan plan, Column column, int row) {
    if (column.statuses()[row] == Status.VALUE) {
      assertThat(trace.raw()).as(trace.id()).isEqualTo(column.values()[row]);
      assertThat(trace.reason()).isNull();
      assertThat(trace.why()).isNull();
    } else {
      assertThat(trace.reason()).isEqualTo(plan.reason(column.statuses()[row]));
      assertThat(trace.value()).isNull();
      assertThat(trace.why()).isNotNull();
    }
  }

  private static boolean same(TraceNode one, TraceNode other) {
    return one.equals(other);
  }
}
