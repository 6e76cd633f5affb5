package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;

/// How columns of a dataset become the variables of the law.
class ColumnBindingTest {

  private static final Law LAW = Ask.EXAMPLIA;

  private static Dataset persons(int count, DataColumn... columns) {
    RowsBuilder rows = Rows.builder("person", count);
    for (DataColumn column : columns) {
      rows.add(column);
    }
    return dataset(rows);
  }

  private static Dataset dataset(RowsBuilder rows) {
    return Dataset.builder().add(rows.build()).build().bindPlaces(LAW.places()::indexOf);
  }

  private static List<String> ask(Dataset dataset, String variable) {
    ResultColumn column =
        Simulation.run(LAW, CalendarMonth.parse("2012-01"), dataset, List.of(variable), 1)
            .column(variable);
    return java.util.stream.IntStream.range(0, column.size())
        .mapToObj(row -> Ask.text(LAW, column, row))
        .toList();
  }

  private static DataColumn codes(String name, List<String> keys, long... values) {
    return DataColumn.of(ColumnSpec.code(name, keys.stream().map(DataCode::of).toList()), values);
  }

  @Test
  void renumbersCodesInAnotherOrder() {
    Dataset dataset = persons(3, codes("sex", List.of("FEMALE", "other", "男"), 0, 1, 2));

    assertThat(ask(dataset, "sex")).containsExactly("female", "INPUT_UNKNOWN sex", "male");
    assertThat(ask(dataset, "treatedAs")).containsExactly("female", "INPUT_UNKNOWN sex", "male");
  }

  @Test
  void bringsDecimalsToTheDigitsOfTheUnit() {
    Dataset dataset =
        persons(
            2,
            DataColumn.of(ColumnSpec.decimal("declaredIndex", 2), 125, 0),
            DataColumn.of(ColumnSpec.decimal("bonusYears", 0), 3, 0),
            DataColumn.of(ColumnSpec.decimal("agreedDivisor", 4), 1_395_000, 1));

    assertThat(ask(dataset, "declaredIndex")).containsExactly("1.25", "0");
    assertThat(ask(dataset, "bonusYears")).containsExactly("3", "0");
    assertThat(ask(dataset, "agreedDivisor")).containsExactly("139.5", "0.0001");
  }

  @Test
  void refusesMoreDecimalsThanTheLawReads() {
    Dataset dataset = persons(1, DataColumn.of(ColumnSpec.decimal("bonusYears", 5), 1));

    assertThatThrownBy(() -> ask(dataset, "bonusYears"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("it has 5 decimals and the law reads 4")
        .hasMessageContaining("DATA-TYPE");
  }

  @Test
  void refusesNumbersThatOutgrowTheUnit() {
    Dataset dataset =
        persons(1, DataColumn.of(ColumnSpec.decimal("declaredIndex", 0), Long.MAX_VALUE / 10));

    assertThatThrownBy(() -> ask(dataset, "declaredIndex")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void refusesEveryColumnOfTheWrongTypeAtOnce() {
    Dataset dataset =
        persons(
            1,
            DataColumn.of(ColumnSpec.of("birthMonth", ColumnType.COUNT), 1980),
            DataColumn.of(ColumnSpec.of("pension.disability", ColumnType.COUNT), 1));

    assertThatThrownBy(() ->
            Simulation.run(
                LAW, CalendarMonth.parse("2012-01"), dataset, List.of("age", "isDisabled"), 2))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.key())
                    .containsExactlyInAnyOrder("birthMonth", "pension.disability"))
        .hasMessageContaining("birthMonth: it is count and the law reads MONTH");
  }

  @Test
  void readsAColumnByItsIdBeforeItsName() {
    Dataset both =
        persons(
            1,
            DataColumn.of(ColumnSpec.of("disability", ColumnType.RATE), 1),
            DataColumn.of(ColumnSpec.of("pension.disability", ColumnType.RATE), 2));
    Dataset byName = persons(1, DataColumn.of(ColumnSpec.of("disability", ColumnType.RATE), 1));

    assertThat(ask(both, "disability")).containsExactly("0.000002");
    assertThat(ask(byName, "disability")).containsExactly("0.000001");
    assertThat(ask(persons(1), "disability")).containsExactly("INPUT_UNKNOWN pension.disability");
  }

  @Test
  void needsPlacesBound() {
    Dataset unbound =
        Dataset.builder()
            .add(Rows.builder("person", 1).add(DataColumn.ofPlaces("residence", "XX-11")).build())
            .build();

    assertThatThrownBy(() -> ask(unbound, "residence")).hasMessageContaining("bindPlaces");
    assertThat(ask(unbound.bindPlaces(LAW.places()::indexOf), "residence"))
        .containsExactly("XX-11");
  }

  @Test
  void readsCareersThatAreWholeAndNoOthers() {
    HistoryColumn careers =
        HistoryColumn.of(
            "career",
            new int[] {2, 0, 1},
            List.of(
                DataColumn.of(
                    ColumnSpec.of(HistoryColumn.FIRST_MONTH, ColumnType.MONTH),
                    CalendarMonth.parse("2011-01"),
                    CalendarMonth.parse("2012-01"),
                    CalendarMonth.parse("2010-07")),
                DataColumn.of(ColumnSpec.of(HistoryColumn.MONTHS_PAID, ColumnType.COUNT), 12, 6, 6),
                DataColumn.builder(ColumnSpec.of(HistoryColumn.BASE, ColumnType.FEN), 3)
                    .append(100)
                    .append(100)
                    .appendUnknown()
                    .build(),
                DataColumn.ofPlaces(HistoryColumn.PLACE, "XX", "XX-1", "XX-2"),
                DataColumn.of(ColumnSpec.of(HistoryColumn.SCHEME, ColumnType.COUNT), 0, 0, 0)));
    Dataset dataset = dataset(Rows.builder("person", 3).add(careers));

    assertThat(ask(dataset, "monthsPaid"))
        .containsExactly("12", "0", "INPUT_UNKNOWN pension.career");
    assertThat(ask(persons(1), "monthsPaid")).containsExactly("INPUT_UNKNOWN pension.career");
  }
}
