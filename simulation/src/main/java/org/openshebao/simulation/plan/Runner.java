package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.RowRange;

/// Runs plans over a dataset batch by batch, on several threads; what comes out does not depend on how many.
public final class Runner {

  /// Rows of the largest entity in a batch: its columns fit in a core's own cache.
  public static final int BATCH_ROWS = 2048;

  private Runner() {}

  /// Takes each batch when it is computed, on the thread that computed it.
  @FunctionalInterface
  public interface BatchSink {
    /// The frame holds batch `number` of a month; it is used again afterwards.
    void accept(int number, int month, Frame frame);
  }

  /// Computes one month of every batch of a dataset.
  public static void run(Plan plan, Dataset dataset, int threads, BatchSink sink) {
    runMonths(List.of(plan), plan.month(), plan.month(), dataset, threads, sink);
  }

  /// Computes the months from `firstMonth` to `lastMonth` of every batch, each batch through all months at a time.
  ///
  /// @param plans  in order of month, each holding from its month to the one before the next
  static void runMonths(
      List<Plan> plans,
      int firstMonth,
      int lastMonth,
      Dataset dataset,
      int threads,
      BatchSink sink) {
    checkEntities(plans.getFirst(), dataset);
    List<RowRange> batches = batches(dataset);
    PlaceMonths places = PlaceMonths.compute(plans, firstMonth, lastMonth);
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          Carried carried = new Carried();
          List<Frame> frames = new ArrayList<>();
          for (Plan plan : plans) {
            frames.add(plan.newFrame(dataset, batches, carried));
          }
          for (int number = next.getAndIncrement();
              number < batches.size();
              number = next.getAndIncrement()) {
            carried.clear();
            new BatchMonths(plans, frames, places)
                .run(dataset, batches.get(number), number, firstMonth, lastMonth, sink);
          }
        };
    runOn(Math.clamp(threads, 1, Math.max(1, batches.size())), work);
  }

  /// Whole groups of the top entity, each batch of at most [#BATCH_ROWS] rows of the lowest entity.
  static List<RowRange> batches(Dataset dataset) {
    String lowest = dataset.entities().getLast();
    return dataset.listTopRanges(lowest, BATCH_ROWS);
  }

  private static void checkEntities(Plan plan, Dataset dataset) {
    for (Entity entity : plan.entities()) {
      if (dataset.findRows(entity.key()).isEmpty()) {
        throw new IllegalArgumentException(
            "The dataset has no rows of %s, which %s need; it has %s."
                .formatted(entity.key(), plan.wanted(), dataset.entities()));
      }
    }
  }

  private static void runOn(int threads, Runnable work) {
    if (threads == 1) {
      work.run();
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(pool.submit(work));
      }
      for (Future<?> future : futures) {
        await(future);
      }
    }
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
