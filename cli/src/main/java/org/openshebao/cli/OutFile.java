package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.publishing.file.WholeFile;

/// Writes a file of results: whole, or not at all.
final class OutFile {

  private OutFile() {}

  static void write(Path file, String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "OUT-UNWRITABLE",
              file.toString(),
              0,
              null,
              null,
              "The file cannot be written: " + e.getMessage(),
              "Name another folder with --out."));
    }
  }
}
