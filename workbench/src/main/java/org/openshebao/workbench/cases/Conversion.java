package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Unit;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.simulation.person.Spell;

/// How the value of an input becomes the value of a variable.
enum Conversion {
  /// As written: yuan, a fraction, decimal years, months, 2025-07, a code, a place.
  AS_WRITTEN(EnumSet.complementOf(EnumSet.of(Unit.FRACTION))),
  /// As written, half up to the last digit that the variable has.
  ROUNDED(EnumSet.of(Unit.FEN, Unit.RATE, Unit.INDEX, Unit.YEARS, Unit.DIVISOR)),
  /// Yuan a year as yuan a month: ÷ 12, half up to the fen.
  YEARLY_TO_MONTHLY(EnumSet.of(Unit.FEN)),
  /// A calendar year as its last month.
  YEAR_TO_LAST_MONTH(EnumSet.of(Unit.MONTH)),
  /// Decimal years as months: × 12; a month begun does not count.
  YEARS_TO_MONTHS(EnumSet.of(Unit.MONTHS)),
  /// An age in completed years as the latest month of birth that gives it: the month computed − 12 × age.
  AGE_TO_BIRTH_MONTH(EnumSet.of(Unit.MONTH)),
  /// A list as the number of its items.
  COUNT_ITEMS(EnumSet.of(Unit.COUNT)),
  /// A list of places with years as a career that ends with the month computed.
  CAREER_BY_PLACE(EnumSet.noneOf(Unit.class)),
  /// A list of years with base and months as a career.
  CAREER_BY_YEAR(EnumSet.noneOf(Unit.class));

  private static final int MONTHS_A_YEAR = 12;

  private final Set<Unit> units;

  Conversion(Set<Unit> units) {
    this.units = units;
  }

  /// Whether it gives values in a unit.
  boolean gives(Unit unit) {
    return units.contains(unit);
  }

  /// Whether it gives a career.
  boolean isCareer() {
    return this == CAREER_BY_PLACE || this == CAREER_BY_YEAR;
  }

  /// The career that a list means.
  ///
  /// @param month  the month computed
  /// @param place  the case's place
  List<Spell> career(YamlNode node, int month, String place) {
    return this == CAREER_BY_PLACE
        ? CareerItems.byPlace(node, month)
        : CareerItems.byYear(node, place);
  }

  /// As the mapping writes it: "yearly_to_monthly".
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The conversion written as `key`.
  static Conversion parse(String key) {
    for (Conversion each : values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "There is no conversion \"%s\". %s"
            .formatted(
                key, Suggestion.maybe(key, Arrays.stream(values()).map(Conversion::key).toList()))
            .strip());
  }

  /// The value of `target` that a text means.
  ///
  /// @param month  the month computed
  long convert(Law law, Target target, String text, int month) {
    return target.parse(law, inWordsOf(target.unit(), text, month));
  }

  /// The text of a value: a scalar, or of a list what is asked of it.
  String textOf(YamlNode node) {
    return this == COUNT_ITEMS ? Integer.toString(node.items().size()) : node.text();
  }

  private String inWordsOf(Unit unit, String text, int month) {
    return switch (this) {
      case AS_WRITTEN, COUNT_ITEMS, CAREER_BY_PLACE, CAREER_BY_YEAR -> text;
      case ROUNDED -> number(text).setScale(digits(unit), RoundingMode.HALF_UP).toPlainString();
      case YEARLY_TO_MONTHLY ->
          number(text)
              .divide(BigDecimal.valueOf(MONTHS_A_YEAR), digits(unit), RoundingMode.HALF_UP)
              .toPlainString();
      case YEAR_TO_LAST_MONTH -> CalendarMonth.format(CalendarMonth.of(whole(text), MONTHS_A_YEAR));
      case YEARS_TO_MONTHS ->
          number(text)
              .multiply(BigDecimal.valueOf(MONTHS_A_YEAR))
              .setScale(0, RoundingMode.FLOOR)
              .toPlainString();
      case AGE_TO_BIRTH_MONTH -> CalendarMonth.format(month - MONTHS_A_YEAR * whole(text));
    };
  }

  private static int digits(Unit unit) {
    return switch (unit) {
      case FEN -> 2;
      case RATE -> 6;
      case INDEX -> 8;
      case YEARS, DIVISOR -> 4;
      default -> 0;
    };
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "A number was expected but there was \"%s\".".formatted(text), e);
    }
  }

  private static int whole(String text) {
    try {
      return number(text).intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "A whole number was expected but there was \"%s\".".formatted(text), e);
    }
  }
}
