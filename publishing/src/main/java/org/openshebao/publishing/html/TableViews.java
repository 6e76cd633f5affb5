package org.openshebao.publishing.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.absent.AbsentNotes;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.csv.PlainValue;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.report.ProvenanceFacts;

/// Turns tables into what the page shows of them.
final class TableViews {

  private static final Label NONE = Label.same("–");

  private static final AbsentNotes NO_NOTES = new AbsentNotes(List.of(), 0);

  private final Links links;
  private final Provenance provenance;

  TableViews(Links links, Provenance provenance) {
    this.links = links;
    this.provenance = provenance;
  }

  TableView of(String id, Table table) {
    AbsentNotes absent = AbsentNotes.of(table);
    List<TableView.Line> lines = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      List<CellView> cells = new ArrayList<>(table.columns().size());
      for (int i = 0; i < table.columns().size(); i++) {
        cells.add(cell(id, table.columns().get(i), row.get(i), absent));
      }
      lines.add(new TableView.Line(id + ".row-" + (lines.size() + 1), List.copyOf(cells)));
    }
    return new TableView(
        id,
        table.title(),
        table.notes(),
        table.columns().stream().map(TableViews::head).toList(),
        List.copyOf(lines),
        absentCount(absent),
        reasons(id, absent),
        otherProvenance(table.provenance()),
        CsvTables.fileName(table.title()));
  }

  /// A cell outside any table: a big number.
  CellView single(Column column, Cell cell) {
    return cell instanceof Cell.Absent(Label reason, var source)
        ? new CellView("", reason, false, links.find(source), null)
        : cell("", column, cell, NO_NOTES);
  }

  private CellView cell(String id, Column column, Cell cell, AbsentNotes notes) {
    boolean numeric = column.kind() != ColumnKind.TEXT;
    if (cell instanceof Cell.Absent absent) {
      String letter = notes.letterOf(absent);
      return new CellView("", NONE, numeric, "#" + reasonId(id, letter), letter);
    }
    return new CellView(
        PlainValue.of(column, cell),
        Numbers.both(column, cell),
        numeric,
        links.find(cell.source()),
        null);
  }

  private static TableView.Head head(Column column) {
    Label unit = column.unit() == null ? null : Messages.get("unit.in", column.unit());
    return new TableView.Head(column, unit, column.kind() != ColumnKind.TEXT);
  }

  private static @Nullable Label absentCount(AbsentNotes absent) {
    return absent.isEmpty()
        ? null
        : Messages.get(
            "table.absent.count", Numbers.count(absent.count()), Numbers.count(absent.cells()));
  }

  private List<TableView.Reason> reasons(String id, AbsentNotes absent) {
    return absent.notes().stream()
        .map(note ->
            new TableView.Reason(
                reasonId(id, note.letter()),
                note.letter(),
                note.cell().reason(),
                cells(note.count()),
                links.find(note.cell().source())))
        .toList();
  }

  private static Label cells(int count) {
    return count == 1
        ? Messages.get("table.absent.one")
        : Messages.get("table.absent.reason", Numbers.count(count));
  }

  private static String reasonId(String table, String letter) {
    return table + ".note-" + letter;
  }

  private @Nullable Label otherProvenance(@Nullable Provenance made) {
    if (made == null || made.equals(provenance)) {
      return null;
    }
    return Messages.get("provenance.of", ProvenanceFacts.line(made));
  }
}
