package org.openshebao.population.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// The rows of a user's file as texts, from first to last.
public interface TextRows extends AutoCloseable {

  /// The file.
  Path file();

  /// Names of the columns.
  List<String> header();

  /// Goes to the next row; false after the last one.
  boolean next();

  /// Number of the row as a spreadsheet shows it: the header of a CSV file is row 1.
  long row();

  /// What keeps the row from being read at all, such as too few cells; null when nothing does.
  @Nullable Problem fault();

  /// The text of a cell of the row, without spaces around it; empty when there is nothing.
  String cell(int column);

  /// What the file calls a column in words; empty when it says nothing.
  default String label(int column) {
    return "";
  }

  /// What the file says the codes of a column mean, by code; empty when it says nothing.
  default Map<String, String> codeLabels(int column) {
    return Map.of();
  }

  @Override
  void close();

  /// What to throw when a file is not there.
  static ProblemException noSuchFile(Path file) {
    return new ProblemException(CsvProblems.missing(file));
  }

  /// Opens a file by the ending of its name: .parquet is Parquet, all else is CSV.
  static TextRows open(Path file, CsvFormat format) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")
        ? ParquetTexts.open(file)
        : CsvReader.open(file, format);
  }
}
