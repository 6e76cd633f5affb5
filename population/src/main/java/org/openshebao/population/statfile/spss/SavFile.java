package org.openshebao.population.statfile.spss;

import java.io.IOException;
import java.nio.file.Path;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatTable;

/// Opens SPSS system files.
public final class SavFile {

  private SavFile() {}

  /// The file; throws when it is cut off or no such file.
  public static StatTable open(Path file) throws IOException {
    BinaryInput in = BinaryInput.open(file);
    try {
      SavDictionary dictionary = new SavDictionaryReader(in).read();
      return new SavTable(dictionary, SavCells.of(in, dictionary), in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
