package org.openshebao.population.statfile.stata;

import java.io.IOException;
import java.nio.file.Path;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatTable;

/// Opens Stata's data files of formats 113 (Stata 8, 2003) to 119 (Stata 15 and later, many variables).
public final class DtaFile {

  private static final int OLDEST = 113;
  private static final int NEWEST_PLAIN = 115;
  private static final int FIRST_EVER = 102;

  private DtaFile() {}

  /// The file; throws when it is older, newer, or no such file.
  public static StatTable open(Path file) throws IOException {
    BinaryInput in = BinaryInput.open(file);
    try {
      if (in.size() == 0) {
        throw new BadFileException("The file is empty.", "Copy or write it again.");
      }
      int first = in.unsignedByte();
      if (first == '<') {
        in.seek(0);
        return new TaggedHeader(in).read();
      }
      if (first >= OLDEST && first <= NEWEST_PLAIN) {
        return new PlainHeader(in, first).read();
      }
      // the second byte is the order of bytes: a text may well begin with the letter that is a
      // format
      boolean hasOrder = in.unsignedByte() <= 2;
      if (first >= FIRST_EVER && first < OLDEST && hasOrder) {
        throw new BadFileException(
            "This is a Stata file of format %d, written by %s.".formatted(first, version(first)),
            "Formats 113 (Stata 8, 2003) to 119 are read. Open it in any later Stata and save it, or write it as CSV.");
      }
      throw new BadFileException(
          "This is no Stata data file: it begins with byte %d.".formatted(first),
          "A .dta file begins with its format, 113 to 115, or with <stata_dta>.");
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /// The program that wrote a format.
  private static String version(int format) {
    return switch (format) {
      case 102 -> "Stata 1 (1985)";
      case 103 -> "Stata 2 or 3 (1988 to 1992)";
      case 104 -> "Stata 4 (1995)";
      case 105, 106, 107 -> "Stata 5 (1996)";
      case 108, 109 -> "Stata 6 (1999)";
      default -> "Stata 7 (2000 to 2002)";
    };
  }
}
