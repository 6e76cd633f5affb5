package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.simulation.person.Spell;

/// Turns the items of a list into the runs of months of a career.
final class CareerItems {

  private static final int MONTHS_A_YEAR = 12;

  private CareerItems() {}

  /// `{place: CN-44, years: 8.5}` one after the other, the last ending with the month computed; a month begun does not count. Nothing is
  /// said of bases.
  static List<Spell> byPlace(YamlNode list, int month) {
    List<Integer> months = new ArrayList<>();
    int first = month + 1;
    for (YamlNode item : list.items()) {
      allow(item, Set.of("place", "years"));
      int count =
          decimal(item, "years")
              .multiply(BigDecimal.valueOf(MONTHS_A_YEAR))
              .setScale(0, RoundingMode.FLOOR)
              .intValueExact();
      months.add(count);
      first -= count;
    }
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      spells.addAll(split(first, first + months.get(i), list.items().get(i).get("place").text()));
      first += months.get(i);
    }
    return spells;
  }

  /// `{year: 1999, base: 1000, months: 12}`, from January of the year; paid in the case's place where none is said.
  static List<Spell> byYear(YamlNode list, String placeOfCase) {
    List<Spell> spells = new ArrayList<>();
    for (YamlNode item : list.items()) {
      allow(item, Set.of("year", "base", "months", "place"));
      int months = decimal(item, "months").intValueExact();
      if (months < 0 || months > MONTHS_A_YEAR) {
        throw new IllegalArgumentException(
            "The months of a year must be from 0 to 12 but were " + months + ".");
      }
      String place = item.entries().containsKey("place") ? item.get("place").text() : placeOfCase;
      spells.add(
          new Spell(
              CalendarMonth.of(decimal(item, "year").intValueExact(), 1),
              months,
              Fen.ofYuan(item.get("base").text()),
              place,
              0));
    }
    return spells;
  }

  private static List<Spell> split(int first, int end, String place) {
    List<Spell> spells = new ArrayList<>();
    for (int at = first; at < end; ) {
      int next = Math.min(end, CalendarMonth.of(CalendarMonth.year(at) + 1, 1));
      spells.add(new Spell(at, next - at, 0, place, 0));
      at = next;
    }
    return spells;
  }

  private static void allow(YamlNode item, Set<String> keys) {
    for (String key : item.entries().keySet()) {
      if (!keys.contains(key)) {
        throw new IllegalArgumentException(
            "An item of the career says \"%s\"; it can say %s."
                .formatted(key, keys.stream().sorted().toList()));
      }
    }
  }

  private static BigDecimal decimal(YamlNode item, String key) {
    String text = item.get(key).text();
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"%s\" must be a number but was \"%s\".".formatted(key, text), e);
    }
  }
}
