package org.openshebao.publishing.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.file.WholeFile;

/// Writes tables as CSV: UTF-8, a line feed after each row, the ids of the columns at the head, values as
/// [PlainValue].
///
/// A column of words that differ by language is two columns, `place` and `place_zh`. A column with absent cells is
/// followed by `<id>_reason`, which says in English why each of them is absent. Words that a spreadsheet would take for a
/// formula, which begin with = + - @, have an apostrophe before them.
public final class CsvTables {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvTables() {}

  /// Writes `table` into `folder`, to the file that its English title names ("minimum-pensions.csv"), and returns it.
  ///
  /// @param forExcel  whether a byte order mark goes first, without which Excel takes Chinese for something else
  public static Path write(Table table, Path folder, boolean forExcel) throws IOException {
    return writeAll(List.of(table), folder, forExcel).getFirst();
  }

  /// Writes each of `tables` into `folder` and returns the files, in order; of two with one title the second is
  /// "minimum-pensions-2.csv".
  public static List<Path> writeAll(List<Table> tables, Path folder, boolean forExcel)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Table table : tables) {
      String name = fileName(table.title());
      Path file = folder.resolve(name);
      for (int number = 2; files.contains(file); number++) {
        file = folder.resolve(name.replace(".csv", "-" + number + ".csv"));
      }
      WholeFile.write(file, forExcel ? BYTE_ORDER_MARK + text(table) : text(table));
      files.add(file);
    }
    return files;
  }

  /// The table as CSV.
  public static String text(Table table) {
    List<Field> fields = fields(table);
    StringBuilder csv = new StringBuilder();
    appendLine(csv, fields.stream().map(Field::name).toList());
    for (Row row : table.rows()) {
      appendLine(csv, fields.stream().map(field -> field.value(row)).toList());
    }
    return csv.toString();
  }

  /// Small letters, digits and dashes: "Minimum pensions, 2025" is minimum-pensions-2025.csv.
  public static String fileName(Label title) {
    String name =
        title.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return (name.isEmpty() ? "table" : name) + ".csv";
  }

  /// What a column of the file takes from the table.
  private enum Part {
    VALUE,
    CHINESE,
    REASON
  }

  private record Field(String name, Column column, int index, Part part) {

    String value(Row row) {
      Cell cell = row.get(index);
      return switch (part) {
        case VALUE ->
            cell instanceof Cell.Text(Label text, var _)
                ? FormulaGuard.asWords(text.en())
                : PlainValue.of(column, cell);
        case CHINESE ->
            cell instanceof Cell.Text(Label text, var _) ? FormulaGuard.asWords(text.zh()) : "";
        case REASON ->
            cell instanceof Cell.Absent(Label reason, var _)
                ? FormulaGuard.asWords(reason.en())
                : "";
      };
    }
  }

  private static List<Field> fields(Table table) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int index = i;
      Column column = table.columns().get(i);
      List<Cell> cells = table.rows().stream().map(row -> row.get(index)).toList();
      fields.add(new Field(column.id(), column, i, Part.VALUE));
      if (column.kind() == ColumnKind.TEXT
          && cells.stream().anyMatch(CsvTables::differsByLanguage)) {
        fields.add(new Field(column.id() + "_zh", column, i, Part.CHINESE));
      }
      if (cells.stream().anyMatch(Cell.Absent.class::isInstance)) {
        fields.add(new Field(column.id() + "_reason", column, i, Part.REASON));
      }
    }
    return fields;
  }

  private static boolean differsByLanguage(Cell cell) {
    return cell instanceof Cell.Text(Label text, var _) && !text.en().equals(text.zh());
  }

  private static void appendLine(StringBuilder csv, List<String> values) {
    csv.append(values.stream().map(CsvTables::quoted).collect(Collectors.joining(",")))
        .append('\n');
  }

  private static String quoted(String value) {
    boolean needed =
        value.contains(",")
            || value.contains("\"")
            || value.contains("\n")
            || value.contains("\r")
            || !value.equals(value.strip());
    return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
