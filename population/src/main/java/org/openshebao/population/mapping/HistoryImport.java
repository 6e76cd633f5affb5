package org.openshebao.population.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.problem.Problem;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.storage.TextRows;

/// Reads the careers of an entity's rows and sorts the spells of each by time.
final class HistoryImport {

  private final HistorySource source;
  private final EntityImport entity;
  private final Refusals refusals;

  /// Row, as read, of each spell kept.
  private int[] rowOfSpell = new int[1024];

  /// Row in the file of each spell kept, for messages.
  private int[] lineOfSpell = new int[1024];

  private List<DataColumn> columns = List.of();
  private int size;
  private long read;
  private int kept;

  HistoryImport(HistorySource source, EntityImport entity, Refusals refusals) {
    this.source = source;
    this.entity = entity;
    this.refusals = refusals;
  }

  /// Reads the spells; a row with a bad one is refused, as its career would be another.
  void read(boolean[] isRefused) {
    TextRows rows = source.rows();
    while (rows.next()) {
      read++;
      Problem broken = rows.fault();
      String id = source.parentId().text(rows);
      int row = entity.find(id);
      if (broken != null) {
        refusals.add(broken);
        if (row >= 0) {
          isRefused[row] = true;
        }
        continue;
      }
      if (row < 0) {
        refusals.add(
            EntityImport.problem(
                rows, source.mapping().parentId(), id, EntityImport.orphan(entity, id)));
        continue;
      }
      boolean isGood = true;
      for (BoundColumn column : source.columns()) {
        Fault fault = column.read(rows);
        if (fault != null) {
          refusals.add(EntityImport.problem(rows, column.name(), column.cell(), fault));
          isGood = false;
        }
      }
      if (isGood) {
        keep(row);
      } else {
        isRefused[row] = true;
      }
    }
    columns = SpellColumns.of(source, size);
    if (!source.isCareer()) {
      return;
    }
    SpellOverlap.find(columns, Arrays.copyOf(rowOfSpell, size))
        .forEach(pair -> {
          isRefused[rowOfSpell[pair.later()]] = true;
          refusals.add(pair.problem(rows.file(), lineOfSpell, source));
        });
  }

  /// The careers of the rows that stay.
  HistoryColumn build(RowOrder order) {
    int[] groups = new int[size];
    boolean[] isRefused = new boolean[size];
    for (int spell = 0; spell < size; spell++) {
      int row = order.finalRow(rowOfSpell[spell]);
      groups[spell] = Math.max(0, row);
      isRefused[spell] = row < 0;
    }
    RowOrder spells = RowOrder.of(groups, isRefused);
    kept = spells.size();
    int[] counts = new int[order.size()];
    for (int spell : spells.rows()) {
      counts[groups[spell]]++;
    }
    sortByMonth(spells.rows(), counts, columns);
    return HistoryColumn.of(
        source.mapping().name(),
        counts,
        columns.stream().map(column -> column.pick(spells.rows())).toList());
  }

  RowCounts counts() {
    return new RowCounts(source.mapping().file().name(), read, kept);
  }

  private void keep(int row) {
    if (size == rowOfSpell.length) {
      rowOfSpell = Arrays.copyOf(rowOfSpell, size + (size >> 1));
      lineOfSpell = Arrays.copyOf(lineOfSpell, rowOfSpell.length);
    }
    lineOfSpell[size] = (int) source.rows().row();
    rowOfSpell[size++] = row;
    source.columns().forEach(BoundColumn::keep);
  }

  /// Sorts the spells of each row by their first month; those of one month stay as they were.
  private static void sortByMonth(int[] spells, int[] counts, List<DataColumn> columns) {
    Optional<DataColumn> found =
        columns.stream().filter(c -> c.name().equals(HistoryColumn.FIRST_MONTH)).findFirst();
    if (found.isEmpty()) {
      return;
    }
    DataColumn month = found.get();
    int first = 0;
    for (int count : counts) {
      for (int i = first + 1; i < first + count; i++) {
        int spell = spells[i];
        int j = i;
        for (; j > first && month.value(spells[j - 1]) > month.value(spell); j--) {
          spells[j] = spells[j - 1];
        }
        spells[j] = spell;
      }
      first += count;
    }
  }
}
