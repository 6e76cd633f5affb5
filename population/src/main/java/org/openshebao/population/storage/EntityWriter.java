package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;

/// Writes the files of one entity.
final class EntityWriter {

  private final StoredEntity entity;
  private final TableWriter table;
  private final List<TableWriter> histories = new ArrayList<>();

  /// Starts the files; `schema` has the columns and is not written.
  EntityWriter(Path folder, StoredEntity entity, Rows schema) {
    this.entity = entity;
    this.table = new TableWriter(folder, entity.rows(), columns -> rows(schema, 0, 0, columns));
    for (int i = 0; i < entity.histories().size(); i++) {
      HistoryColumn history = schema.histories().get(i);
      histories.add(
          new TableWriter(
              folder, entity.histories().get(i).spells(), columns -> spells(history, 0, columns)));
    }
  }

  /// Rows so far.
  long rows() {
    return table.rows();
  }

  /// Adds the next rows; the rows of their parents come after `parentsBefore` others.
  void append(Rows rows, long parentsBefore) throws IOException {
    long rowsBefore = table.rows();
    table.append(rows.size(), columns -> rows(rows, rowsBefore, parentsBefore, columns));
    for (int i = 0; i < histories.size(); i++) {
      HistoryColumn history = rows.histories().get(i);
      histories
          .get(i)
          .append(history.spellCount(), columns -> spells(history, rowsBefore, columns));
    }
  }

  /// Ends the files and says what they hold.
  StoredEntity finish() throws IOException {
    StoredTable rows = table.finish();
    List<StoredHistory> stored = new ArrayList<>();
    for (int i = 0; i < histories.size(); i++) {
      stored.add(new StoredHistory(entity.histories().get(i).name(), histories.get(i).finish()));
    }
    return new StoredEntity(entity.name(), entity.parent(), rows, stored, entity.design());
  }

  /// Gives the files up.
  void close() {
    table.close();
    histories.forEach(TableWriter::close);
  }

  private List<OutColumn> rows(
      Rows rows, long rowsBefore, long parentsBefore, List<PlaceCodes> places) {
    List<OutColumn> columns = new ArrayList<>();
    if (entity.rows().isBare()) {
      columns.add(OutColumns.numbers(StoredTable.ROW, row -> rowsBefore + row));
    }
    ParentRows parent = rows.parent();
    if (parent != null) {
      columns.add(
          OutColumns.numbers(StoredTable.PARENT_ROW, row -> parentsBefore + parent.parentOf(row)));
    }
    rows.findIds().ifPresent(ids -> columns.add(OutColumns.texts(StoredTable.ROW_ID, ids::text)));
    addAll(columns, rows.columns(), places);
    return columns;
  }

  private static List<OutColumn> spells(
      HistoryColumn history, long rowsBefore, List<PlaceCodes> places) {
    List<OutColumn> columns = new ArrayList<>();
    columns.add(
        OutColumns.numbers(StoredTable.PARENT_ROW, spell -> rowsBefore + history.rowOf(spell)));
    addAll(columns, history.columns(), places);
    return columns;
  }

  private static void addAll(
      List<OutColumn> out, List<DataColumn> columns, List<PlaceCodes> places) {
    for (int i = 0; i < columns.size(); i++) {
      out.add(OutColumns.of(columns.get(i), places.get(i)));
    }
  }
}
