package org.openshebao.population.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.population.Dataset;
import org.openshebao.population.DatasetBuilder;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;

/// Reads a dataset on disk in slices of whole top-level groups, from first to last.
final class DatasetReader implements AutoCloseable {

  private final StoredDataset dataset;
  private final Map<StoredTable, TableReader> readers = new LinkedHashMap<>();

  /// Rows of each entity in the slices before.
  private final Map<String, Long> rowsBefore = new HashMap<>();

  DatasetReader(Path folder, StoredDataset dataset) {
    this.dataset = dataset;
    try {
      for (StoredTable table : dataset.listTables()) {
        readers.put(table, new TableReader(folder, table));
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /// The next `topRows` rows of the top entity with all that belongs to them.
  Dataset read(int topRows) {
    DatasetBuilder slice = Dataset.builder().origin(dataset.origin());
    Map<String, Integer> sizes = new HashMap<>();
    for (StoredEntity entity : dataset.entities()) {
      Rows rows = readEntity(entity, topRows, sizes);
      sizes.put(entity.name(), rows.size());
      slice.add(rows);
    }
    sizes.forEach((name, size) -> rowsBefore.merge(name, (long) size, Long::sum));
    return slice.build();
  }

  private Rows readEntity(StoredEntity entity, int topRows, Map<String, Integer> sizes) {
    TableReader reader = reader(entity.rows());
    TableSlice table;
    String parent = entity.parent();
    int parentSize = 0;
    if (parent == null) {
      table = reader.readRows(topRows);
    } else {
      parentSize = sizes.getOrDefault(parent, 0);
      long parentsBefore = rowsBefore.getOrDefault(parent, 0L);
      table = reader.readChildren(parentsBefore, parentsBefore + parentSize);
    }
    RowsBuilder rows = Rows.builder(entity.name(), table.size()).design(entity.design());
    if (parent != null) {
      rows.parent(parent, parentSize, table.parents());
    }
    if (table.ids() != null) {
      rows.ids(table.ids());
    }
    table.columns().forEach(rows::add);
    long before = rowsBefore.getOrDefault(entity.name(), 0L);
    for (StoredHistory history : entity.histories()) {
      TableSlice spells = reader(history.spells()).readChildren(before, before + table.size());
      rows.add(
          HistoryColumn.of(history.name(), spells.countsByParent(table.size()), spells.columns()));
    }
    return rows.build();
  }

  /// Throws when a file has rows that belong to nothing.
  void checkEnd() {
    readers.values().forEach(TableReader::checkEnd);
  }

  private TableReader reader(StoredTable table) {
    TableReader reader = readers.get(table);
    if (reader == null) {
      throw new IllegalStateException("No reader of " + table.name() + ".");
    }
    return reader;
  }

  @Override
  public void close() {
    List<TableReader> open = new ArrayList<>(readers.values());
    open.forEach(TableReader::close);
  }
}
