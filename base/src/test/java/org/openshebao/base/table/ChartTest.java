package org.openshebao.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Label;

class ChartTest {

  private static final Label NAME = Label.same("x");
  private static final Table TABLE =
      Table.titled(new Label("Insured", "参保"))
          .column(Column.text("place", NAME))
          .column(Column.count("men", NAME, new Label("persons", "人")))
          .column(Column.count("women", NAME, new Label("persons", "人")))
          .column(Column.count("months", NAME, new Label("months", "月")))
          .column(Column.fen("pension", NAME))
          .row(row -> row.text("Beijing").count(1).count(2).count(180).fen(3))
          .build();

  @Test
  void drawsColumnsOfOneKindAndUnit() {
    Chart chart = chart(Chart.Kind.STACKED_BAR, "place", "men", "women");

    assertThat(chart.table()).isSameAs(TABLE);
    assertThat(chart.valueColumns()).containsExactly("men", "women");
  }

  @Test
  void refusesWhatCannotBeDrawnOnOneAxis() {
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "place", "men", "pension"))
        .hasMessageContaining("the columns men and pension differ in kind or unit");
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "place", "men", "months"))
        .hasMessageContaining("the columns men and months differ");
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "men", "place"))
        .hasMessageContaining("cannot draw the column place, which holds TEXT");
  }

  @Test
  void refusesColumnsThatAreNotThere() {
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "plac", "men"))
        .hasMessageContaining("Maybe \"place\"?");
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "place", "man"))
        .hasMessageContaining("Maybe \"men\"?");
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "place"))
        .hasMessageContaining("draws no column");
    assertThatThrownBy(() -> chart(Chart.Kind.BAR, "men", "men"))
        .hasMessageContaining("both as category");
  }

  @Test
  void aMapDrawsOneColumn() {
    assertThat(chart(Chart.Kind.TILE_GRID, "place", "pension").kind())
        .isEqualTo(Chart.Kind.TILE_GRID);
    assertThatThrownBy(() -> chart(Chart.Kind.TILE_GRID, "place", "men", "women"))
        .hasMessageContaining("draws one column");
  }

  @Test
  void drawsADistributionWhoseBinsTouch() {
    Chart chart =
        Chart.histogram("h", NAME, bins("0-500-3 500-1000-5 1000--2"), "from", "to", "persons")
            .withMark(new Label("Median", "中位数"), new Cell.Whole(620, "pension"));

    assertThat(chart.extras().upperColumn()).isEqualTo("to");
    assertThat(chart.extras().marks()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-500-3 500-900-5   | equally wide
          0-500-3 600-1100-5  | must touch, but one ends at 500 and the next, in row 2, begins at 600
          0--3 500-1000-5     | Only the last bin
          0-500--3            | cannot draw -3 in row 1
          0-0-3               | equally wide
          """)
  void refusesBinsWhoseAreaMisleads(String rows, String message) {
    assertThatThrownBy(() -> Chart.histogram("h", NAME, bins(rows), "from", "to", "persons"))
        .hasMessageContaining(message);
  }

  @Test
  void refusesADistributionOfThreeSeriesOrWithoutEnds() {
    Table table = bins("0-500-3");

    assertThatThrownBy(() -> chart(Chart.Kind.HISTOGRAM, "men", "women"))
        .hasMessageContaining("needs a column with the upper ends");
    assertThatThrownBy(
            () -> Chart.histogram("h", NAME, table, "from", "to", "persons", "persons", "persons"))
        .hasMessageContaining("one column, or two to compare");
    assertThatThrownBy(() ->
            Chart.histogram("h", NAME, table, "from", "to", "persons")
                .withMark(NAME, new Cell.Decimal(BigDecimal.ONE, null)))
        .hasMessageContaining("must be a value of the column from, which holds COUNT");
  }

  @Test
  void aWaterfallAddsUpExactly() {
    assertThat(Chart.waterfall("w", NAME, steps(100, -30, -25, 45), "step", "n", 0, 3).kind())
        .isEqualTo(Chart.Kind.WATERFALL);
    assertThatThrownBy(
            () -> Chart.waterfall("w", NAME, steps(100, -30, -25, 44), "step", "n", 0, 3))
        .hasMessageContaining("row 4 is a total of 44, but what stands before it adds up to 45");
    assertThatThrownBy(() -> Chart.waterfall("w", NAME, steps(100, -30), "step", "n", 1))
        .hasMessageContaining("begins with a total");
    assertThatThrownBy(() -> Chart.waterfall("w", NAME, steps(100, -30), "step", "n", 0, 2))
        .hasMessageContaining("has no row 2");
  }

  @Test
  void aWaterfallLeavesNoStepOut() {
    Table table =
        Table.titled(NAME)
            .column(Column.text("step", NAME))
            .column(Column.count("n", NAME, NAME))
            .row(row -> row.text("all").count(3))
            .row(row -> row.text("gap").absent(NAME))
            .build();

    assertThatThrownBy(() -> Chart.waterfall("w", NAME, table, "step", "n", 0))
        .hasMessageContaining("cannot leave out row 2")
        .hasMessageContaining("Maybe give what is not known a row of its own?");
  }

  @Test
  void aPyramidHasTwoSides() {
    Chart chart = Chart.pyramid("p", NAME, TABLE, "place", List.of("men"), List.of("women"));

    assertThat(chart.valueColumns()).containsExactly("men", "women");
    assertThatThrownBy(
            () -> Chart.pyramid("p", NAME, TABLE, "place", List.of("men", "women"), List.of("men")))
        .hasMessageContaining("as many columns left as right");
    assertThatThrownBy(() -> chart(Chart.Kind.PYRAMID, "place", "men"))
        .hasMessageContaining("as many columns left as right");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({"1, 2, 3, true", "2, 2, 2, true", "3, 2, 4, false", "1, 5, 4, false"})
  void anIntervalSurroundsItsValue(long low, long value, long high, boolean good) {
    Label persons = new Label("persons", "人");
    Table table =
        Table.titled(NAME)
            .column(Column.text("group", NAME))
            .column(Column.count("low", NAME, persons))
            .column(Column.count("n", NAME, persons))
            .column(Column.count("high", NAME, persons))
            .row(row -> row.text("a").count(low).count(value).count(high))
            .row(row -> row.text("b").absent(NAME).count(value).absent(NAME))
            .build();
    Chart chart = Chart.dots("d", NAME, table, "group", "n");
    Interval interval = new Interval("n", "low", "high", NAME);

    if (good) {
      assertThat(chart.withInterval(interval).extras().intervals()).containsExactly(interval);
    } else {
      assertThatThrownBy(() -> chart.withInterval(interval))
          .hasMessageContaining("row 1 has low = " + low + ", n = " + value + ", high = " + high);
    }
    assertThatThrownBy(() -> chart.withInterval(new Interval("low", "low", "high", NAME)))
        .hasMessageContaining("around the column low, which it does not draw");
  }

  @Test
  void rowsOfAGroupStandTogether() {
    Table table =
        Table.titled(NAME)
            .column(Column.text("by", NAME))
            .column(Column.text("group", NAME))
            .column(Column.count("n", NAME, NAME))
            .row(row -> row.text("sex").text("women").count(1))
            .row(row -> row.text("age").text("16-24").count(1))
            .row(row -> row.text("sex").text("men").count(1))
            .build();

    assertThatThrownBy(() -> Chart.dots("d", NAME, table, "group", "n").groupedBy("by"))
        .hasMessageContaining("must stand together");
    assertThatThrownBy(() -> Chart.lines("d", NAME, table, "group", "n").groupedBy("by"))
        .hasMessageContaining("is a LINE and cannot have groups of rows");
  }

  @Test
  void extrasAreForTheKindsThatDrawThem() {
    Chart map = chart(Chart.Kind.TILE_GRID, "place", "men");

    assertThatThrownBy(() -> map.withMark(NAME, new Cell.Whole(1, null)))
        .hasMessageContaining("cannot have marks");
    assertThatThrownBy(() -> map.withInterval(new Interval("men", "men", "men", NAME)))
        .hasMessageContaining("cannot have intervals");
    assertThatThrownBy(() -> new Mark(NAME, new Cell.Absent(NAME, null)))
        .hasMessageContaining("needs a value on an axis");
  }

  /// "0-500-3 500--2": from 0 to 500 three persons, from 500 on two.
  private static Table bins(String rows) {
    Label yuan = new Label("yuan", "元");
    TableBuilder table =
        Table.titled(NAME)
            .column(Column.count("from", NAME, yuan))
            .column(Column.count("to", NAME, yuan))
            .column(Column.count("persons", NAME, NAME));
    for (String bin : rows.split(" ")) {
      String[] parts = bin.split("-", 3);
      table.row(row -> {
        row.count(Long.parseLong(parts[0]));
        if (parts[1].isEmpty()) {
          row.absent(NAME);
        } else {
          row.count(Long.parseLong(parts[1]));
        }
        row.count(Long.parseLong(parts[2]));
      });
    }
    return table.build();
  }

  private static Table steps(long... amounts) {
    TableBuilder table =
        Table.titled(NAME).column(Column.text("step", NAME)).column(Column.count("n", NAME, NAME));
    for (long amount : amounts) {
      table.row(row -> row.text("step").count(amount));
    }
    return table.build();
  }

  private static Chart chart(Chart.Kind kind, String category, String... values) {
    return new Chart("insured", NAME, kind, TABLE, category, List.of(values), List.of());
  }
}
