package org.openshebao.workbench.synthesize;

import java.util.List;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;

/// Careers of the persons of a slice, a spell a year and scheme.
final class Spells {

  private final String name;
  private final int[] counts;
  private final ColumnBuilder first;
  private final ColumnBuilder months;
  private final ColumnBuilder base;
  private final ColumnBuilder place;
  private final ColumnBuilder scheme;

  Spells(String name, int persons, List<String> places) {
    this.name = name;
    counts = new int[persons];
    first = builder(HistoryColumn.FIRST_MONTH, ColumnType.MONTH, persons);
    months = builder(HistoryColumn.MONTHS_PAID, ColumnType.COUNT, persons);
    base = builder(HistoryColumn.BASE, ColumnType.FEN, persons);
    place = builder(HistoryColumn.PLACE, ColumnType.PLACE, persons).withPlaces(places);
    scheme = builder(HistoryColumn.SCHEME, ColumnType.COUNT, persons);
  }

  private static ColumnBuilder builder(String name, ColumnType type, int persons) {
    return DataColumn.builder(ColumnSpec.of(name, type), 4 * persons);
  }

  /// The number of a scheme by its key in the law.
  static int scheme(Law law, String history, String key) {
    Variable variable = law.variable(history);
    int code = variable.codeOf(key);
    if (code < 0) {
      throw new IllegalArgumentException(
          "%s has no scheme %s; it has %s."
              .formatted(history, key, variable.codes().stream().map(c -> c.key()).toList()));
    }
    return code;
  }

  /// Adds a spell of a person; its persons come one after another, their spells in order of time.
  void add(int person, int firstMonth, int monthsPaid, long baseFen, int placeAt, int schemeCode) {
    if (CalendarMonth.monthOfYear(firstMonth) + monthsPaid > 13) {
      throw new IllegalArgumentException(
          "A spell of %d months from %s leaves its year."
              .formatted(monthsPaid, CalendarMonth.format(firstMonth)));
    }
    counts[person]++;
    first.append(firstMonth);
    months.append(monthsPaid);
    base.append(baseFen);
    place.appendPlaceAt(placeAt);
    scheme.append(schemeCode);
  }

  HistoryColumn build() {
    return HistoryColumn.of(
        name,
        counts,
        List.of(first.build(), months.build(), base.build(), place.build(), scheme.build()));
  }
}
