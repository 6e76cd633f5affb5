package org.openshebao.publishing.absent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;

/// The cells of a table that have no value: one note for each reason, to which the cells point with a letter.
///
/// @param notes  in the order in which the table first needs them
/// @param cells  how many cells the table has, absent ones included
public record AbsentNotes(List<Note> notes, int cells) {

  /// A reason.
  ///
  /// @param letter  by which cells point to it: a, b and so on
  /// @param cell  the reason, and where what is known about it stands
  /// @param count  how many cells it is the reason of
  public record Note(String letter, Cell.Absent cell, int count) {}

  /// The notes that `table` needs.
  public static AbsentNotes of(Table table) {
    Map<Cell.Absent, Integer> counts = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Absent absent) {
          counts.merge(absent, 1, Integer::sum);
        }
      }
    }
    List<Note> notes = new ArrayList<>(counts.size());
    counts.forEach((cell, count) -> notes.add(new Note(Letters.of(notes.size()), cell, count)));
    return new AbsentNotes(List.copyOf(notes), table.rows().size() * table.columns().size());
  }

  /// Whether every cell has a value.
  public boolean isEmpty() {
    return notes.isEmpty();
  }

  /// How many cells have no value.
  public int count() {
    return notes.stream().mapToInt(Note::count).sum();
  }

  /// The letter of the reason of `cell`.
  public String letterOf(Cell.Absent cell) {
    return notes.stream()
        .filter(note -> note.cell().equals(cell))
        .map(Note::letter)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The table has no cell %s.".formatted(cell)));
  }
}
