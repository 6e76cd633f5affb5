package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Epochs;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.testkit.Cases;

/// A run of months says of each month what the law read slowly says, and what that month computed afresh says.
class MonthsPropertyTest {

  private static final Law LAW = Law.load("examplia");
  private static final List<String> ALL =
      LAW.variables().stream().filter(each -> each.unit() != null).map(Variable::id).toList();

  /// Months in which the law of Examplia changes, so that a run across them needs more than one plan.
  private static final List<String> CHANGES =
      List.of("2005-01", "2010-01", "2012-07", "2016-01", "2018-01", "2020-01", "2030-01");

  @Test
  void equalsTheLawReadOneValueAtATime() {
    Cases.forAll(
        31,
        150,
        some -> {
          People people = new SomePeople(LAW, some, some.oneOf(4, 12, 1000)).people(2);
          int change = CalendarMonth.parse(some.oneOf(CHANGES));
          int first = change - some.intBetween(0, 8);
          int last = change + some.intBetween(0, 8);
          List<String> wanted = some.yesOrNo() ? ALL : List.of(some.oneOf(ALL));
          SlowLaw slow = new SlowLaw(LAW, people, first);

          Map<Integer, Map<String, List<Answer>>> months =
              run(people.dataset(LAW), wanted, first, last, 2);

          for (int month = first; month <= last; month++) {
            for (String id : wanted) {
              assertThat(months.get(month).get(id))
                  .as("%s in %s, from %s", id, month(month), month(first))
                  .isEqualTo(slow.column(id, month));
            }
          }
        });
  }

  @Test
  void equalsMonthsComputedAfreshWhereNothingIsCarriedOver() {
    List<String> lags =
        List.of(
            "balance",
            "feesPaid",
            "payable",
            "insuredMonths",
            "prices",
            "hundredYuan",
            "accountPension");
    Cases.forAll(
        37,
        10,
        some -> {
          People people = new SomePeople(LAW, some, 6).people(3);
          Dataset dataset = people.dataset(LAW);
          List<String> wanted =
              ALL.stream()
                  .filter(id -> !lags.contains(LAW.variable(id).simpleName()))
                  .filter(id ->
                      !List.of("pension", "pensions", "replacementRate")
                          .contains(LAW.variable(id).simpleName()))
                  .toList();
          int first = CalendarMonth.parse(some.oneOf(CHANGES)) - 3;

          Map<Integer, Map<String, List<Answer>>> months =
              run(dataset, wanted, first, first + 12, 1);

          months.forEach((month, columns) -> {
            Results fresh = Simulation.run(LAW, month, dataset, wanted, 1);
            for (String id : wanted) {
              assertThat(columns.get(id))
                  .as("%s in %s", id, month(month))
                  .isEqualTo(Answer.of(fresh.column(id)));
            }
          });
        });
  }

  @Test
  void equalsForAnyNumberOfThreads() {
    Cases.forAll(
        41,
        1,
        some -> {
          Dataset dataset = new SomePeople(LAW, some, 10).people(1_500).dataset(LAW);
          List<String> wanted = List.of("balance", "insuredMonths", "allowance", "hundredYuan");
          int first = CalendarMonth.parse("2017-11");

          Map<Integer, Map<String, List<Answer>>> one = run(dataset, wanted, first, first + 4, 1);

          assertThat(run(dataset, wanted, first, first + 4, 2)).isEqualTo(one);
          assertThat(run(dataset, wanted, first, first + 4, 7)).isEqualTo(one);
        });
  }

  private static String month(int month) {
    return CalendarMonth.format(month);
  }

  /// The answers of every row by month and variable.
  private static Map<Integer, Map<String, List<Answer>>> run(
      Dataset dataset, List<String> wanted, int first, int last, int threads) {
    Map<Integer, Map<Integer, Map<String, List<Answer>>>> batches = new ConcurrentHashMap<>();
    Epochs.of(PlanRequest.of(LAW, first, wanted), last)
        .run(
            dataset,
            threads,
            (number, month, frame) -> {
              Map<String, List<Answer>> columns = new TreeMap<>();
              wanted.forEach(id -> columns.put(id, answers(frame, LAW.variable(id).id())));
              batches.computeIfAbsent(month, key -> new ConcurrentHashMap<>()).put(number, columns);
            });
    Map<Integer, Map<String, List<Answer>>> months = new TreeMap<>();
    batches.forEach((month, numbers) -> {
      Map<String, List<Answer>> columns = new TreeMap<>();
      new TreeMap<>(numbers)
          .forEach((number, batch) ->
              batch.forEach((id, rows) -> {
                boolean again = LAW.variable(id).of() == Entity.PLACE && number > 0;
                if (!again) {
                  columns.computeIfAbsent(id, key -> new ArrayList<>()).addAll(rows);
                }
              }));
      months.put(month, columns);
    });
    return months;
  }

  private static List<Answer> answers(Frame frame, String id) {
    Node node = frame.plan().node(id);
    Column column = frame.column(node);
    int rows = node.of() == Entity.PLACE ? LAW.places().size() : frame.rows(node.of());
    List<Answer> answers = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      short status = column.statuses()[row];
      answers.add(
          status == Status.VALUE
              ? Answer.of(column.values()[row])
              : new Answer(null, frame.plan().reason(status)));
    }
    return answers;
  }
}
