package org.openshebao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.openshebao.population.mapping.MappedData;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.simulation.data.LawCatalog;
import org.openshebao.workbench.Workbench;

/// What is done to files that a text file cannot show: cut them in half, take them away, make a link that leads nowhere.
final class FileDamage {

  private static final int HUGE = 1_000_000;

  private FileDamage() {}

  /// One step, such as `cut data/person.parquet`.
  static void apply(Path folder, String... words) throws IOException {
    Path file = folder.resolve(words[1]);
    switch (words[0]) {
      case "dataset" -> dataset(folder, file);
      case "cut" -> {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      case "copy" ->
          Files.copy(
              file, folder.resolve(words[2]), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      case "delete" -> Files.delete(file);
      case "empty" -> Files.write(file, new byte[0]);
      case "mkdir" -> Files.createDirectory(file);
      case "link" -> {
        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("gone"));
      }
      case "huge" ->
          Files.writeString(
              file, Files.readString(file).replace(words[2], words[2] + "x".repeat(HUGE)));
      default -> throw new IllegalArgumentException("This is no damage: " + words[0]);
    }
  }

  /// The good files as a dataset folder.
  private static void dataset(Path folder, Path target) throws IOException {
    MappedData data =
        MappedData.read(
            CORPUS_GOOD.resolve("people.yaml"), new LawCatalog(Workbench.open("china").law()));
    DatasetFolder.write(data.dataset(), target);
  }

  private static final Path CORPUS_GOOD = Path.of("src/test/resources/broken/good");
}
