package org.openshebao.population.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// A user's Parquet file as texts; its first row is row 1.
final class ParquetTexts implements TextRows {

  private final Path file;
  private final List<String> header;
  private final ParquetCursor cursor;
  private boolean isStarted;

  private ParquetTexts(Path file, List<String> header, ParquetCursor cursor) {
    this.file = file;
    this.header = header;
    this.cursor = cursor;
  }

  static ParquetTexts open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(CsvProblems.missing(file));
    }
    List<String> header = new ArrayList<>();
    long rows = 0;
    String path = DuckDb.readPath(file);
    try (DuckDBConnection connection = DuckDb.open();
        var statement = connection.createStatement()) {
      try (ResultSet columns =
          statement.executeQuery("DESCRIBE SELECT * FROM read_parquet(" + path + ")")) {
        while (columns.next()) {
          header.add(columns.getString(1));
        }
      }
      try (ResultSet count =
          statement.executeQuery(
              "SELECT sum(num_rows)::BIGINT FROM parquet_file_metadata(" + path + ")")) {
        if (count.next()) {
          rows = count.getLong(1);
        }
      }
    } catch (SQLException e) {
      throw FolderProblems.unreadable(file, e);
    }
    List<String> select =
        header.stream().map(name -> "CAST(" + DuckDb.name(name) + " AS VARCHAR)").toList();
    return new ParquetTexts(file, header, new ParquetCursor(file, String.join(", ", select), rows));
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public List<String> header() {
    return List.copyOf(header);
  }

  @Override
  public boolean next() {
    if (isStarted) {
      cursor.moveTo(cursor.position() + 1);
    }
    isStarted = true;
    return cursor.hasRow();
  }

  @Override
  public long row() {
    return cursor.row() + 1;
  }

  @Override
  public @Nullable Problem fault() {
    return null;
  }

  @Override
  public String cell(int column) {
    String text = cursor.vector(column).getString(cursor.position());
    return text == null ? "" : text.strip();
  }

  @Override
  public void close() {
    cursor.close();
  }
}
