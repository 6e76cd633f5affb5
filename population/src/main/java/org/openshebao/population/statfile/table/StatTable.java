package org.openshebao.population.statfile.table;

import java.io.IOException;
import java.util.List;

/// A file of a statistics program, opened: its columns, then its rows from first to last.
public interface StatTable extends AutoCloseable {

  /// The columns.
  List<StatColumn> columns();

  /// Reads the next row; false after the last one. Throws [CutOffException] when the file ends within a row.
  boolean next() throws IOException;

  /// The text of a cell of the row: a number in its shortest form, a date as 1975-06-02; empty when it is missing.
  String cell(int column);

  @Override
  void close() throws IOException;
}
