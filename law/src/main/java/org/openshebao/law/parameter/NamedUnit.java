package org.openshebao.law.parameter;

import java.util.Arrays;
import java.util.Locale;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Unit;

/// The name of a unit as YAML files write it, with its words in both languages.
public enum NamedUnit {
  /// Money.
  YUAN(Unit.FEN, new Label("yuan", "元")),
  /// Money a month.
  YUAN_A_MONTH(Unit.FEN, new Label("yuan a month", "元/月")),
  /// Money a year.
  YUAN_A_YEAR(Unit.FEN, new Label("yuan a year", "元/年")),
  /// Money a day.
  YUAN_A_DAY(Unit.FEN, new Label("yuan a day", "元/天")),
  /// Money for each order of a platform.
  YUAN_AN_ORDER(Unit.FEN, new Label("yuan an order", "元/单")),
  /// A share of a base, 0 to 1.
  RATE(Unit.RATE, new Label("share of the base", "比例")),
  /// A multiple of a wage.
  RATIO(Unit.INDEX, new Label("times", "倍")),
  /// Whole months.
  MONTHS(Unit.MONTHS, new Label("months", "个月")),
  /// Years with decimals.
  YEARS(Unit.YEARS, new Label("years", "年")),
  /// Whole days.
  DAYS(Unit.DAYS, new Label("days", "天")),
  /// Age in completed years.
  AGE_YEARS(Unit.AGE_YEARS, new Label("years of age", "周岁")),
  /// Whole things.
  COUNT(Unit.COUNT, new Label("count", "个")),
  /// Months over which an account is paid.
  DIVISOR(Unit.DIVISOR, new Label("months (divisor)", "计发月数")),
  /// A calendar month.
  MONTH(Unit.MONTH, new Label("calendar month", "年月")),
  /// A calendar day.
  DATE(Unit.DATE, new Label("day", "日期")),
  /// A month of the year, 1 to 12.
  MONTH_OF_YEAR(Unit.COUNT, new Label("month of the year", "月份")),
  /// Yes or no.
  YES_NO(Unit.YES_NO, new Label("yes or no", "是/否")),
  /// A quotient.
  FRACTION(Unit.FRACTION, new Label("fraction", "分数")),
  /// One of a list of codes.
  CODE(Unit.CODE, new Label("code", "代码")),
  /// A place of the law.
  PLACE(Unit.PLACE, new Label("place", "地区"));

  private final Unit unit;
  private final Label label;

  NamedUnit(Unit unit, Label label) {
    this.unit = unit;
    this.label = label;
  }

  /// What a column of it holds.
  public Unit unit() {
    return unit;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// As written: "yuan_a_month".
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The unit written as `key`.
  public static NamedUnit parse(String key) {
    for (NamedUnit named : values()) {
      if (named.key().equals(key)) {
        return named;
      }
    }
    throw new IllegalArgumentException(
        "There is no unit \"%s\". %s"
            .formatted(
                key, Suggestion.maybe(key, Arrays.stream(values()).map(NamedUnit::key).toList())));
  }
}
