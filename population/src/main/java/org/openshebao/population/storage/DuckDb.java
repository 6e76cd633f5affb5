package org.openshebao.population.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/// DuckDB as a reader and writer of Parquet: in memory, one thread, rows in order, nothing from the network.
final class DuckDb {

  private DuckDb() {}

  /// A database of its own.
  static DuckDBConnection open() throws SQLException {
    DuckDBConnection connection =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    Path spill =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "openshebao-duckdb-" + ProcessHandle.current().pid());
    execute(connection, "SET threads = 1");
    execute(connection, "SET preserve_insertion_order = true");
    execute(connection, "SET autoinstall_known_extensions = false");
    execute(connection, "SET autoload_known_extensions = false");
    execute(connection, "SET memory_limit = '512MB'");
    execute(connection, "SET temp_directory = " + text(spill.toString()));
    return connection;
  }

  static void execute(DuckDBConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// A text as SQL writes it.
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /// A name as SQL writes it.
  static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /// The path of a file to read: `*`, `?` and `[` would stand for other characters.
  static String readPath(Path file) {
    String path = file.toAbsolutePath().toString();
    return text(path.replaceAll("[\\[*?]", "[$0]"));
  }

  /// The path of a file to write.
  static String writePath(Path file) {
    return text(file.toAbsolutePath().toString());
  }
}
