package org.openshebao.population.storage;

import java.nio.file.Path;
import java.util.Locale;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// What can be wrong with the files of a dataset, in words.
final class FolderProblems {

  private FolderProblems() {}

  static Problem missing(Path file) {
    return Problem.error(
        "DATA-FILE-MISSING",
        file.toString(),
        0,
        null,
        null,
        "The file is missing.",
        "A dataset is a folder with dataset.yaml and the Parquet files that it names.");
  }

  static ProblemException unreadable(Path file, Throwable cause) {
    return new ProblemException(unreadableProblem(file, cause));
  }

  static Problem unreadableProblem(Path file, Throwable cause) {
    String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("conversion error")) {
      return Problem.error(
          "DATA-VALUE",
          file.toString(),
          0,
          null,
          null,
          "The file holds a value that dataset.yaml does not allow: " + text,
          "Codes and places must be listed in dataset.yaml. Write the dataset again.");
    }
    return Problem.error(
        "DATA-PARQUET",
        file.toString(),
        0,
        null,
        null,
        "The file is not a whole Parquet file: " + text,
        "It may have been cut off while copying. Copy or write it again.");
  }

  static ProblemException rowCount(Path file, long expected, long found) {
    return new ProblemException(rowCountProblem(file, expected, found));
  }

  static Problem rowCountProblem(Path file, long expected, long found) {
    return Problem.error(
        "DATA-ROWS",
        file.toString(),
        0,
        null,
        Long.toString(found),
        "The file has %d rows but dataset.yaml says %d.".formatted(found, expected),
        "The files of the folder are not of one dataset. Write the dataset again.");
  }

  static Problem schema(Path file, String column, String message) {
    return Problem.error(
        "DATA-SCHEMA",
        file.toString(),
        0,
        column,
        null,
        message,
        "The columns must be those that dataset.yaml names. Write the dataset again.");
  }

  static ProblemException order(Path file, long row, long parentRow) {
    return new ProblemException(
        Problem.error(
            "DATA-ORDER",
            file.toString(),
            row + 1,
            StoredTable.PARENT_ROW,
            Long.toString(parentRow),
            "The row does not follow the one before: rows must be sorted by parent_row and belong"
                + " to a row that is there.",
            "Write the dataset again."));
  }
}
