package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.RuleNode;
import org.openshebao.simulation.plan.Runner;
import org.openshebao.testkit.Cases;
import org.openshebao.testkit.Some;

/// Whatever the people: a batch, one household by itself, several threads and the law read slowly say the same.
class BatchPropertyTest {

  private static final Law LAW = Law.load("examplia");
  private static final List<String> ALL =
      LAW.variables().stream().filter(each -> each.unit() != null).map(Variable::id).toList();

  private static int someMonth(Some some) {
    return some.intBetween(CalendarMonth.of(2001, 7), CalendarMonth.of(2031, 12));
  }

  @Test
  void equalsTheLawReadOneValueAtATime() {
    Cases.forAll(
        2025,
        120,
        some -> {
          People people = new SomePeople(LAW, some, some.oneOf(3, 8, 1000)).people(4);
          int month = someMonth(some);
          SlowLaw slow = new SlowLaw(LAW, people, month);

          Results results = Simulation.run(LAW, month, people.dataset(LAW), ALL, 1);

          for (String id : ALL) {
            assertThat(Answer.of(results.column(id)))
                .as("%s in %s", id, CalendarMonth.format(month))
                .isEqualTo(slow.column(id, month));
          }
        });
  }

  @Test
  void equalsEachHouseholdComputedAlone() {
    Cases.forAll(
        7,
        20,
        some -> {
          People people = new SomePeople(LAW, some, some.oneOf(3, 10)).people(6);
          int month = someMonth(some);

          Results together = Simulation.run(LAW, month, people.dataset(LAW), ALL, 1);

          List<Results> alone =
              people.alone().stream()
                  .map(home -> Simulation.run(LAW, month, home.dataset(LAW), ALL, 1))
                  .toList();
          for (String id : ALL) {
            List<Answer> expected = new ArrayList<>();
            for (Results home : alone) {
              expected.addAll(Answer.of(home.column(id)));
            }
            boolean ofPlaces = LAW.variable(id).of() == Entity.PLACE;
            assertThat(Answer.of(together.column(id)))
                .as(id)
                .isEqualTo(ofPlaces ? expected.subList(0, LAW.places().size()) : expected);
          }
        });
  }

  @Test
  void equalsForAnyNumberOfThreadsAndAnyBoundaryOfBatches() {
    Cases.forAll(
        11,
        2,
        some -> {
          People people = new SomePeople(LAW, some, 10).people(2_200);
          int month = someMonth(some);
          Dataset dataset = people.dataset(LAW);
          assertThat(dataset.rows("relation").size()).isGreaterThan(3 * Runner.BATCH_ROWS);

          Results one = Simulation.run(LAW, month, dataset, ALL, 1);

          for (int threads : new int[] {2, 3, 7}) {
            assertEqual(Simulation.run(LAW, month, dataset, ALL, threads), one, 0, dataset);
          }
          // A slice begins its batches somewhere else: at rows that lie within batches of the
          // whole.
          int from = some.intBetween(1, 700);
          int to = some.intBetween(1_500, dataset.top().size());
          assertEqual(
              Simulation.run(LAW, month, dataset.slice(from, to), ALL, 2), one, from, dataset);
        });
  }

  @Test
  void equalsSlicesOfSoFewRowsThatNoRuleIsLookedUp() {
    Cases.forAll(
        13,
        2,
        some -> {
          Dataset dataset = new SomePeople(LAW, some, 10).people(1_000).dataset(LAW);
          int month = someMonth(some);

          Results whole = Simulation.run(LAW, month, dataset, ALL, 1);

          for (int from = 0; from + 60 <= dataset.top().size(); from += 60) {
            Dataset few = dataset.slice(from, from + 60);
            assertThat(few.rows("person").size()).isLessThan(512);
            assertEqual(Simulation.run(LAW, month, few, ALL, 1), whole, from, dataset);
          }
        });
  }

  /// Compares every row of `part`, whose households begin at `firstHome` of the whole.
  private static void assertEqual(Results part, Results whole, int firstHome, Dataset dataset) {
    for (String id : ALL) {
      Entity entity = LAW.variable(id).of();
      int first =
          entity == Entity.PLACE ? 0 : dataset.range(entity.key(), firstHome, firstHome).first();
      List<Answer> rows = Answer.of(part.column(id));
      assertThat(rows)
          .as(id)
          .isEqualTo(Answer.of(whole.column(id)).subList(first, first + rows.size()));
    }
  }

  @Test
  void equalsTheMethodCalledWithWhatTheColumnsHold() {
    Cases.forAll(
        13,
        40,
        some -> {
          People people = new SomePeople(LAW, some, 6).people(4);
          PlanRequest request = PlanRequest.of(LAW, someMonth(some), ALL);
          List<RuleNode> compared = new ArrayList<>();
          Plan plan = Planner.plan(request);

          Runner.run(
              plan,
              people.dataset(LAW),
              1,
              (number, month, frame) -> {
                for (Node node : plan.nodes()) {
                  if (node instanceof RuleNode rule) {
                    compareWithMethod(rule, frame);
                    compared.add(rule);
                  }
                }
              });

          assertThat(compared).hasSizeGreaterThan(40);
        });
  }

  private static void compareWithMethod(RuleNode node, Frame frame) {
    Method method = SlowLaw.method(node.rule());
    Column result = frame.column(node);
    int rows = node.of() == Entity.PLACE ? LAW.places().size() : frame.rows(node.of());
    for (int row = 0; row < rows; row++) {
      if (result.statuses()[row] != Status.VALUE) {
        continue;
      }
      @Nullable Object[] arguments = new Object[node.arguments().size()];
      for (int i = 0; i < arguments.length; i++) {
        ArgumentInfo argument = node.rule().arguments().get(i);
        Column column = frame.column(node.arguments().get(i));
        arguments[i] = argument(argument, column, row, method.getParameterTypes()[i]);
      }
      assertThat(result.values()[row])
          .as("%s of %s", node.rule().javaName(), List.of(arguments.length))
          .isEqualTo(SlowLaw.unbox(SlowLaw.invoke(method, arguments)));
    }
  }

  private static @Nullable Object argument(
      ArgumentInfo argument, Column column, int row, Class<?> javaType) {
    if (column.statuses()[row] != Status.VALUE) {
      assertThat(argument.mayBeUnknown()).as(argument.name()).isTrue();
      return null;
    }
    return switch (argument.kind()) {
      case HISTORY -> column.history(row);
      case TABLE, STEPS, SERIES, SERIES_BY_PLACE -> column.objects()[row];
      default ->
          argument.unit() == Unit.FRACTION
              ? column.objects()[row]
              : SlowLaw.box(column.values()[row], argument.unit(), javaType);
    };
  }
}
