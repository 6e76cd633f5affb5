package org.openshebao.population.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// For each row of an entity from first to last, the row of the top entity to which it belongs.
final class TopRows implements AutoCloseable {

  private final StoredTable table;
  private final Path file;
  private final @Nullable TopRows parents;
  private final @Nullable ParquetCursor cursor;
  private long row = -1;
  private long top = -1;

  private TopRows(Path folder, StoredTable table, @Nullable TopRows parents) {
    this.table = table;
    this.file = folder.resolve(table.fileName());
    this.parents = parents;
    this.cursor =
        parents == null ? null : new ParquetCursor(file, StoredTable.PARENT_ROW, table.rows());
  }

  static TopRows of(Path folder, StoredDataset dataset, String entity) {
    StoredEntity stored =
        dataset.entities().stream()
            .filter(candidate -> candidate.name().equals(entity))
            .findFirst()
            .orElseThrow();
    String parent = stored.parent();
    return new TopRows(folder, stored.rows(), parent == null ? null : of(folder, dataset, parent));
  }

  /// The top row of the next row, −1 after the last one.
  long next() {
    row++;
    if (parents == null || cursor == null) {
      top = row < table.rows() ? row : -1;
      return top;
    }
    if (!cursor.hasRow()) {
      return -1;
    }
    long parent = cursor.vector(0).getLong(cursor.position(), -1);
    cursor.moveTo(cursor.position() + 1);
    if (parent < parents.row) {
      throw FolderProblems.order(file, row, parent);
    }
    while (parents.row < parent) {
      if (parents.next() < 0) {
        throw FolderProblems.order(file, row, parent);
      }
    }
    top = parents.top;
    return top;
  }

  @Override
  public void close() {
    if (cursor != null) {
      cursor.close();
    }
    if (parents != null) {
      parents.close();
    }
  }
}
