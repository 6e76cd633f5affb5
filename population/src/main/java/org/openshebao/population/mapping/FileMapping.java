package org.openshebao.population.mapping;

import java.util.List;
import org.openshebao.population.storage.CsvFormat;

/// A file of the user and how it is written.
///
/// @param name  path, from the folder of the mapping file; .parquet is Parquet, all else CSV
/// @param format  how a CSV file is written
/// @param missing  cells that stand for an unknown value in every column, besides an empty one
/// @param line  line in the mapping file; 0 when there is none
public record FileMapping(String name, CsvFormat format, List<String> missing, int line) {

  public FileMapping {
    missing = List.copyOf(missing);
  }

  /// A CSV file in UTF-8 in which empty cells are unknown.
  public static FileMapping of(String name) {
    return new FileMapping(name, CsvFormat.USUAL, List.of(), 0);
  }
}
