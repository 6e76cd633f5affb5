package org.openshebao.population.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openshebao.base.problem.ProblemException;

/// Knows files that are no CSV by their first bytes, whatever they are called.
final class FileSignature {

  private static final int LENGTH = 8;

  private FileSignature() {}

  /// Throws when a file is Parquet, a spreadsheet, a file of a statistics program, or in UTF-16 without that being said.
  static void check(Path file, CsvFormat format) throws ProblemException {
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(LENGTH);
    } catch (IOException e) {
      throw new ProblemException(CsvProblems.unreadable(file, e));
    }
    String text = new String(first, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PAR1")) {
      fail(file, "Parquet", "Call it .parquet.");
    }
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      fail(
          file,
          "a spreadsheet or another archive",
          "Save the sheet as CSV in UTF-8 and name that file.");
    }
    if (text.startsWith("\u001F\u008B") && !file.toString().endsWith(".gz")) {
      fail(file, "compressed (gzip)", "Unpack it first.");
    }
    boolean isUtf16 = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
    if (isUtf16 && !format.charset().name().startsWith("UTF-16")) {
      throw new ProblemException(CsvProblems.utf16(file));
    }
  }

  private static void fail(Path file, String kind, String mend) {
    throw new ProblemException(CsvProblems.otherKind(file, kind, mend));
  }
}
