package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.Dataset;
import org.openshebao.population.DatasetDigest;

/// A dataset on disk: a folder with `dataset.yaml` and one Parquet file an entity, and one for each entity's careers.
///
/// Reading throws a [ProblemException] that names each file that is missing, cut off or of another dataset.
public final class DatasetFolder {

  /// The file that says what the others hold.
  static final String YAML = "dataset.yaml";

  /// A folder within that of a dataset: how people that were made up agree with published figures. It is replaced with them.
  public static final String FIT = "fit";

  private static final String SLICED_BY = "person";

  private DatasetFolder() {}

  /// Writes a dataset, replacing one that stood there; the same dataset gives the same bytes.
  public static DatasetSummary write(Dataset dataset, Path folder) throws IOException {
    try (DatasetFolderWriter writer = DatasetFolderWriter.open(folder)) {
      writer.append(dataset);
      return writer.finish();
    }
  }

  /// What the folder holds, without reading its rows.
  public static DatasetSummary describe(Path folder) {
    return FolderCheck.open(FolderSwap.recovered(folder)).summary();
  }

  /// The whole dataset in memory.
  public static Dataset read(Path folder) {
    StoredDataset stored = FolderCheck.open(FolderSwap.recovered(folder));
    long tops = stored.entities().getFirst().rows().rows();
    for (StoredTable table : stored.listTables()) {
      if (table.rows() > Integer.MAX_VALUE - 8) {
        throw new ProblemException(
            Problem.error(
                "DATA-TOO-LARGE",
                folder.resolve(table.fileName()).toString(),
                0,
                null,
                Long.toString(table.rows()),
                "The file has more rows than can be held in memory at once.",
                "Stream the dataset instead."));
      }
    }
    try (DatasetReader reader = new DatasetReader(folder, stored)) {
      Dataset dataset = reader.read((int) tops);
      reader.checkEnd();
      return dataset;
    }
  }

  /// Gives the dataset to `consumer` in slices of whole top-level groups, from first to last.
  ///
  /// A slice has at most `maxPersons` persons (rows of the top entity when there are no persons) unless one group has more;
  /// memory is bounded by the slice.
  public static DatasetSummary stream(Path folder, int maxPersons, Consumer<Dataset> consumer) {
    if (maxPersons < 1) {
      throw new IllegalArgumentException(
          "A slice must have one person or more but was to have %d.".formatted(maxPersons));
    }
    StoredDataset stored = FolderCheck.open(FolderSwap.recovered(folder));
    String slicedBy =
        stored.entities().stream().anyMatch(entity -> entity.name().equals(SLICED_BY))
            ? SLICED_BY
            : stored.entities().getFirst().name();
    try (DatasetReader reader = new DatasetReader(folder, stored)) {
      for (int topRows : GroupCuts.list(folder, stored, slicedBy, maxPersons)) {
        consumer.accept(reader.read(topRows));
      }
      reader.checkEnd();
    }
    return stored.summary();
  }

  /// Reads every row and throws when the content is not what it was when it was written.
  public static void verify(Path folder) {
    DatasetDigest digest = new DatasetDigest();
    DatasetSummary summary = stream(folder, 100_000, digest::add);
    digest.startWith(summary.schema());
    String found = digest.hex();
    if (!found.equals(summary.digest())) {
      throw new ProblemException(
          Problem.error(
              "DATA-DIGEST",
              folder.resolve(YAML).toString(),
              0,
              "digest",
              summary.digest(),
              "The content has been changed since it was written: its digest is now " + found + ".",
              "Use the dataset as it was written, or write the changed one anew."));
    }
  }
}
