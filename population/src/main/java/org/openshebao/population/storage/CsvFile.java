package org.openshebao.population.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.population.CellText;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Ids;
import org.openshebao.population.ParentRows;
import org.openshebao.population.Rows;

/// CSV files: UTF-8, line feeds, quotes where they are needed, the same bytes for the same rows.
///
/// A file is put in its place when it is whole. Reading them back goes through a mapping.
public final class CsvFile {

  /// The column of the rows' own ids.
  public static final String ID = "id";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /// The column of the ids of the rows' groups: "household_id".
  public static String parentId(String parentEntity) {
    return parentEntity + "_id";
  }

  /// Writes the rows of an entity with their ids (row numbers from 1 where there are none) and those of their groups.
  ///
  /// @param excel  whether to begin with a byte order mark, by which Excel knows that the file is UTF-8
  public static void write(Dataset dataset, String entity, Path file, boolean excel)
      throws IOException {
    Rows rows = dataset.rows(entity);
    ParentRows parent = rows.parent();
    List<String> header = new ArrayList<>(List.of(ID));
    if (parent != null) {
      header.add(parentId(parent.entity()));
    }
    rows.columns().forEach(column -> header.add(column.name()));
    writeLines(
        file,
        excel,
        header,
        rows.size(),
        (row, line) -> {
          line.add(idOf(rows, row));
          if (parent != null) {
            line.add(idOf(dataset.rows(parent.entity()), parent.parentOf(row)));
          }
          addCells(rows.columns(), row, line);
        });
  }

  /// Writes careers, a row for each spell, with the ids of the rows that they belong to.
  public static void writeHistory(
      Dataset dataset, String entity, String history, Path file, boolean excel) throws IOException {
    Rows rows = dataset.rows(entity);
    HistoryColumn careers = rows.history(history);
    List<String> header = new ArrayList<>(List.of(parentId(entity)));
    careers.columns().forEach(column -> header.add(column.name()));
    writeLines(
        file,
        excel,
        header,
        careers.spellCount(),
        (spell, line) -> {
          line.add(idOf(rows, careers.rowOf(spell)));
          addCells(careers.columns(), spell, line);
        });
  }

  /// Fills the cells of a row.
  private interface Line {
    void fill(int row, List<String> line);
  }

  private static void writeLines(
      Path file, boolean excel, List<String> header, int rows, Line filler) throws IOException {
    Path target = file.toAbsolutePath();
    Path writing = FolderSwap.writingName(target);
    Files.createDirectories(target.resolveSibling("."));
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(writing, StandardCharsets.UTF_8)) {
        if (excel) {
          writer.write(BYTE_ORDER_MARK);
        }
        writeLine(writer, header);
        List<String> line = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
          line.clear();
          filler.fill(row, line);
          writeLine(writer, line);
        }
      }
      Files.move(
          writing, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(writing);
    }
  }

  private static void writeLine(BufferedWriter writer, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        writer.write(',');
      }
      writer.write(quoted(cells.get(i), cells.size() == 1));
    }
    writer.write('\n');
  }

  /// The cell as written; an only cell that is empty is quoted, as its row would be blank.
  private static String quoted(String cell, boolean isOnly) {
    boolean needsQuotes = isOnly && cell.isEmpty();
    for (int i = 0; i < cell.length() && !needsQuotes; i++) {
      char c = cell.charAt(i);
      needsQuotes = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    return needsQuotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static void addCells(List<DataColumn> columns, int row, List<String> line) {
    for (DataColumn column : columns) {
      line.add(CellText.of(column, row));
    }
  }

  private static String idOf(Rows rows, int row) {
    Ids ids = rows.findIds().orElse(null);
    return ids == null ? Integer.toString(row + 1) : ids.text(row);
  }
}
