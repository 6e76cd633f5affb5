package org.openshebao.population.statfile.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Numbers and dates of statistics programs as cells write them.
public final class StatNumber {

  private static final double EXACT_LONGS = 1e15;
  private static final LocalDate DAY_ZERO = LocalDate.of(1960, 1, 1);

  private StatNumber() {}

  /// A number in its shortest form: 2, 3000.5; empty when it is none.
  public static String text(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    return number == Math.rint(number) && Math.abs(number) < EXACT_LONGS
        ? Long.toString((long) number)
        : new BigDecimal(Double.toString(number)).toPlainString();
  }

  /// A number of seven digits, as Stata's float holds it.
  public static String text(float number) {
    return number == Math.rint(number) && Math.abs(number) < EXACT_LONGS
        ? Long.toString((long) number)
        : new BigDecimal(Float.toString(number)).toPlainString();
  }

  /// A day counted from 1960-01-01, as SAS and Stata do.
  public static String dayFrom1960(double days) {
    return Math.abs(days) < 5_000_000
        ? DAY_ZERO.plusDays((long) Math.floor(days)).toString()
        : text(days);
  }

  /// A month counted from 1960-01, as Stata does.
  public static String monthFrom1960(double months) {
    return Math.abs(months) < 100_000
        ? DAY_ZERO.plusMonths((long) Math.floor(months)).toString().substring(0, 7)
        : text(months);
  }
}
