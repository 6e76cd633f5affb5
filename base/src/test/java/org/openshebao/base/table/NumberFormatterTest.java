package org.openshebao.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;

class NumberFormatterTest {

  private static final Label NAME = Label.same("x");
  private static final NumberFormatter EN = new NumberFormatter(Language.EN);
  private static final NumberFormatter ZH = new NumberFormatter(Language.ZH);

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                             0 |                         0 | 0
                          9876 |                     9,876 | 9,876
                          9999 |                     9,999 | 9,999
                         10000 |                    10,000 | 1万
                         12345 |                    12,345 | 1.235万
                         12344 |                    12,344 | 1.234万
                      38120000 |                38,120,000 | 3,812万
                      99994999 |                99,994,999 | 9,999万
                      99995000 |                99,995,000 | 1亿
                     100000000 |               100,000,000 | 1亿
                        1411778724 |             1,411,778,724 | 14.12亿
                     141200000 |               141,200,000 | 1.412亿
                 1234567890123 |         1,234,567,890,123 | 1.235万亿
                     -38120000 |               -38,120,000 | -3,812万
           9223372036854775807 | 9,223,372,036,854,775,807 | 9,223,000万亿
          -9223372036854775808 | -9,223,372,036,854,775,808 | -9,223,000万亿
          """)
  void countsInTensOfThousandsForChineseReaders(long count, String en, String zh) {
    Column column = Column.count("n", NAME, new Label("persons", "人"));
    Cell cell = new Cell.Whole(count, null);

    assertThat(EN.format(column, cell)).isEqualTo(en);
    assertThat(ZH.format(column, cell)).isEqualTo(zh);
  }

  @ParameterizedTest(name = "{0} fen: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                         0 |             0.00 | 0.00
                         5 |             0.05 | 0.05
                        -5 |            -0.05 | -0.05
                    123456 |         1,234.56 | 1,234.56
                    258500 |         2,585.00 | 2,585.00
                9999999999 |    99,999,999.99 | 99,999,999.99
               10000000000 |   100,000,000.00 | 1亿
            17280000000000 | 172,800,000,000.00 | 1,728亿
          1728000000000000 | 17,280,000,000,000.00 | 17.28万亿
          """)
  void writesMoneyInYuanWithBothDecimals(long fen, String en, String zh) {
    Column column = Column.fen("amount", NAME);
    Cell cell = new Cell.Whole(fen, null);

    assertThat(EN.format(column, cell)).isEqualTo(en);
    assertThat(ZH.format(column, cell)).isEqualTo(zh);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.08      | -1 | 8 %
          0.0825    | -1 | 8.25 %
          0.004     | -1 | 0.4 %
          0.123456  | -1 | 12.35 %
          1.2       | -1 | 120 %
          -0.015    | -1 | -1.5 %
          0         | -1 | 0 %
          0.00004   | -1 | 0.004 %
          12.5      | -1 | 1,250 %
          0.08      |  1 | 8.0 %
          0.00004   |  2 | 0.00 %
          """)
  void writesSharesInPerCent(BigDecimal share, int decimals, String en) {
    Column column = Column.rate("share", NAME).withDecimals(decimals);
    Cell cell = new Cell.Decimal(share, null);

    assertThat(EN.format(column, cell)).isEqualTo(en);
    assertThat(ZH.format(column, cell)).isEqualTo(en.replace(" ", ""));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234.56789   | -1 | 1,234.5679
          139          | -1 | 139
          1E+3         | -1 | 1,000
          0.5          | -1 | 0.5
          0.0000123456 | -1 | 0.0000123
          -0.00004     | -1 | -0.00004
          2.5          |  0 | 3
          -2.5         |  0 | -3
          0.5          |  3 | 0.500
          """)
  void writesOtherNumbersAlikeInBothLanguages(BigDecimal number, int decimals, String text) {
    Column column = Column.decimal("index", NAME, null).withDecimals(decimals);
    Cell cell = new Cell.Decimal(number, null);

    assertThat(EN.format(column, cell)).isEqualTo(text);
    assertThat(ZH.format(column, cell)).isEqualTo(text);
  }

  @Test
  void writesMonthsDaysAndWords() {
    Cell month = new Cell.Whole(CalendarMonth.of(2025, 7), null);
    Cell day = new Cell.Day(LocalDate.of(2025, 7, 1), null);
    Cell word = new Cell.Text(new Label("Shenzhen", "深圳"), null);

    assertThat(EN.format(Column.month("m", NAME), month)).isEqualTo("2025-07");
    assertThat(ZH.format(Column.month("m", NAME), month)).isEqualTo("2025年7月");
    assertThat(EN.format(Column.date("d", NAME), day)).isEqualTo("2025-07-01");
    assertThat(ZH.format(Column.date("d", NAME), day)).isEqualTo("2025年7月1日");
    assertThat(EN.format(Column.text("t", NAME), word)).isEqualTo("Shenzhen");
    assertThat(ZH.format(Column.text("t", NAME), word)).isEqualTo("深圳");
  }

  @Test
  void writesTheReasonWhereThereIsNoValue() {
    Cell absent = new Cell.Absent(new Label("not known for this place", "该地未知"), null);

    for (Column column : new Column[] {Column.fen("a", NAME), Column.rate("b", NAME)}) {
      assertThat(EN.format(column, absent)).isEqualTo("not known for this place");
      assertThat(ZH.format(column, absent)).isEqualTo("该地未知");
    }
  }
}
