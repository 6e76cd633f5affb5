package org.openshebao.population.mapping;

import java.nio.file.Path;
import org.openshebao.population.statfile.StatRows;
import org.openshebao.population.storage.CsvFormat;
import org.openshebao.population.storage.TextRows;

/// Opens a user's file by the ending of its name.
public final class UserFile {

  private UserFile() {}

  /// The rows of a file: .parquet is Parquet, .sav .zsav .dta .xpt are files of statistics programs, all else is CSV written
  /// as `format` says.
  public static TextRows open(Path file, CsvFormat format) {
    return StatRows.isOne(file) ? StatRows.open(file) : TextRows.open(file, format);
  }
}
