package org.openshebao.population.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.Dataset;
import org.openshebao.population.DatasetDigest;
import org.openshebao.population.Rows;

/// Writes a dataset to a folder from slices of whole top-level groups, given one after another.
///
/// The folder comes into being, or is replaced, when `finish` returns; before that, or when it is closed without, nothing has
/// changed.
public final class DatasetFolderWriter implements AutoCloseable {

  private final Path target;
  private final Path folder;
  private final DatasetDigest digest = new DatasetDigest();
  private final Map<String, EntityWriter> writers = new LinkedHashMap<>();
  private @Nullable StoredDataset stored;
  private boolean finished;

  private DatasetFolderWriter(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /// Begins to write; `target` is a new folder or one that holds a dataset, which will be replaced.
  public static DatasetFolderWriter open(Path target) throws IOException {
    return new DatasetFolderWriter(target, FolderSwap.begin(target));
  }

  /// Adds the next slice; every slice has the entities and columns of the first.
  public void append(Dataset slice) throws IOException {
    StoredDataset schema = StoredDataset.of(slice);
    if (stored == null) {
      stored = schema;
      for (StoredEntity entity : schema.entities()) {
        writers.put(entity.name(), new EntityWriter(folder, entity, slice.rows(entity.name())));
      }
    } else if (!stored.entities().equals(schema.entities())) {
      throw new IllegalArgumentException(
          "A slice of the dataset has other entities or columns than the first: %s instead of %s."
              .formatted(schema.entities(), stored.entities()));
    }
    digest.add(slice);
    Map<String, Long> rowsBefore = new LinkedHashMap<>();
    writers.forEach((name, writer) -> rowsBefore.put(name, writer.rows()));
    for (StoredEntity entity : schema.entities()) {
      Rows rows = slice.rows(entity.name());
      long parentsBefore =
          entity.parent() == null ? 0 : rowsBefore.getOrDefault(entity.parent(), 0L);
      EntityWriter writer = writers.get(entity.name());
      if (writer != null) {
        writer.append(rows, parentsBefore);
      }
    }
  }

  /// Ends the files and puts the folder in its place.
  public DatasetSummary finish() throws IOException {
    if (stored == null) {
      throw new IllegalStateException(
          "A dataset needs a slice, be it without rows, but was given none.");
    }
    List<StoredEntity> entities = new ArrayList<>();
    for (EntityWriter writer : writers.values()) {
      entities.add(writer.finish());
    }
    StoredDataset complete = new StoredDataset(stored.origin(), digest.hex(), entities);
    Files.writeString(folder.resolve(DatasetFolder.YAML), DatasetYamlText.of(complete));
    FolderSwap.commit(folder, target);
    finished = true;
    return complete.summary();
  }

  /// Gives up unless finished; what stood at the target stays as it was.
  @Override
  public void close() throws IOException {
    if (!finished) {
      writers.values().forEach(EntityWriter::close);
      FolderSwap.delete(folder);
      finished = true;
    }
  }
}
