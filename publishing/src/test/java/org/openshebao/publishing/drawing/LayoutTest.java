package org.openshebao.publishing.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.html.DemoCharts;

/// Scales, numbers on axes, broken lines, and charts in words.
class LayoutTest {

  @Test
  void aScaleEndsAtRoundValues() {
    Scale scale = Scale.round(0, 734, 100, 500, 5);

    assertThat(scale.ticks()).containsExactly(0.0, 200.0, 400.0, 600.0, 800.0);
    assertThat(scale.at(0)).isEqualTo(100);
    assertThat(scale.at(800)).isEqualTo(500);
    assertThat(scale.at(400)).isEqualTo(300);
  }

  @Test
  void aScaleMayRunUpwardsAndBelowZero() {
    Scale scale = Scale.round(-30, 45, 280, 0, 5);

    assertThat(scale.ticks()).containsExactly(-40.0, -20.0, 0.0, 20.0, 40.0, 60.0);
    assertThat(scale.at(-40)).isEqualTo(280);
    assertThat(scale.at(60)).isZero();
  }

  @Test
  void oneValueHasAScaleToo() {
    assertThat(Scale.round(0, 0, 0, 100, 5).at(0)).isZero();
    assertThat(Scale.exact(7, 7, 0, 100, 5).at(7)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT   |  734000000 | 734 million | 7.34亿
          COUNT   |      25000 | 25,000      | 2.5万
          FEN     |       9999 | 9,999       | 9,999
          RATE    |       0.08 | 8 %         | 8%
          DECIMAL |        -20 | −20         | −20
          MONTH   |      24300 | 2025        | 2025年
          MONTH   |      24306 | 2025-07     | 2025年7月
          DATE    |      20270 | 2025-07     | 2025年7月
          """)
  void numbersOnAxesAreAsReadersExpect(ColumnKind kind, double value, String en, String zh) {
    assertThat(AxisWords.of(kind, value, Language.EN)).isEqualTo(en);
    assertThat(AxisWords.of(kind, value, Language.ZH)).isEqualTo(zh);
  }

  @Test
  void yearsAndAgesHaveNoComma() {
    assertThat(AxisWords.along(ColumnKind.DECIMAL, 2030, Language.EN)).isEqualTo("2030");
    assertThat(AxisWords.along(ColumnKind.FEN, 2030, Language.EN)).isEqualTo("2,030");
  }

  @Test
  void linesBreakAtSpacesAndBetweenChineseCharacters() {
    assertThat(TextWidth.lines("Self-employed with a business", 12, 110))
        .containsExactly("Self-employed with", "a business");
    assertThat(TextWidth.lines("已参保但未足额缴费（断缴）", 12, 72))
        .as("no line begins with a closing bracket")
        .containsExactly("已参保但未足", "额缴费（断", "缴）");
    assertThat(TextWidth.lines("398,200,000", 12, 10)).containsExactly("398,200,000");
    assertThat(TextWidth.of("养老", 12)).isEqualTo(24);
  }

  @Test
  void aWaterfallIsToldStepByStep() {
    assertThat(ChartInWords.of(DemoCharts.gap()).en())
        .isEqualTo(
            "Waterfall chart: a total taken apart, 9 values of “Step”. All workers: 734,000,000 persons."
                + " Shut out by law: -31,870,000 persons. Law not known here: -73,500,000 persons."
                + " May join but does not: -112,400,000 persons. Must be insured but is not: -58,200,000 persons."
                + " Insured: 458,030,000 persons."
                + " Joined but pays less than due or has stopped paying for a year or more: -96,000,000 persons."
                + " Insured elsewhere, counted back: 4,100,000 persons. Effectively protected: 366,130,000 persons.");
    assertThat(ChartInWords.of(DemoCharts.pensions()).zh())
        .contains("等距分组的分布图", "中位数：2,620.00 元/月。");
  }

  @Test
  void namesOfMarksStandInRowsWhereTheyWouldTouch() {
    Scale scale = new Scale(0, 100, 0, 400, List.of());
    Marks apart =
        new Marks(
            List.of(new ChartData.Line("a", 10, "10"), new ChartData.Line("b", 90, "90")),
            scale,
            400);
    Marks close =
        new Marks(
            List.of(new ChartData.Line("lower", 50, "50"), new ChartData.Line("median", 51, "51")),
            scale,
            400);

    assertThat(apart.height()).isEqualTo(15);
    assertThat(close.height()).isEqualTo(30);
  }
}
