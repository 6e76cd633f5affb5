package org.openshebao.population.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;

/// Two spells of one person in one scheme and place that pay for the same month.
///
/// @param earlier  number of the spell that begins first
/// @param later  number of the other
/// @param month  its first month
record SpellOverlap(int earlier, int later, long month) {

  /// Every spell that begins before the one before it has ended.
  ///
  /// @param rowOfSpell  whose spell each is
  static List<SpellOverlap> find(List<DataColumn> columns, int[] rowOfSpell) {
    DataColumn months = column(columns, HistoryColumn.FIRST_MONTH).orElse(null);
    DataColumn paid = column(columns, HistoryColumn.MONTHS_PAID).orElse(null);
    if (months == null || paid == null) {
      return List.of();
    }
    DataColumn place = column(columns, HistoryColumn.PLACE).orElse(null);
    DataColumn scheme = column(columns, HistoryColumn.SCHEME).orElse(null);
    List<Integer> order =
        IntStream.range(0, rowOfSpell.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(spell -> rowOfSpell[spell])
                    .thenComparing(spell -> text(scheme, spell))
                    .thenComparing(spell -> text(place, spell))
                    .thenComparingLong(months::value))
            .toList();
    List<SpellOverlap> overlaps = new ArrayList<>();
    for (int i = 1; i < order.size(); i++) {
      int before = order.get(i - 1);
      int spell = order.get(i);
      boolean isSame =
          rowOfSpell[before] == rowOfSpell[spell]
              && Objects.equals(text(scheme, before), text(scheme, spell))
              && Objects.equals(text(place, before), text(place, spell));
      if (isSame && months.value(spell) < months.value(before) + paid.value(before)) {
        overlaps.add(new SpellOverlap(before, spell, months.value(spell)));
      }
    }
    return overlaps;
  }

  Problem problem(Path file, int[] lines, HistorySource source) {
    String column =
        source.mapping().columns().stream()
            .filter(mapped -> mapped.variable().equals(HistoryColumn.FIRST_MONTH))
            .map(ColumnMapping::source)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(HistoryColumn.FIRST_MONTH);
    return Problem.error(
        "DATA-SPELL-OVERLAP",
        file.toString(),
        lines[later],
        column,
        CalendarMonth.format((int) month),
        "The spell overlaps with that of row %d: months are paid twice in one scheme and place."
            .formatted(lines[earlier]),
        "Shorten one, or join them.");
  }

  private static Optional<DataColumn> column(List<DataColumn> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /// The value as something to compare; the empty text where it is unknown.
  private static String text(@Nullable DataColumn column, int spell) {
    if (column == null || !column.isKnown(spell)) {
      return "";
    }
    return column.type() == ColumnType.PLACE
        ? String.valueOf(column.placeCode(spell))
        : Long.toString(column.value(spell));
  }
}
