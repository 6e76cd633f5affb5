package org.openshebao.population.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBColumnType;

/// A file of a dataset.
///
/// @param name  its name without the ending: "person", "person-career"
/// @param hasParent  whether it has the row of its group, or of its person in a history
/// @param hasIds  whether it has what its rows are called elsewhere
/// @param columns  the columns that follow
/// @param rows  number of rows
record StoredTable(
    String name, boolean hasParent, boolean hasIds, List<StoredColumn> columns, long rows) {

  /// The column that holds the number, from 0, of the row of the parent.
  static final String PARENT_ROW = "parent_row";

  /// The column that numbers the rows, from 0, of a file that would have no column else: Parquet needs one.
  static final String ROW = "row";

  /// The column that holds what the row is called elsewhere.
  static final String ROW_ID = "row_id";

  StoredTable {
    columns = List.copyOf(columns);
  }

  /// The name of the file.
  String fileName() {
    return name + ".parquet";
  }

  /// Whether it has nothing to say about its rows but that they are there.
  boolean isBare() {
    return !hasParent && !hasIds && columns.isEmpty();
  }

  /// The columns of the file and their types, in order.
  Map<String, DuckDBColumnType> types() {
    Map<String, DuckDBColumnType> types = new LinkedHashMap<>();
    if (isBare()) {
      types.put(ROW, DuckDBColumnType.BIGINT);
    }
    if (hasParent) {
      types.put(PARENT_ROW, DuckDBColumnType.BIGINT);
    }
    if (hasIds) {
      types.put(ROW_ID, DuckDBColumnType.VARCHAR);
    }
    for (StoredColumn column : columns) {
      types.put(column.spec().name(), OutColumns.typeOf(column.spec().type()));
    }
    return types;
  }

  /// What to select to read the file.
  List<String> listSql() {
    List<String> sql = new ArrayList<>();
    if (isBare()) {
      sql.add(ROW);
    }
    if (hasParent) {
      sql.add(PARENT_ROW);
    }
    if (hasIds) {
      sql.add(ROW_ID);
    }
    columns.forEach(column -> sql.add(column.sql()));
    return sql;
  }
}
