package org.openshebao.population.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Ids;

/// Reads a file of a dataset from first row to last in slices of whole groups.
final class TableReader implements AutoCloseable {

  private final Path file;
  private final StoredTable table;
  private final ParquetCursor cursor;
  private long lastParent;

  TableReader(Path folder, StoredTable table) {
    this.file = folder.resolve(table.fileName());
    this.table = table;
    this.cursor = new ParquetCursor(file, String.join(", ", table.listSql()), table.rows());
  }

  /// The next `count` rows of the top entity.
  TableSlice readRows(int count) {
    Building building = new Building(count);
    while (building.size < count && cursor.hasRow()) {
      int from = cursor.position();
      building.append(from, Math.min(cursor.chunkSize(), from + count - building.size));
    }
    return building.build();
  }

  /// The next rows, those that belong to the parent rows `fromParent` to before `toParent`.
  TableSlice readChildren(long fromParent, long toParent) {
    Building building = new Building(16);
    while (cursor.hasRow()) {
      int from = cursor.position();
      int to = from;
      DuckDBReadableVector parents = cursor.vector(0);
      while (to < cursor.chunkSize()) {
        long parent = parents.getLong(to, -1);
        if (parent < Math.max(lastParent, fromParent)) {
          throw FolderProblems.order(file, cursor.row() + to - from, parent);
        }
        if (parent >= toParent) {
          break;
        }
        lastParent = parent;
        building.appendParent((int) (parent - fromParent));
        to++;
      }
      boolean isEnd = to < cursor.chunkSize();
      building.append(from, to);
      if (isEnd) {
        break;
      }
    }
    return building.build();
  }

  /// Throws when rows are left, whose parent rows are then past the end.
  void checkEnd() {
    if (cursor.hasRow()) {
      throw FolderProblems.order(
          file,
          cursor.row(),
          table.hasParent() ? cursor.vector(0).getLong(cursor.position(), -1) : -1);
    }
  }

  @Override
  public void close() {
    cursor.close();
  }

  /// A slice in the making.
  private final class Building {

    private final List<ColumnBuilder> columns = new ArrayList<>();
    private final Ids.@Nullable Builder ids = table.hasIds() ? new Ids.Builder() : null;
    private int[] parents = new int[table.hasParent() ? 1024 : 0];
    private int parentCount;
    private int size;

    Building(int expected) {
      for (StoredColumn column : table.columns()) {
        ColumnBuilder builder = DataColumn.builder(column.spec(), expected);
        columns.add(
            column.spec().type() == ColumnType.PLACE
                ? builder.withPlaces(column.places())
                : builder);
      }
    }

    void appendParent(int parent) {
      if (parentCount == parents.length) {
        parents = Arrays.copyOf(parents, parentCount + (parentCount >> 1));
      }
      parents[parentCount++] = parent;
    }

    /// Adds the rows `from` to before `to` of the chunk and goes on to `to`.
    void append(int from, int to) {
      int vector = table.hasParent() ? 1 : 0;
      if (ids != null) {
        DuckDBReadableVector texts = cursor.vector(vector++);
        for (int i = from; i < to; i++) {
          String id = texts.getString(i);
          ids.append(id == null ? "" : id);
        }
      }
      for (ColumnBuilder column : columns) {
        append(column, cursor.vector(vector++), from, to);
      }
      size += to - from;
      cursor.moveTo(to);
    }

    private void append(ColumnBuilder column, DuckDBReadableVector values, int from, int to) {
      ColumnType type = column.spec().type();
      for (int i = from; i < to; i++) {
        if (values.isNull(i)) {
          column.appendUnknown();
        } else if (type == ColumnType.DOUBLE) {
          column.appendDouble(values.getDouble(i));
        } else if (type == ColumnType.PLACE) {
          column.appendPlaceAt((int) values.getLong(i));
        } else {
          column.append(values.getLong(i));
        }
      }
    }

    TableSlice build() {
      return new TableSlice(
          size,
          Arrays.copyOf(parents, parentCount),
          ids == null ? null : ids.build(),
          columns.stream().map(ColumnBuilder::build).toList());
    }
  }
}
