package org.openshebao.publishing.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

class TextTableTest {

  private static final Label PERSONS = new Label("persons", "人");
  private static final Label UNKNOWN = new Label("not known for this place and date", "该地该日未知");

  private static Table table() {
    return Table.titled(new Label("Minimum pensions", "最低养老金"))
        .note(new Label("Synthetic population.", "合成人口。"))
        .column(Column.text("place", new Label("Place", "地区")))
        .column(Column.count("insured", new Label("Insured persons", "参保人数"), PERSONS))
        .column(
            Column.fen(
                "minimum",
                new Label("Lowest basic pension", "基础养老金"),
                new Label("yuan a month", "元/月")))
        .row(row -> row.text(new Label("Beijing", "北京")).count(19_394_000).fen(92_400))
        .row(row -> row.text(new Label("Inner Mongolia", "内蒙古")).count(5_300).absent(UNKNOWN))
        .build();
  }

  @Test
  void alignsColumnsUnderTheirHeads() {
    assertThat(TextTable.text(table(), Language.EN, 100))
        .isEqualTo(
            """
            Minimum pensions

                            Insured persons  Lowest basic pension
            Place                 (persons)        (yuan a month)
            --------------  ---------------  --------------------
            Beijing              19,394,000                924.00
            Inner Mongolia            5,300                   [a]

            Synthetic population.
            Cells without a value: 1 of 6.
            [a] not known for this place and date (1 cell)
            """);
  }

  @Test
  void countsTwoPlacesForAChineseCharacter() {
    assertThat(TextTable.text(table(), Language.ZH, 100))
        .isEqualTo(
            """
            最低养老金

                    参保人数  基础养老金
            地区      （人）   （元/月）
            ------  --------  ----------
            北京     1,939万      924.00
            内蒙古     5,300         [a]

            合成人口。
            无数值的单元格：6 个中的 1 个。
            [a] 该地该日未知（1 个单元格）
            """);
  }

  @Test
  void breaksHeadsWhenThereIsLittleRoom() {
    assertThat(TextTable.text(table(), Language.EN, 38))
        .isEqualTo(
            """
            Minimum pensions

                                            Lowest
                                             basic
                               Insured     pension
                               persons     (yuan a
            Place            (persons)      month)
            --------------  ----------  ----------
            Beijing         19,394,000      924.00
            Inner Mongolia       5,300         [a]

            Synthetic population.
            Cells without a value: 1 of 6.
            [a] not known for this place and date
            (1 cell)
            """);
  }

  @Test
  void goesOnBelowWithTheFirstColumnWhenItIsStillTooWide() {
    assertThat(TextTable.text(table(), Language.EN, 26))
        .isEqualTo(
            """
            Minimum pensions

                              Insured
                              persons
            Place           (persons)
            -------------  ----------
            Beijing        19,394,000
            Inner               5,300
            Mongolia

                               Lowest
                                basic
                              pension
                              (yuan a
            Place              month)
            -------------  ----------
            Beijing            924.00
            Inner                 [a]
            Mongolia

            Synthetic population.
            Cells without a value: 1
            of 6.
            [a] not known for this
            place and date (1 cell)
            """);
  }

  @Test
  void saysThatATableHasNoRows() {
    Table empty =
        Table.titled(new Label("Nobody", "无人")).column(Column.text("place", PERSONS)).build();

    assertThat(TextTable.text(empty, Language.EN, 40))
        .isEqualTo("Nobody\n\npersons\n-------\n\nThis table has no rows.\n");
  }

  @Test
  void refusesAWidthInWhichNothingFits() {
    assertThatThrownBy(() -> TextTable.text(table(), Language.EN, 10))
        .hasMessageContaining("at least 20 places but was given 10");
  }
}
