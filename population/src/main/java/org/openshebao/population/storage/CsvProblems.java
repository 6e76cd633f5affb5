package org.openshebao.population.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Suggestion;

/// What can be wrong with a user's file, in words.
final class CsvProblems {

  private static final int MAX_NEIGHBOURS = 500;

  private CsvProblems() {}

  static Problem missing(Path file) {
    return Problem.error(
        "DATA-FILE-MISSING",
        file.toString(),
        0,
        null,
        null,
        Files.isDirectory(file) ? "This is a folder and no file." : "There is no such file.",
        (Suggestion.maybe(String.valueOf(file.getFileName()), neighbours(file))
                + " Check its name; a mapping file names files from its own folder.")
            .strip());
  }

  /// The names of the files beside the one that is not there.
  private static List<String> neighbours(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> String.valueOf(path.getFileName()))
          .limit(MAX_NEIGHBOURS)
          .toList();
    } catch (IOException e) {
      return List.of(); // only the suggestion is lost
    }
  }

  /// A file of another kind than its name says.
  static Problem otherKind(Path file, String kind, String mend) {
    return Problem.error(
        "CSV-OTHER-KIND",
        file.toString(),
        0,
        null,
        null,
        "The file is " + kind + " and no CSV file.",
        mend);
  }

  static Problem utf16(Path file) {
    return Problem.error(
        "CSV-ENCODING",
        file.toString(),
        0,
        null,
        null,
        "The file is in UTF-16, which was not said.",
        "Save it as UTF-8, or say encoding: UTF-16 in the mapping file.");
  }

  static Problem delimiter(Path file, long row, String sign) {
    return Problem.error(
        "CSV-DELIMITER",
        file.toString(),
        row,
        null,
        null,
        "The header is one cell that holds %s.".formatted(sign),
        "Say delimiter: with that sign in the mapping file, or nothing, so that it is found.");
  }

  static Problem nulCharacter(Path file, long row) {
    return Problem.error(
        "CSV-CONTROL",
        file.toString(),
        row,
        null,
        null,
        "The row holds a NUL byte, which no text has.",
        "The file may be damaged, or be in UTF-16. Save it anew as CSV in UTF-8.");
  }

  static Problem headerAgain(Path file, long row) {
    return Problem.error(
        "CSV-HEADER-AGAIN",
        file.toString(),
        row,
        null,
        null,
        "The row is the header once more.",
        "Files were put together with their headers. Delete this row.");
  }

  static Problem unreadable(Path file, IOException cause) {
    return Problem.error(
        "DATA-FILE-UNREADABLE",
        file.toString(),
        0,
        null,
        null,
        "The file cannot be read: " + cause.getMessage() + ".",
        cause instanceof EOFException
            ? "It may have been cut off while copying. Copy or write it again."
            : null);
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
