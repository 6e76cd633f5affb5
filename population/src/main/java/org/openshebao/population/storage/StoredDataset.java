package org.openshebao.population.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openshebao.population.DataColumn;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.DatasetBuilder;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Ids;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;

/// What `dataset.yaml` says.
///
/// @param origin  where the data come from
/// @param digest  SHA-256 of the content in hex
/// @param entities  from the top down
record StoredDataset(DataOrigin origin, String digest, List<StoredEntity> entities) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  StoredDataset {
    entities = List.copyOf(entities);
  }

  /// The files that will hold a dataset such as this one, with no rows yet.
  static StoredDataset of(Dataset dataset) {
    List<StoredEntity> entities = new ArrayList<>();
    for (String name : dataset.entities()) {
      Rows rows = dataset.rows(name);
      ParentRows parent = rows.parent();
      List<StoredHistory> histories = new ArrayList<>();
      for (HistoryColumn history : rows.histories()) {
        String file = checkName(name) + "-" + checkName(history.name());
        histories.add(
            new StoredHistory(history.name(), table(file, true, false, history.columns())));
      }
      entities.add(
          new StoredEntity(
              name,
              parent == null ? null : parent.entity(),
              table(checkName(name), parent != null, rows.findIds().isPresent(), rows.columns()),
              histories,
              rows.design()));
    }
    return new StoredDataset(dataset.origin(), "", entities);
  }

  /// The entities and columns as a dataset without rows.
  Dataset schema() {
    DatasetBuilder dataset = Dataset.builder().origin(origin);
    for (StoredEntity entity : entities) {
      RowsBuilder rows = Rows.builder(entity.name(), 0);
      if (entity.parent() != null) {
        rows.parent(entity.parent(), 0, new int[0]);
      }
      if (entity.rows().hasIds()) {
        rows.ids(Ids.of(List.of()));
      }
      emptyColumns(entity.rows()).forEach(rows::add);
      for (StoredHistory history : entity.histories()) {
        rows.add(HistoryColumn.of(history.name(), new int[0], emptyColumns(history.spells())));
      }
      dataset.add(rows.design(entity.design()).build());
    }
    return dataset.build();
  }

  /// The files of every entity.
  List<StoredTable> listTables() {
    return entities.stream().flatMap(entity -> entity.listTables().stream()).toList();
  }

  /// The same, as users see it.
  DatasetSummary summary() {
    Map<String, Long> counts = new HashMap<>();
    entities.forEach(entity -> counts.put(entity.name(), entity.rows().rows()));
    return new DatasetSummary(schema(), counts, digest);
  }

  private static List<DataColumn> emptyColumns(StoredTable table) {
    return table.columns().stream().map(column -> DataColumn.of(column.spec())).toList();
  }

  private static StoredTable table(
      String name, boolean hasParent, boolean hasIds, List<DataColumn> columns) {
    Set<String> names = new HashSet<>(Set.of(StoredTable.PARENT_ROW, StoredTable.ROW_ID));
    List<StoredColumn> stored = new ArrayList<>();
    for (DataColumn column : columns) {
      if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            ("File %s cannot have the column %s: names must differ in more than capitals, and"
                    + " parent_row and row_id are taken.")
                .formatted(name, column.name()));
      }
      stored.add(new StoredColumn(column.spec(), List.of()));
    }
    return new StoredTable(name, hasParent, hasIds, stored, 0);
  }

  /// The name, when a file can be called by it.
  static String checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" cannot name a file: use Latin letters, digits and _, a letter first."
              .formatted(name));
    }
    return name;
  }
}
