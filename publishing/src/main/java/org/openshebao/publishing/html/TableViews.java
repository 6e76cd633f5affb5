package org.openshebao.publishing.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.csv.CsvTables;
import org.openshebao.publishing.csv.PlainValue;
import org.openshebao.publishing.message.Messages;

/// Turns tables into what the page shows of them.
final class TableViews {

  private static final Label NONE = Label.same("–");

  private final Links links;
  private final Provenance provenance;

  TableViews(Links links, Provenance provenance) {
    this.links = links;
    this.provenance = provenance;
  }

  TableView of(String id, Table table) {
    Map<Cell.Absent, Integer> absent = countAbsent(table);
    Map<Cell.Absent, String> letters = letters(absent);
    List<TableView.Line> lines = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      List<CellView> cells = new ArrayList<>(table.columns().size());
      for (int i = 0; i < table.columns().size(); i++) {
        cells.add(cell(id, table.columns().get(i), row.get(i), letters));
      }
      lines.add(new TableView.Line(id + ".row-" + (lines.size() + 1), List.copyOf(cells)));
    }
    return new TableView(
        id,
        table.title(),
        table.notes(),
        table.columns().stream().map(TableViews::head).toList(),
        List.copyOf(lines),
        absentCount(table, absent),
        reasons(id, absent, letters),
        otherProvenance(table.provenance()),
        CsvTables.fileName(table.title()));
  }

  /// A cell outside any table: a big number.
  CellView single(Column column, Cell cell) {
    return cell instanceof Cell.Absent(Label reason, var source)
        ? new CellView("", reason, false, links.find(source), null)
        : cell("", column, cell, Map.of());
  }

  private CellView cell(String id, Column column, Cell cell, Map<Cell.Absent, String> letters) {
    boolean numeric = column.kind() != ColumnKind.TEXT;
    if (cell instanceof Cell.Absent absent) {
      String letter = letters.getOrDefault(absent, "");
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

  private static Map<Cell.Absent, Integer> countAbsent(Table table) {
    Map<Cell.Absent, Integer> counts = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell instanceof Cell.Absent absent) {
          counts.merge(absent, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Map<Cell.Absent, String> letters(Map<Cell.Absent, Integer> absent) {
    Map<Cell.Absent, String> letters = new LinkedHashMap<>();
    absent.keySet().forEach(reason -> letters.put(reason, Letters.of(letters.size())));
    return letters;
  }

  private static @Nullable Label absentCount(Table table, Map<Cell.Absent, Integer> absent) {
    if (absent.isEmpty()) {
      return null;
    }
    int count = absent.values().stream().mapToInt(Integer::intValue).sum();
    int all = table.rows().size() * table.columns().size();
    return Messages.get("table.absent.count", Numbers.count(count), Numbers.count(all));
  }

  private List<TableView.Reason> reasons(
      String id, Map<Cell.Absent, Integer> absent, Map<Cell.Absent, String> letters) {
    List<TableView.Reason> reasons = new ArrayList<>();
    letters.forEach((cell, letter) -> {
      int count = absent.getOrDefault(cell, 0);
      Label cells =
          count == 1
              ? Messages.get("table.absent.one")
              : Messages.get("table.absent.reason", Numbers.count(count));
      reasons.add(
          new TableView.Reason(
              reasonId(id, letter), letter, cell.reason(), cells, links.find(cell.source())));
    });
    return List.copyOf(reasons);
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
