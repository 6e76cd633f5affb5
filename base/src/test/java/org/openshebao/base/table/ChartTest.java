package org.openshebao.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static Chart chart(Chart.Kind kind, String category, String... values) {
    return new Chart("insured", NAME, kind, TABLE, category, List.of(values), List.of());
  }
}
