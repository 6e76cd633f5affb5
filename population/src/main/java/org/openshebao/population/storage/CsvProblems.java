package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.openshebao.base.problem.Problem;

/// What can be wrong with a user's file, in words.
final class CsvProblems {

  private CsvProblems() {}

  static Problem missing(Path file) {
    return Problem.error(
        "DATA-FILE-MISSING",
        file.toString(),
        0,
        null,
        null,
        "There is no such file.",
        "Check its name; it is looked for beside the mapping file.");
  }

  static Problem unreadable(Path file, IOException cause) {
    return Problem.error(
        "DATA-FILE-UNREADABLE",
        file.toString(),
        0,
        null,
        null,
        "The file cannot be read: " + cause.getMessage() + ".",
        null);
  }

  static Problem empty(Path file) {
    return Problem.error(
        "CSV-EMPTY",
        file.toString(),
        0,
        null,
        null,
        "The file is empty.",
        "Its first row must name the columns.");
  }

  static Problem header(Path file, long row, String name, int column) {
    return Problem.error(
        "CSV-HEADER",
        file.toString(),
        row,
        name.isEmpty() ? null : name,
        null,
        name.isEmpty()
            ? "Column %d has no name.".formatted(column + 1)
            : "Two columns are called \"%s\".".formatted(name),
        "The first row must name each column, differently.");
  }

  static Problem encoding(Path file, long row) {
    return Problem.error(
        "CSV-ENCODING",
        file.toString(),
        row,
        null,
        null,
        "The row, or one soon after it, holds bytes that are no characters of the file's encoding.",
        "Save the file as UTF-8, or say encoding: GB18030 in the mapping file.");
  }

  static Problem quote(Path file, long row, String fault) {
    return Problem.error(
        "CSV-QUOTE",
        file.toString(),
        row,
        null,
        null,
        fault,
        "A quote within a quoted cell is written twice.");
  }

  static Problem cells(Path file, long row, int found, int expected) {
    return Problem.error(
        "CSV-CELLS",
        file.toString(),
        row,
        null,
        null,
        "The row has %d cells but the header has %d.".formatted(found, expected),
        "A cell that holds the delimiter must be in quotes.");
  }
}
