package org.openshebao.population.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Puts a finished folder in the place of another, so that at any moment there is the old one or the new one.
///
/// The old one steps aside under the name `.<name>-previous` first; whoever finds that one alone puts it back.
final class FolderSwap {

  private static final AtomicLong COUNTER = new AtomicLong();

  private FolderSwap() {}

  /// A new folder beside `target` to write in.
  static Path begin(Path target) throws IOException {
    Path folder = recovered(target).toAbsolutePath();
    Path parent = parentOf(folder);
    Files.createDirectories(parent);
    refuseForeign(folder);
    return Files.createDirectory(writingName(folder));
  }

  /// A name beside `target`, with its folder's permissions and not those of temporary files, that nobody else writes to.
  static Path writingName(Path target) {
    return parentOf(target)
        .resolve(
            ".%s-writing-%d-%d"
                .formatted(
                    target.getFileName(),
                    ProcessHandle.current().pid(),
                    COUNTER.incrementAndGet()));
  }

  /// Puts `written` in the place of `target`.
  static void commit(Path written, Path target) throws IOException {
    Path folder = target.toAbsolutePath();
    Path previous = previousOf(folder);
    force(written);
    delete(previous);
    if (Files.exists(folder)) {
      Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(written, folder, StandardCopyOption.ATOMIC_MOVE);
    delete(previous);
  }

  /// The folder, put back from where it stepped aside when the program ended at that very moment.
  static Path recovered(Path target) {
    Path folder = target.toAbsolutePath();
    Path previous = previousOf(folder);
    if (!Files.exists(folder) && Files.isDirectory(previous)) {
      try {
        Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException("Putting " + folder + " back failed.", e);
      }
    }
    return target;
  }

  /// Waits until the files are on the disk, so that a power cut cannot leave names without content.
  private static void force(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /// Deletes a folder with its files, when it is there.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Path previousOf(Path folder) {
    return parentOf(folder).resolve("." + folder.getFileName() + "-previous");
  }

  private static Path parentOf(Path folder) {
    Path parent = folder.getParent();
    if (parent == null || folder.getFileName() == null) {
      throw new IllegalArgumentException("A dataset cannot be written to " + folder + ".");
    }
    return parent;
  }

  /// Refuses to replace a folder that holds anything but a dataset.
  private static void refuseForeign(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw foreign(folder, "It is a file.");
    }
    try (Stream<Path> paths = Files.list(folder)) {
      List<String> others =
          paths
              .map(path -> path.getFileName().toString())
              .filter(name -> !isOurs(name))
              .sorted()
              .toList();
      if (!others.isEmpty()) {
        throw foreign(folder, "It holds " + String.join(", ", others) + ".");
      }
    }
  }

  private static boolean isOurs(String name) {
    return name.equals(DatasetFolder.YAML)
        || name.equals(DatasetFolder.FIT)
        || name.endsWith(".parquet")
        || name.equals(".DS_Store")
        || name.equals("Thumbs.db");
  }

  private static ProblemException foreign(Path folder, String why) {
    return new ProblemException(
        Problem.error(
            "DATA-FOLDER-TAKEN",
            folder.toString(),
            0,
            null,
            null,
            "A dataset is not written here, as it would replace something else. " + why,
            "Name a new folder or that of a dataset."));
  }
}
