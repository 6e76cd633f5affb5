package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.batch.RuleFailure;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.Runner;

/// How a run goes over its batches, and how it ends when one of them fails.
class RunnerTest {

  private static final Law LAW = Ask.EXAMPLIA;
  private static final int MONTH = CalendarMonth.parse("2012-01");

  private static Plan plan(String variable) {
    return Planner.plan(PlanRequest.of(LAW, MONTH, List.of(variable)));
  }

  private static Dataset persons(String column, ColumnType type, long[] values) {
    return Dataset.builder()
        .add(
            Rows.builder("person", values.length)
                .add(DataColumn.of(ColumnSpec.of(column, type), values))
                .build())
        .build();
  }

  @Test
  void visitsEveryBatchOnce() {
    Set<Integer> numbers = new ConcurrentSkipListSet<>();
    Set<Integer> firstRows = new ConcurrentSkipListSet<>();
    Dataset dataset = persons("birthMonth", ColumnType.MONTH, new long[5_000]);

    Runner.run(
        plan("age"),
        dataset,
        3,
        (number, month, frame) -> {
          assertThat(numbers.add(number)).isTrue();
          firstRows.add(frame.range(Entity.PERSON).first());
          assertThat(month).isEqualTo(MONTH);
        });

    assertThat(numbers).containsExactly(0, 1, 2);
    assertThat(firstRows).containsExactly(0, 2048, 4096);
  }

  @Test
  void namesTheFirstFailureWhateverTheThreads() {
    // A degree of disability cannot be more than the whole: rows in the second, third and fifth
    // batch are wrong.
    long[] degrees = new long[10_240];
    degrees[3_000] = 3_000_000;
    degrees[5_000] = 5_000_000;
    degrees[9_000] = 9_000_000;
    Dataset dataset = persons("disability", ColumnType.RATE, degrees);

    for (int i = 0; i < 20; i++) {
      for (int threads : new int[] {1, 2, 5}) {
        assertThatThrownBy(() ->
                Runner.run(plan("isDisabled"), dataset, threads, (number, month, frame) -> {}))
            .isInstanceOf(RuleFailure.class)
            .hasMessageContaining("pension.isDisabled")
            .hasMessageContaining("3000000");
      }
    }
  }

  @Test
  void passesOnWhatTheReceiverThrows() {
    Dataset dataset = persons("birthMonth", ColumnType.MONTH, new long[5_000]);
    List<Integer> taken = new ArrayList<>();

    assertThatThrownBy(() ->
            Runner.run(
                plan("age"),
                dataset,
                1,
                (number, month, frame) -> {
                  taken.add(number);
                  throw new IllegalStateException("The disk is full.");
                }))
        .hasMessage("The disk is full.");
    assertThat(taken).containsExactly(0);
    assertThatThrownBy(() ->
            Runner.run(
                plan("age"),
                dataset,
                2,
                (number, month, frame) -> {
                  throw new AssertionError("No.");
                }))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void leavesOtherEntitiesOfADatasetAlone() {
    Dataset dataset =
        Dataset.builder()
            .add(Rows.builder("village", 2).build())
            .add(Rows.builder("household", 3).parent("village", 2, new int[] {0, 1, 1}).build())
            .add(
                Rows.builder("person", 4)
                    .parent("household", 3, new int[] {0, 1, 1, 2})
                    .add(
                        DataColumn.of(
                            ColumnSpec.of("birthMonth", ColumnType.MONTH),
                            MONTH - 12,
                            MONTH - 24,
                            MONTH - 36,
                            MONTH - 48))
                    .build())
            .add(Rows.builder("visit", 1).parent("person", 4, new int[] {2}).build())
            .build();

    ResultColumn ages = Simulation.run(LAW, MONTH, dataset, List.of("age"), 1).column("age");

    assertThat(Answer.of(ages)).extracting(Answer::value).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void countsReasonsAndSuggestsNames() {
    Results results =
        Simulation.run(
            LAW, MONTH, persons("birthMonth", ColumnType.MONTH, new long[3]), List.of("sex"), 1);

    assertThat(results.column("sex").countReasons()).hasSize(1).containsValue(3);
    assertThatThrownBy(() -> results.column("sex").value(1))
        .hasMessageContaining("sex has no value in row 1");
    assertThatThrownBy(() -> results.column("sax")).hasMessageContaining("Maybe \"sex\"?");
    assertThat(results.variables()).containsExactly("sex");
  }
}
