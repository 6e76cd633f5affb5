package org.openshebao.publishing.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.text.Language;

/// Round numbers, months and days beside an axis.
final class AxisWords {

  private AxisWords() {}

  /// @param value  in yuan for money, as a fraction for shares, in months or days for dates
  static String of(ColumnKind kind, double value, Language language) {
    boolean chinese = language == Language.ZH;
    return switch (kind) {
      case RATE -> plain(value * 100) + (chinese ? "%" : " %");
      case MONTH -> month((int) Math.round(value), chinese);
      case DATE -> {
        LocalDate day = LocalDate.ofEpochDay(Math.round(value));
        yield month(day.getYear() * 12 + day.getMonthValue() - 1, chinese);
      }
      default -> quantity(value, chinese);
    };
  }

  /// Ages and years as they are written: 2030 without a comma.
  static String along(ColumnKind kind, double value, Language language) {
    boolean bare =
        (kind == ColumnKind.COUNT || kind == ColumnKind.DECIMAL) && Math.abs(value) < 10_000;
    return bare ? plain(value).replace(",", "") : of(kind, value, language);
  }

  private static String month(int month, boolean chinese) {
    int year = Math.floorDiv(month, 12);
    int ofYear = Math.floorMod(month, 12) + 1;
    if (ofYear == 1) {
      return chinese ? year + "年" : String.valueOf(year);
    }
    return chinese ? year + "年" + ofYear + "月" : "%d-%02d".formatted(year, ofYear);
  }

  private static String quantity(double value, boolean chinese) {
    double size = Math.abs(value);
    if (chinese) {
      return size >= 1e12
          ? plain(value / 1e12) + "万亿"
          : size >= 1e8
              ? plain(value / 1e8) + "亿"
              : size >= 1e4 ? plain(value / 1e4) + "万" : plain(value);
    }
    return size >= 1e9
        ? plain(value / 1e9) + " billion"
        : size >= 1e6 ? plain(value / 1e6) + " million" : plain(value);
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(10, RoundingMode.HALF_UP));
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(rounded)
        .replace('-', '−');
  }
}
