package org.openshebao.workbench.compute;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.population.mapping.MappedData;
import org.openshebao.population.mapping.RowCounts;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.population.storage.DatasetSummary;
import org.openshebao.simulation.data.LawCatalog;

/// Where people come from: a dataset folder, read slice by slice, or a user's files by a mapping file.
public final class PeopleSource {

  private static final String FOLDER_FILE = "dataset.yaml";

  /// Persons in memory at a time.
  private static final int SLICE = 200_000;

  private final Path path;
  private final boolean isFolder;
  private final @Nullable Slices slices;
  private final @Nullable Long seed;

  private final long month;

  private PeopleSource(
      Path path, boolean isFolder, @Nullable Slices slices, @Nullable Long seed, long month) {
    this.path = path;
    this.isFolder = isFolder;
    this.slices = slices;
    this.seed = seed;
    this.month = month;
  }

  /// The same, refusing whoever is born after a month.
  public PeopleSource asOf(int lastMonth) {
    return new PeopleSource(path, isFolder, slices, seed, lastMonth);
  }

  /// People made or held by a program, given slice by slice.
  @FunctionalInterface
  public interface Slices {
    /// Gives whole groups to `consumer`, every slice with the columns of the first; says what was read in the end.
    Read forEach(Consumer<Dataset> consumer);
  }

  /// People already in memory.
  public static PeopleSource of(Dataset dataset) {
    return of(
        consumer -> {
          consumer.accept(dataset);
          return new Read(dataset.digest(), dataset.top().size(), 0, List.of());
        },
        null);
  }

  /// People that a program gives.
  ///
  /// @param seed  of the random numbers behind them; null when there are none
  public static PeopleSource of(Slices slices, @Nullable Long seed) {
    return new PeopleSource(Path.of(""), false, slices, seed, Long.MAX_VALUE);
  }

  /// The seed of the random numbers that made the people, when they were made on the spot.
  public Optional<Long> findSeed() {
    return Optional.ofNullable(seed);
  }

  /// What was read.
  ///
  /// @param digest  SHA-256 of the content, hex
  /// @param read  rows read
  /// @param refused  rows refused
  /// @param problems  what is wrong with them
  public record Read(String digest, long read, long refused, List<Problem> problems) {

    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// Opens a dataset folder or a mapping file; throws when the path is neither.
  public static PeopleSource open(Path path) {
    if (Files.isDirectory(path)) {
      if (Files.exists(path.resolve(FOLDER_FILE))) {
        return new PeopleSource(path, true, null, null, Long.MAX_VALUE);
      }
      throw neither(path, "The folder holds no dataset.");
    }
    if (Files.isRegularFile(path)) {
      return new PeopleSource(path, false, null, null, Long.MAX_VALUE);
    }
    throw neither(path, "There is no such file or folder.");
  }

  private static ProblemException neither(Path path, String message) {
    return new ProblemException(
        Problem.error(
            "DATA-FILE-MISSING",
            path.toString(),
            0,
            "data",
            path.toString(),
            message,
            "Name a folder with a dataset.yaml, or a mapping file (docs/mapping-files.md);"
                + " assess also takes a folder with a census.yaml."));
  }

  /// Gives the people to `consumer`, places bound to the law, in slices of whole groups.
  ///
  /// @param keepGoing  whether bad rows are left out and counted instead of ending the run before it begins
  public Read forEach(Law law, boolean keepGoing, Consumer<Dataset> consumer) {
    if (slices != null) {
      return slices.forEach(slice -> consumer.accept(bound(law, slice)));
    }
    if (isFolder) {
      DatasetSummary summary =
          DatasetFolder.stream(path, SLICE, slice -> consumer.accept(bound(law, slice)));
      long rows = summary.rowCounts().values().stream().mapToLong(Long::longValue).sum();
      return new Read(summary.digest(), rows, 0, List.of());
    }
    MappedData data = MappedData.read(path, new LawCatalog(law, month));
    RowCounts top = data.counts().getFirst();
    if (top.read() == 0) {
      throw new ProblemException(
          Problem.error(
              "CSV-NO-ROWS",
              top.file(),
              0,
              null,
              null,
              "The file has no rows.",
              "Every row after the header is one unit. The file may have been cut off."));
    }
    if (!keepGoing) {
      data.throwIfRefused();
    }
    consumer.accept(bound(law, data.dataset()));
    long rows = data.counts().stream().mapToLong(count -> count.read()).sum();
    return new Read(data.dataset().digest(), rows, data.refused(), data.problems());
  }

  private static Dataset bound(Law law, Dataset dataset) {
    return dataset.bindPlaces(code -> law.places().find(code).orElse(-1));
  }
}
