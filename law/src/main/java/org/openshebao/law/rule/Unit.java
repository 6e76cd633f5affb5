package org.openshebao.law.rule;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.base.time.CalendarDay;
import org.openshebao.base.time.CalendarMonth;

/// What a number measures, and the Java type in which a rule reads and returns it.
///
/// A column holds every one of them as a long, in the unit named here; no value passes through a double.
public enum Unit {
  /// Money in fen, 0.01 yuan; `long`.
  FEN("long"),
  /// A number of whole months; `int`.
  MONTHS("int"),
  /// A calendar month, as months since year 0; `int`.
  MONTH("int"),
  /// A calendar day, as days since 1970-01-01; `int`.
  DATE("int"),
  /// A number of whole days; `int`.
  DAYS("int"),
  /// Age in completed years; `int`.
  AGE_YEARS("int"),
  /// Whole things: orders, children, a month of the year; `int`.
  COUNT("int"),
  /// Yes or no; `boolean`.
  YES_NO("boolean"),
  /// A share of a base, in millionths; [Rate].
  RATE("org.openshebao.base.exact.Rate"),
  /// A multiple of a reference wage, in hundred-millionths; [WageIndex].
  INDEX("org.openshebao.base.exact.WageIndex"),
  /// Years with decimals, in ten-thousandths; [Years].
  YEARS("org.openshebao.base.exact.Years"),
  /// Months over which an account is paid, in ten-thousandths; [Divisor].
  DIVISOR("org.openshebao.base.exact.Divisor"),
  /// A quotient; [Fraction]. Parameters only.
  FRACTION("org.openshebao.base.exact.Fraction"),
  /// One of a list of codes: an enum of the law, stored as its ordinal.
  CODE("enum"),
  /// A place of the law, as its number in the place tree; `int`.
  PLACE("int");

  private final String javaType;

  Unit(String javaType) {
    this.javaType = javaType;
  }

  /// The Java type of an argument or result in this unit; "enum" stands for any enum.
  public String javaType() {
    return javaType;
  }

  /// The column value of a decimal as people write it: yuan, a fraction of one, months, "2025-07", "true".
  ///
  /// Codes and places need their lists and are not read here.
  public long parse(String text) {
    return switch (this) {
      case FEN -> Fen.ofYuan(text);
      case MONTHS, DAYS, AGE_YEARS, COUNT -> parseWhole(text);
      case MONTH -> CalendarMonth.parse(text);
      case DATE -> CalendarDay.parse(text);
      case YES_NO -> parseYesNo(text);
      case RATE -> Rate.parse(text).millionths();
      case INDEX -> WageIndex.parse(text).hundredMillionths();
      case YEARS -> Years.parse(text).tenThousandths();
      case DIVISOR -> Divisor.parse(text).tenThousandths();
      case FRACTION, CODE, PLACE ->
          throw new IllegalArgumentException(
              "A %s cannot be read without its list.".formatted(name()));
    };
  }

  /// The column value as people write it, without the name of the unit: "2585.00", "0.08", "2025-07".
  public String format(long value) {
    return switch (this) {
      case FEN -> Fen.toYuan(value);
      case MONTHS, DAYS, AGE_YEARS, COUNT, CODE, PLACE, FRACTION -> Long.toString(value);
      case MONTH -> CalendarMonth.format((int) value);
      case DATE -> CalendarDay.format((int) value);
      case YES_NO -> value != 0 ? "yes" : "no";
      case RATE -> new Rate(value).toString();
      case INDEX -> new WageIndex(value).toString();
      case YEARS -> new Years(value).toString();
      case DIVISOR -> new Divisor(value).toString();
    };
  }

  /// The value as an object of the type that rules read, for messages and for calling a rule by hand.
  public Object box(long value, Object @Nullable [] codes) {
    return switch (this) {
      case FEN -> value;
      case MONTHS, DAYS, AGE_YEARS, COUNT, MONTH, DATE, PLACE -> (int) value;
      case YES_NO -> value != 0;
      case RATE -> new Rate(value);
      case INDEX -> new WageIndex(value);
      case YEARS -> new Years(value);
      case DIVISOR -> new Divisor(value);
      case CODE -> codes == null ? value : codes[(int) value];
      case FRACTION -> throw new IllegalArgumentException("A FRACTION is not stored in a column.");
    };
  }

  private static long parseWhole(String text) {
    try {
      return new BigDecimal(text.strip()).longValueExact();
    } catch (NumberFormatException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "A whole number was expected but there was \"%s\".".formatted(text), e);
    }
  }

  private static long parseYesNo(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "是" -> 1;
      case "false", "no", "0", "否" -> 0;
      default ->
          throw new IllegalArgumentException(
              "Yes or no was expected (yes, no, true, false, 是, 否) but there was \"%s\"."
                  .formatted(text));
    };
  }
}
