package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes a file of a dataset and learns what `dataset.yaml` says about it.
final class TableWriter {

  private final StoredTable table;
  private final ParquetWriter writer;

  /// The place codes that occur in each column.
  private final List<PlaceCodes> places = new ArrayList<>();

  private long rows;

  TableWriter(Path folder, StoredTable table, Function<List<PlaceCodes>, List<OutColumn>> columns) {
    this.table = table;
    table.columns().forEach(_ -> places.add(new PlaceCodes()));
    this.writer =
        new ParquetWriter(folder.resolve(table.fileName()), new OutBlock(0, columns.apply(places)));
  }

  long rows() {
    return rows;
  }

  void append(int count, Function<List<PlaceCodes>, List<OutColumn>> columns) throws IOException {
    rows += count;
    writer.append(new OutBlock(count, columns.apply(places)));
  }

  /// Ends the file.
  StoredTable finish() throws IOException {
    writer.finish();
    List<StoredColumn> columns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      columns.add(new StoredColumn(table.columns().get(i).spec(), places.get(i).list()));
    }
    return new StoredTable(table.name(), table.hasParent(), table.hasIds(), columns, rows);
  }

  void close() {
    writer.close();
  }
}
