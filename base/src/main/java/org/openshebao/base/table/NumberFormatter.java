package org.openshebao.base.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;

/// Writes the cells of a table as a reader of each language expects them. The full values stand in CSV and JSON.
///
/// | kind | English | 中文 |
/// | --- | --- | --- |
/// | COUNT | 38,123,456 | below 1万 as it is, 9,876; from 1万 in 万, 亿 or 万亿 with four digits that count, 3,812万, 1.412亿 |
/// | FEN | in yuan with both decimals, 1,234.56 | the same; from 1亿 yuan in 亿 or 万亿 with four digits that count, 1,728亿 |
/// | RATE | in per cent, 8 %, 8.25 % | 8%, 8.25% |
/// | DECIMAL | 1,234.5678 | the same |
/// | MONTH | 2025-07 | 2025年7月 |
/// | DATE | 2025-07-01 | 2025年7月1日 |
///
/// A RATE has up to two digits after the point and a DECIMAL up to four, without zeros at the end, unless the column
/// says how many; one that would look like zero and is not has three digits that count. Halves go away from zero. An
/// absent value is its reason.
public final class NumberFormatter {

  private static final long WAN = 10_000; // 万
  private static final long YI = WAN * WAN; // 亿
  private static final long WAN_YI = YI * WAN; // 万亿
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final int RATE_DECIMALS = 2;
  private static final int DECIMAL_DECIMALS = 4;

  private final boolean chinese;
  private final Language language;

  /// For readers of `language`.
  public NumberFormatter(Language language) {
    this.language = language;
    this.chinese = language == Language.ZH;
  }

  /// The language of its readers.
  public Language language() {
    return language;
  }

  /// The text of a cell of `column`, without the unit, which stands at the head of the column.
  public String format(Column column, Cell cell) {
    return switch (cell) {
      case Cell.Absent absent -> absent.reason().in(language);
      case Cell.Text text -> text.text().in(language);
      case Cell.Day day -> date(day.value());
      case Cell.Whole whole -> whole(column.kind(), whole.value());
      case Cell.Decimal decimal ->
          column.kind() == ColumnKind.RATE
              ? rate(decimal.value(), column.decimals())
              : decimal(decimal.value(), column.decimals(), DECIMAL_DECIMALS);
    };
  }

  private String whole(ColumnKind kind, long value) {
    return switch (kind) {
      case FEN -> fen(value);
      case MONTH -> month(Math.toIntExact(value));
      default -> count(value);
    };
  }

  /// A whole number of things: 38,123,456 or 3,812万.
  public String count(long count) {
    BigDecimal exact = BigDecimal.valueOf(count);
    return chinese && exact.abs().compareTo(BigDecimal.valueOf(WAN)) >= 0
        ? inTenThousands(exact)
        : grouped(exact);
  }

  /// An amount in fen, in yuan: 1,234.56.
  public String fen(long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2);
    boolean large = yuan.abs().compareTo(BigDecimal.valueOf(YI)) >= 0;
    return chinese && large ? inTenThousands(yuan) : grouped(yuan);
  }

  /// A share given as a fraction: 8 % or 8%.
  public String rate(BigDecimal share, int decimals) {
    String percent = decimal(share.movePointRight(2), decimals, RATE_DECIMALS);
    return chinese ? percent + "%" : percent + " %";
  }

  /// A calendar month: 2025-07 or 2025年7月.
  public String month(int month) {
    return chinese
        ? CalendarMonth.year(month) + "年" + CalendarMonth.monthOfYear(month) + "月"
        : CalendarMonth.format(month);
  }

  /// A day: 2025-07-01 or 2025年7月1日.
  public String date(LocalDate day) {
    return chinese
        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
        : day.toString();
  }

  private static String decimal(BigDecimal exact, int decimals, int atMost) {
    if (decimals != Column.AS_NEEDED) {
      return grouped(exact.setScale(decimals, RoundingMode.HALF_UP));
    }
    BigDecimal rounded = exact.setScale(atMost, RoundingMode.HALF_UP);
    if (rounded.signum() == 0) {
      rounded = exact.round(THREE_DIGITS);
    }
    return grouped(rounded.stripTrailingZeros());
  }

  /// In the largest of 万, 亿 and 万亿 of which there is at least one: 99,999,999 is 1亿, not 10,000万.
  private static String inTenThousands(BigDecimal number) {
    BigDecimal rounded = number.round(FOUR_DIGITS);
    BigDecimal size = rounded.abs();
    if (size.compareTo(BigDecimal.valueOf(WAN_YI)) >= 0) {
      return inUnit(rounded, WAN_YI) + "万亿";
    }
    return size.compareTo(BigDecimal.valueOf(YI)) >= 0
        ? inUnit(rounded, YI) + "亿"
        : inUnit(rounded, WAN) + "万";
  }

  private static String inUnit(BigDecimal number, long unit) {
    return grouped(number.divide(BigDecimal.valueOf(unit)).stripTrailingZeros());
  }

  /// All its digits, with commas between thousands.
  private static String grouped(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
