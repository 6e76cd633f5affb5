package org.openshebao.population.storage;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;

/// A column on its way out: copies values of rows into DuckDB's vectors.
interface OutColumn {

  /// The name in the file.
  String name();

  /// The type in the file.
  DuckDBColumnType type();

  /// Copies `count` rows from `firstRow` on into the vector from `at` on.
  void copy(int firstRow, int count, DuckDBWritableVector vector, int at);
}
