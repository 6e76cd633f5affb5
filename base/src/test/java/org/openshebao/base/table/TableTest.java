package org.openshebao.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;

class TableTest {

  private static final Label TITLE = new Label("Minimum pensions", "最低养老金");
  private static final Label UNKNOWN = new Label("not known", "未知");

  private static TableBuilder places() {
    return Table.titled(TITLE)
        .note(new Label("Synthetic population", "合成人口"))
        .column(Column.text("place", new Label("Place", "地区")))
        .column(Column.count("insured", new Label("Insured", "参保人数"), new Label("persons", "人")))
        .column(Column.fen("minimum", new Label("Minimum", "最低标准")));
  }

  @Test
  void keepsTheCellsAsTheyWereGiven() {
    Provenance made = Provenance.ofProgram("0.1.0");
    Table table =
        places()
            .row(row ->
                row.text(new Label("Beijing", "北京"))
                    .count(19_394_000)
                    .fen(92_400)
                    .from("pension.minimum"))
            .row(row -> row.text("CN-99").count(0).absent(UNKNOWN))
            .provenance(made)
            .build();

    assertThat(table.rows()).hasSize(2);
    assertThat(table.indexOfColumn("minimum")).isEqualTo(2);
    assertThat(table.rows().get(0).get(2)).isEqualTo(new Cell.Whole(92_400, "pension.minimum"));
    assertThat(table.rows().get(1).get(2)).isEqualTo(new Cell.Absent(UNKNOWN, null));
    assertThat(table.getColumn("minimum").unit()).isEqualTo(Column.YUAN);
    assertThat(table.provenance()).isEqualTo(made);
    assertThat(table.withProvenance(made)).isEqualTo(table);
  }

  @Test
  void takesEveryKindOfCell() {
    Label name = Label.same("x");
    Table table =
        Table.titled(TITLE)
            .column(Column.rate("contribution", name))
            .column(Column.rate("replacement", name))
            .column(Column.decimal("index", name, null))
            .column(Column.month("month", name))
            .column(Column.date("day", name))
            .row(row ->
                row.rate(Rate.ofPercent("8"))
                    .rate(0.523)
                    .decimal(new BigDecimal("1.230"))
                    .month(CalendarMonth.of(2025, 7))
                    .date(LocalDate.of(2025, 7, 1)))
            .build();

    Row row = table.rows().getFirst();
    assertThat(row.get(0)).isEqualTo(new Cell.Decimal(new BigDecimal("0.08"), null));
    assertThat(row.get(1)).isEqualTo(new Cell.Decimal(new BigDecimal("0.523"), null));
    assertThat(row.get(2)).isEqualTo(new Cell.Decimal(new BigDecimal("1.23"), null));
    assertThat(row.get(3)).isEqualTo(new Cell.Whole(24_306, null));
    assertThat(row.get(4)).isEqualTo(new Cell.Day(LocalDate.of(2025, 7, 1), null));
  }

  @Test
  void refusesARowThatIsTooShortOrTooLong() {
    assertThatThrownBy(() -> places().row(row -> row.text("Beijing").count(1)).build())
        .hasMessageContaining(
            "Row 1 of the table \"Minimum pensions\" must have 3 cells but has 2");
    assertThatThrownBy(
            () -> places().row(row -> row.text("Beijing").count(1).fen(2).fen(3)).build())
        .hasMessageContaining("but has 4");
  }

  @Test
  void refusesACellOfAnotherKind() {
    assertThatThrownBy(() -> places().row(row -> row.text("Beijing").count(1).rate(0.08)).build())
        .hasMessageContaining("Column \"minimum\"")
        .hasMessageContaining("holds FEN but row 1");
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThatThrownBy(() -> places().row(row -> row.text("Beijing").decimal(Double.NaN)).build())
        .hasMessageContaining("Cell 2 must be a number but was NaN. Maybe absent");
  }

  @Test
  void refusesColumnsThatCannotBeToldApart() {
    Column place = Column.text("place", Label.same("x"));

    assertThatThrownBy(() -> Table.titled(TITLE).column(place).column(place).build())
        .hasMessageContaining("two columns \"place\"");
    assertThatThrownBy(() -> Table.titled(TITLE).build()).hasMessageContaining("no columns");
  }

  @Test
  void suggestsTheColumnThatMayBeMeant() {
    assertThatThrownBy(() -> places().build().getColumn("insurd"))
        .hasMessage("The table \"Minimum pensions\" has no column \"insurd\". Maybe \"insured\"?");
  }

  @Test
  void isNotChangedThroughTheListsItWasGiven() {
    List<Label> notes = new java.util.ArrayList<>(List.of(UNKNOWN));
    Table table = new Table(TITLE, notes, List.of(Column.text("place", TITLE)), List.of(), null);

    notes.clear();

    assertThat(table.notes()).containsExactly(UNKNOWN);
  }
}
