package org.openshebao.population.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;

/// Checks that the files of a folder are those that its `dataset.yaml` names, before a row is read.
final class FolderCheck {

  private FolderCheck() {}

  /// What the folder holds; throws every problem with its files at once.
  static StoredDataset open(Path folder) {
    Path yaml = folder.resolve(DatasetFolder.YAML);
    if (!Files.isRegularFile(yaml)) {
      throw new ProblemException(FolderProblems.missing(yaml));
    }
    StoredDataset dataset = DatasetYaml.read(yaml);
    Problems problems = new Problems();
    try (DuckDBConnection connection = DuckDb.open()) {
      for (StoredTable table : dataset.listTables()) {
        Path file = folder.resolve(table.fileName());
        if (!Files.isRegularFile(file)) {
          problems.add(FolderProblems.missing(file));
          continue;
        }
        try {
          check(connection, table, file, problems);
        } catch (SQLException e) {
          problems.add(FolderProblems.unreadableProblem(file, e));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not start.", e);
    }
    problems.throwIfErrors();
    return dataset;
  }

  private static void check(
      DuckDBConnection connection, StoredTable table, Path file, Problems problems)
      throws SQLException {
    Map<String, String> found = new LinkedHashMap<>();
    String path = DuckDb.readPath(file);
    try (var statement = connection.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery("DESCRIBE SELECT * FROM read_parquet(" + path + ")")) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getString(2));
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT sum(num_rows)::BIGINT FROM parquet_file_metadata(" + path + ")")) {
        if (rows.next() && rows.getLong(1) != table.rows()) {
          problems.add(FolderProblems.rowCountProblem(file, table.rows(), rows.getLong(1)));
        }
      }
    }
    table
        .types()
        .forEach((name, type) -> {
          String foundType = found.remove(name);
          if (foundType == null) {
            problems.add(FolderProblems.schema(file, name, "The column is missing."));
          } else if (!foundType.equals(type.name())) {
            problems.add(
                FolderProblems.schema(
                    file,
                    name,
                    "The column is stored as %s instead of %s.".formatted(foundType, type.name())));
          }
        });
    found
        .keySet()
        .forEach(
            name -> problems.add(FolderProblems.schema(file, name, "The column is too many.")));
  }
}
