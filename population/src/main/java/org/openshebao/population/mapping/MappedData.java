package org.openshebao.population.mapping;

import java.nio.file.Path;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.Dataset;

/// A user's files as a dataset of the rows that are good, with the problems of those that are not.
///
/// A row with a bad value is refused whole, and with it what belongs to it; a bad spell refuses the person whose it is.
///
/// @param dataset  the good rows
/// @param problems  what is wrong with the others, the first thousand, each with file, row, column, value and rule
/// @param problemCount  how many problems there are
/// @param counts  rows read and kept of each file, from the top down
public record MappedData(
    Dataset dataset, List<Problem> problems, long problemCount, List<RowCounts> counts) {

  public MappedData {
    problems = List.copyOf(problems);
    counts = List.copyOf(counts);
  }

  /// Reads what a mapping file names; throws when the mapping itself does not fit the files or the catalog.
  public static MappedData read(Path mappingFile, VariableCatalog catalog) {
    Path folder = mappingFile.toAbsolutePath().getParent();
    return read(Mapping.read(mappingFile), folder == null ? Path.of("") : folder, catalog);
  }

  /// The same for a mapping whose files are found from `baseFolder`.
  public static MappedData read(Mapping mapping, Path baseFolder, VariableCatalog catalog) {
    return new DatasetImport(mapping, baseFolder, catalog).read();
  }

  /// How many rows were refused.
  public long refused() {
    return counts.stream().mapToLong(RowCounts::refused).sum();
  }

  /// Throws the problems when a row was refused: for runs that must not go on without it.
  public MappedData throwIfRefused() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return this;
  }
}
