package org.openshebao.workbench.synthesize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.law.Law;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.storage.DatasetFolderWriter;
import org.openshebao.population.storage.DatasetSummary;
import org.openshebao.population.synthesis.People;
import org.openshebao.population.synthesis.PersonSampler;
import org.openshebao.population.synthesis.PopulationFit;
import org.openshebao.population.synthesis.SynthesisPlan;
import org.openshebao.population.synthesis.SynthesisYaml;
import org.openshebao.population.synthesis.Tally;

/// A country's demonstration population, fitted and ready to be drawn in any size.
///
/// The same law, size and seed give the same people to the byte, whatever the threads and whether in memory or on disk.
public final class Synthesis {

  /// The fewest persons: one in each stratum of a country with some hundred.
  public static final long LEAST = 1_000;

  /// The most persons that were tried.
  public static final long MOST = 200_000_000;

  private static final int SLICE = 100_000;

  private final Law law;
  private final PopulationFit fit;
  private final SynthesisYaml.Read read;
  private final PersonFacts facts;

  private Synthesis(Law law, SynthesisYaml.Read read, UnaryOperator<String> files) {
    this.law = law;
    this.read = read;
    this.fit = PopulationFit.of(read.plan());
    this.facts = new PersonFacts(law, fit, new Details(read.plan(), read.root(), files));
  }

  /// Reads and fits the population of the law's country; throws when the country's data hold none.
  public static Synthesis of(Law law) {
    String folder = "org/openshebao/countries/%s/data/population/".formatted(law.manifest().id());
    UnaryOperator<String> files = name -> text(law.manifest().id(), folder + name);
    return new Synthesis(law, SynthesisYaml.read("population.yaml", files), files);
  }

  private static String text(String law, String resource) {
    try (InputStream in = Synthesis.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new ProblemException(
            Problem.error(
                "SYNTHESIS-DATA",
                resource,
                0,
                "law",
                law,
                "The country's data hold no demonstration population.",
                "Add " + resource + "."));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + resource + ".", e);
    }
  }

  /// The plan.
  public SynthesisPlan plan() {
    return fit.plan();
  }

  /// The fitted cells.
  public PopulationFit fit() {
    return fit;
  }

  /// The law whose inputs the people have.
  public Law law() {
    return law;
  }

  /// The people in memory, places not yet bound to the law.
  public Dataset dataset(long size, long seed) {
    PersonSampler sampler = sampler(size, seed);
    List<People> people = sampler.blocks().stream().map(sampler::people).toList();
    return new Slice(facts, origin(size, seed), people, seed).build();
  }

  /// Gives the people to `consumer` in slices of whole households, from first to last.
  ///
  /// @param progress  told how many persons are done
  /// @return what they add up to
  public Tally stream(
      long size, long seed, int threads, Consumer<Dataset> consumer, LongConsumer progress) {
    PersonSampler sampler = sampler(size, seed);
    DataOrigin origin = origin(size, seed);
    Tally total = new Tally(plan().margins());
    Deque<Future<Made>> waiting = new ArrayDeque<>();
    long done = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (List<PersonSampler.Block> blocks : grouped(sampler.blocks())) {
        waiting.add(pool.submit(() -> make(sampler, origin, blocks, seed)));
        if (waiting.size() > threads) {
          done += take(waiting.remove(), total, consumer);
          progress.accept(done);
        }
      }
      while (!waiting.isEmpty()) {
        done += take(waiting.remove(), total, consumer);
        progress.accept(done);
      }
    }
    return total;
  }

  /// A slice and its counts.
  private record Made(Dataset dataset, Tally tally) {}

  private Made make(
      PersonSampler sampler, DataOrigin origin, List<PersonSampler.Block> blocks, long seed) {
    Slice slice = new Slice(facts, origin, blocks.stream().map(sampler::people).toList(), seed);
    return new Made(slice.build(), slice.tally());
  }

  private static long take(Future<Made> future, Tally total, Consumer<Dataset> consumer) {
    try {
      Made made = future.get();
      consumer.accept(made.dataset);
      total.add(made.tally);
      return made.tally.sampled();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Synthesis was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("Synthesis failed.", e.getCause());
    }
  }

  /// Blocks together until they have enough persons for a slice.
  private static List<List<PersonSampler.Block>> grouped(List<PersonSampler.Block> blocks) {
    List<List<PersonSampler.Block>> groups = new ArrayList<>();
    List<PersonSampler.Block> group = new ArrayList<>();
    int persons = 0;
    for (PersonSampler.Block block : blocks) {
      group.add(block);
      persons += block.persons();
      if (persons >= SLICE) {
        groups.add(List.copyOf(group));
        group.clear();
        persons = 0;
      }
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  /// Writes the people as a dataset folder.
  ///
  /// @param progress  told how many persons are done
  public Written write(Path folder, long size, long seed, int threads, LongConsumer progress) {
    try (DatasetFolderWriter writer = DatasetFolderWriter.open(folder)) {
      Tally tally =
          stream(
              size,
              seed,
              threads,
              slice -> {
                try {
                  writer.append(slice);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              },
              progress);
      return new Written(writer.finish(), tally);
    } catch (UncheckedIOException | IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static ProblemException unwritable(Path folder, Exception e) {
    return new ProblemException(
        Problem.error(
            "OUT-UNWRITABLE",
            folder.toString(),
            0,
            null,
            null,
            "The population cannot be written: " + e,
            "Name another folder with --out, with room enough."));
  }

  /// What was written.
  ///
  /// @param summary  of the dataset
  /// @param tally  what the people add up to
  public record Written(DatasetSummary summary, Tally tally) {}

  /// How well people that were written agree with what was published.
  ///
  /// @param made  the law and the seed
  public FitResult fitOf(Written written, Provenance made) {
    return FitResult.of(this, written.tally(), made.withData(written.summary().digest()));
  }

  private PersonSampler sampler(long size, long seed) {
    if (size < LEAST || size > MOST) {
      throw new IllegalArgumentException(
          "A population has %,d to %,d persons but %,d were asked for."
              .formatted(LEAST, MOST, size));
    }
    return new PersonSampler(fit, size, seed, read.households());
  }

  private DataOrigin origin(long size, long seed) {
    return new DataOrigin(
        "%s, %d persons, seed %d: synthetic, made by OpenShebao from published margins"
            .formatted(plan().title().en(), size, seed),
        "CC0-1.0",
        true);
  }
}
