package org.openshebao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import org.openshebao.law.Law;
import org.openshebao.law.batch.Column;
import org.openshebao.population.Dataset;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.population.storage.DatasetFolderWriter;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Runner;

/// A nation's people with their careers, read from a folder of Parquet files slice by slice and computed at once.
///
/// Run it with `-Xmx2g`: memory is bounded by the slice, and nothing but sums is kept.
public final class StreamedPeople {

  private static final int SLICE = 100_000;

  private final Law law;
  private final Plan plan;
  private final LongAdder pensioners = new LongAdder();
  private final LongAdder pensions = new LongAdder();
  private final LongAdder contributions = new LongAdder();
  private final LongAdder spells = new LongAdder();

  private StreamedPeople(Law law) {
    this.law = law;
    plan = RuleSets.plan(law, RuleSets.large());
  }

  /// Arguments: the folder, how many persons to write into it when it is not there yet, threads.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    Law law = Law.load("china");
    if (!Files.exists(folder)) {
      System.out.printf("writing %,d persons …%n", rows);
      write(law, folder, rows);
    }
    StreamedPeople people = new StreamedPeople(law);
    Stopwatch watch = new Stopwatch(1);
    watch.time(() -> people.stream(folder, threads));
    people.print(
        watch, DatasetFolder.describe(folder).rowCounts().getOrDefault("person", 0L), threads);
  }

  private static void write(Law law, Path folder, int rows) throws IOException {
    try (DatasetFolderWriter writer = DatasetFolderWriter.open(folder)) {
      for (int first = 0; first < rows; first += SLICE) {
        People people =
            People.of(first, Math.min(SLICE, rows - first), law.places().size(), RuleSets.MONTH);
        writer.append(PeopleData.dataset(law, people, true));
      }
      writer.finish();
    }
  }

  private void stream(Path folder, int threads) {
    DatasetFolder.stream(folder, SLICE, slice -> compute(slice, threads));
  }

  private void compute(Dataset slice, int threads) {
    spells.add(slice.rows("person").history("contributionHistory").spellCount());
    Runner.run(
        plan,
        slice.bindPlaces(law.places()::indexOf),
        threads,
        (number, month, frame) -> {
          add(frame, "pension.employeePension", pensioners, pensions);
          add(frame, "pension.pooledCredit", new LongAdder(), contributions);
        });
  }

  private void add(Frame frame, String variable, LongAdder count, LongAdder total) {
    Column column = frame.column(plan.node(variable));
    int[] known = column.listKnown(frame.rows(plan.node(variable).of()));
    long sum = 0;
    for (int i = 0; i < column.countKnown(); i++) {
      sum += column.values()[known[i]];
    }
    count.add(column.countKnown());
    total.add(sum);
  }

  private void print(Stopwatch watch, long rows, int threads) throws IOException {
    System.out.printf(
        "%,d persons, %,d spells, %d threads: %.1f s by the clock, %.1f processor seconds, %.2f M persons/s (cpu), peak %,d MiB resident%n",
        rows,
        spells.sum(),
        threads,
        watch.clockSeconds(),
        watch.processorSeconds(),
        rows / watch.processorSeconds() / 1e6,
        Memory.peakMebibytes());
    System.out.printf(
        "%,d pensioners, %,d yuan of pensions and %,d yuan of pooled contributions a month%n",
        pensioners.sum(), pensions.sum() / 100, contributions.sum() / 100);
  }
}
