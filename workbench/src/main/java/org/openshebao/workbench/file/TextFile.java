package org.openshebao.workbench.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Reads a file of text; what is wrong with it is a problem that names the file as the user did.
public final class TextFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /// All of a file in UTF-8, without the mark that Windows programs put at its start.
  public static String read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw problem(file, "FILE-MISSING", "There is no such file.", "Look at the path.");
    } catch (CharacterCodingException e) {
      throw problem(file, "FILE-ENCODING", "The file is not in UTF-8.", "Save it as UTF-8.");
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "It is a folder." : String.valueOf(e.getMessage());
      throw problem(file, "FILE-UNREADABLE", "The file cannot be read: " + why, null);
    }
  }

  private static ProblemException problem(
      Path file, String code, String message, @org.jspecify.annotations.Nullable String mend) {
    return new ProblemException(Problem.error(code, file.toString(), 0, null, null, message, mend));
  }
}
