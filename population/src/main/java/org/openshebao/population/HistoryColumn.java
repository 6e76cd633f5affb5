package org.openshebao.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openshebao.base.problem.Suggestion;

/// The careers of the rows of an entity: for each row a run of spells in order of time, each with the same columns.
///
/// The spells of row r are numbered `firstSpell(r)` to before `firstSpell(r) + spellCount(r)`; a spell column is read at
/// those numbers. An insured career has the columns named by the constants here.
public final class HistoryColumn {

  /// First month of the spell; MONTH.
  public static final String FIRST_MONTH = "first_month";

  /// Months paid in the spell; COUNT.
  public static final String MONTHS_PAID = "months_paid";

  /// Contribution base, fen a month; FEN.
  public static final String BASE = "base";

  /// Place of insurance; PLACE.
  public static final String PLACE = "place";

  /// Scheme of the law; CODE.
  public static final String SCHEME = "scheme";

  /// The columns that rules read of every career.
  public static final List<String> USUAL = List.of(FIRST_MONTH, MONTHS_PAID, BASE, PLACE, SCHEME);

  private final String name;
  private final ParentRows spells;
  private final List<DataColumn> columns;

  private HistoryColumn(String name, ParentRows spells, List<DataColumn> columns) {
    this.name = name;
    this.spells = spells;
    this.columns = List.copyOf(columns);
  }

  /// Careers from the number of spells of each row and the columns of all spells, row after row.
  public static HistoryColumn of(String name, int[] spellCounts, List<DataColumn> columns) {
    int total = 0;
    for (int count : spellCounts) {
      total = Math.addExact(total, count);
    }
    int[] parents = new int[total];
    int spell = 0;
    for (int row = 0; row < spellCounts.length; row++) {
      for (int i = 0; i < spellCounts[row]; i++) {
        parents[spell++] = row;
      }
    }
    for (DataColumn column : columns) {
      if (column.size() != total) {
        throw new IllegalArgumentException(
            "History %s has %d spells but its column %s has %d."
                .formatted(name, total, column.name(), column.size()));
      }
    }
    return new HistoryColumn(
        name, ParentRows.of(name, "row", parents, spellCounts.length), columns);
  }

  /// Its name in its entity.
  public String name() {
    return name;
  }

  /// Number of rows that have a career, empty ones included.
  public int size() {
    return spells.parentSize();
  }

  /// Number of spells of all rows.
  public int spellCount() {
    return spells.size();
  }

  /// The row that a spell belongs to.
  public int rowOf(int spell) {
    return spells.parentOf(spell);
  }

  /// Number of the row's first spell.
  public int firstSpell(int row) {
    return spells.firstChild(row);
  }

  /// Number of spells of the row.
  public int spellCount(int row) {
    return spells.firstChild(row + 1) - spells.firstChild(row);
  }

  /// The columns of the spells.
  public List<DataColumn> columns() {
    return columns;
  }

  /// The spell column called `column`; throws naming the nearest one.
  public DataColumn column(String column) {
    for (DataColumn candidate : columns) {
      if (candidate.name().equals(column)) {
        return candidate;
      }
    }
    List<String> names = columns.stream().map(DataColumn::name).toList();
    throw new IllegalArgumentException(
        "History %s has no column %s; it has %s. %s"
            .formatted(name, column, names, Suggestion.maybe(column, names)));
  }

  /// The careers of rows `fromRow` to before `toRow`, sharing the values; spells are numbered from 0 again.
  HistoryColumn slice(int fromRow, int toRow) {
    int first = spells.firstChild(fromRow);
    int end = spells.firstChild(toRow);
    List<DataColumn> sliced = new ArrayList<>();
    for (DataColumn column : columns) {
      sliced.add(column.slice(first, end));
    }
    return new HistoryColumn(name, spells.slice(fromRow, toRow), sliced);
  }

  HistoryColumn bindPlaces(ToIntFunction<String> numberOf) {
    return new HistoryColumn(
        name, spells, columns.stream().map(column -> column.bindPlaces(numberOf)).toList());
  }

  /// A copy with the careers of the given rows in the given order.
  public HistoryColumn pick(int[] rows) {
    int[] counts = new int[rows.length];
    int total = 0;
    for (int i = 0; i < rows.length; i++) {
      counts[i] = spellCount(rows[i]);
      total = Math.addExact(total, counts[i]);
    }
    int[] picked = new int[total];
    int next = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int spell = 0; spell < counts[i]; spell++) {
        picked[next++] = firstSpell(rows[i]) + spell;
      }
    }
    return of(name, counts, columns.stream().map(column -> column.pick(picked)).toList());
  }
}
