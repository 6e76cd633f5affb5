package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/// Writes the rows of a CSV file as Parquet.
public final class CsvToParquet {

  private CsvToParquet() {}

  /// A column of the file.
  ///
  /// @param name  its heading
  /// @param isNumber  whether it holds numbers; else texts
  public record Column(String name, boolean isNumber) {}

  /// Writes the file; an empty cell is no value.
  public static void write(Path csv, List<Column> columns, Path parquet) throws IOException {
    String types =
        columns.stream()
            .map(column ->
                DuckDb.text(column.name()) + ": " + (column.isNumber() ? "'DOUBLE'" : "'VARCHAR'"))
            .collect(Collectors.joining(", ", "{", "}"));
    try (DuckDBConnection connection = DuckDb.open()) {
      DuckDb.execute(
          connection,
          "COPY (SELECT * FROM read_csv("
              + DuckDb.readPath(csv)
              + ", header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = "
              + types
              + ")) TO "
              + DuckDb.writePath(parquet)
              + " (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, ROW_GROUP_SIZE 122880)");
    } catch (SQLException e) {
      throw new IOException("Writing " + parquet + " failed.", e);
    }
  }
}
