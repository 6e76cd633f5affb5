package org.openshebao.population.storage;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;

/// The rows of a Parquet file from first to last, a chunk at a time.
final class ParquetCursor implements AutoCloseable {

  private final Path file;
  private final String sql;
  private final long rows;
  private final DuckDBConnection connection;
  private final DuckDBPreparedStatement statement;
  private final DuckDBChunkedResult result;
  private int chunkSize;
  private int position;
  private long rowsBefore;

  /// Starts reading the `select` of a file that has `rows` rows.
  ParquetCursor(Path file, String select, long rows) {
    this.file = file;
    this.rows = rows;
    this.sql = "SELECT " + select + " FROM read_parquet(" + DuckDb.readPath(file) + ")";
    DuckDBConnection opened = null;
    try {
      opened = DuckDb.open();
      connection = opened;
      statement = connection.prepare(sql);
      result = statement.query();
    } catch (SQLException e) {
      closeQuietly(opened);
      throw FolderProblems.unreadable(file, e);
    }
  }

  /// Whether there is a row at the current position; goes to the next chunk when this one is used up.
  boolean hasRow() {
    while (position == chunkSize) {
      rowsBefore += chunkSize;
      position = 0;
      chunkSize = 0;
      boolean more;
      try {
        more = result.nextChunk();
      } catch (RuntimeException e) {
        throw FolderProblems.unreadable(file, e);
      }
      if (!more) {
        if (rowsBefore < rows) {
          throw diagnose();
        }
        return false;
      }
      chunkSize = (int) result.chunk().rowCount();
    }
    return true;
  }

  /// Position of the current row in the chunk.
  int position() {
    return position;
  }

  /// Number of rows of the chunk.
  int chunkSize() {
    return chunkSize;
  }

  /// Number of the current row in the file, from 0.
  long row() {
    return rowsBefore + position;
  }

  /// A column of the chunk.
  DuckDBReadableVector vector(int column) {
    return result.chunk().vector(column);
  }

  /// Goes to a later position in the chunk, at most to its end.
  void moveTo(int newPosition) {
    position = newPosition;
  }

  @Override
  public void close() {
    closeQuietly(result);
    closeQuietly(statement);
    closeQuietly(connection);
  }

  /// A chunk that cannot be read looks like the end of the file; asked row by row, DuckDB says why.
  private ProblemException diagnose() {
    try (ResultSet again = connection.createStatement().executeQuery(sql)) {
      while (again.next()) {
        // until it fails
      }
    } catch (SQLException e) {
      return FolderProblems.unreadable(file, e);
    }
    return FolderProblems.rowCount(file, rows, rowsBefore);
  }

  private static void closeQuietly(@Nullable AutoCloseable thing) {
    if (thing == null) {
      return;
    }
    try {
      thing.close();
    } catch (Exception e) {
      // Nothing is written here, so nothing is lost.
    }
  }
}
