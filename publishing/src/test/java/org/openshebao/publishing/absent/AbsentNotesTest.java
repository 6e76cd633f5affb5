package org.openshebao.publishing.absent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;

class AbsentNotesTest {

  private static final Label UNKNOWN = new Label("not known", "未知");
  private static final Label FEW = new Label("too few", "过少");

  @Test
  void givesEachReasonALetterInTheOrderOfTheTable() {
    Table table =
        Table.titled(new Label("Pensions", "养老金"))
            .column(Column.text("place", new Label("Place", "地区")))
            .column(Column.fen("minimum", new Label("Minimum", "最低")))
            .row(row -> row.text("A").absent(FEW))
            .row(row -> row.text("B").absent(UNKNOWN))
            .row(row -> row.text("C").absent(FEW))
            .row(row -> row.text("D").absent(FEW).from("law"))
            .row(row -> row.text("E").fen(1))
            .build();

    AbsentNotes notes = AbsentNotes.of(table);

    assertThat(notes.notes())
        .containsExactly(
            new AbsentNotes.Note("a", new Cell.Absent(FEW, null), 2),
            new AbsentNotes.Note("b", new Cell.Absent(UNKNOWN, null), 1),
            new AbsentNotes.Note("c", new Cell.Absent(FEW, "law"), 1));
    assertThat(notes.count()).isEqualTo(4);
    assertThat(notes.cells()).isEqualTo(10);
    assertThat(notes.letterOf(new Cell.Absent(UNKNOWN, null))).isEqualTo("b");
  }

  @Test
  void countsOnAfterZ() {
    assertThat(Letters.of(0)).isEqualTo("a");
    assertThat(Letters.of(25)).isEqualTo("z");
    assertThat(Letters.of(26)).isEqualTo("aa");
    assertThat(Letters.of(26 + 26 * 26)).isEqualTo("aaa");
  }
}
